import MigrationData

/// What one word, or a few that belong together, say in a question.
enum QuestionWord: Hashable {
    /// Says nothing by itself: `how many`, `the`.
    case filler
    case from, to, of, between, and, since, until
    case sex(Sex)
    /// Ages as in a view's line: `0-17`.
    case ages(String)
    case topic(QuestionTopic)
    case share, change, top
    /// The value of `by`.
    case by(String)
    case number(Int)
    case year(Int)
    case quarter(String)
    /// The key of an edition.
    case edition(String)
    case area(SpokenNames.Mention)
    /// What a measure or an impact is about.
    case subject(String)
    case unknown(String)
}

/// What a question asks about.
enum QuestionTopic: Hashable {
    case migrants, emigrants, population, ages
    case remittances, received, sent, cost
    case displaced(DisplacementKind)
    case students
    case corridors, origins, destinations, matrix
    case covid, measures, recommendations
    case paragraph, objective, footnote, figure, published
}

import MigrationData

extension View {
    /// The most sentences that a description has.
    static let mostSentences = 8

    /// The view in one to eight plain sentences: what and when, the main number, the largest and the smallest, the change, the
    /// share, what isn't known, and what the report says.
    package func sentences(model: Model) throws(TableError) -> [String] {
        switch self {
        case .stock(let query): try query.sentences(model)
        case .corridors(let query): try query.sentences(model)
        case .matrix(let query): try query.sentences(model)
        case .pyramid(let query): try query.sentences(model)
        case .remittances(let query): try query.sentences(model)
        case .displacement(let query): try query.sentences(model)
        case .remittanceCost(let query): try query.sentences(model)
        case .students(let query): try query.sentences(model)
        case .published(let query): try query.sentences(model)
        case .claims(let query): try query.sentences(model)
        case .paragraph(let query): try query.sentences(model)
        case .objectives(let query): try query.sentences(model)
        case .covid(let query): try query.sentences(model)
        case .measures(let query): try query.sentences(model)
        case .recommendations(let query): try query.sentences(model)
        case .sources(let query): try query.sentences(model)
        case .area(let query):
            try ProfileDescription(query).sentences(model)
        case .comparison(let query): try query.sentences(model)
        }
    }
}

extension Model {
    /// Sentences about numbers, then what the report prints of them as far as there is room, last where they come from.
    func described(
        _ facts: [String?], _ echoes: [ReportEcho] = [], edition: String, _ more: String...
    ) throws(TableError) -> [String] {
        try described(facts, echoes, editions: [edition] + more)
    }

    /// The same with all editions in one list.
    func described(
        _ facts: [String?], _ echoes: [ReportEcho] = [], editions keys: [String]
    ) throws(TableError) -> [String] {
        let body = facts.compactMap { $0.map(Wording.sentence) } + (try sentences(echoes))
        let editions = try data.editions()
        let sources = keys.map { key in
            editions[key].map { "“\($0.title)” (\($0.publisher))" } ?? key
        }
        let source = Wording.sentence("The numbers are from " + Wording.list(sources))
        return body.prefix(View.mostSentences - 1) + [source]
    }
}

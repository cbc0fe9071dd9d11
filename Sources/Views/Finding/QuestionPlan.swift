import MigrationData

/// A view that answers a question, and how its rows do.
struct QuestionPlan: Hashable {
    enum Form: Hashable {
        /// The view's own number, or its first row.
        case number
        /// The same, where it isn't zero; for what was hardly asked.
        case numberIfAny
        /// The women's or men's part of the two rows that `by=sex` gives.
        case sexShare(Sex)
        /// The row of a ranking in which an area stands, with its share.
        case row(AreaSelection)
        /// The view's number as a part of another view's, and what that one counts.
        case part(of: String, Whole)
        /// Migrants as a part of the population.
        case populationShare
    }

    /// What a part is taken of.
    enum Whole: Hashable {
        case both, destination, origin, group, known
    }

    /// A view's line.
    let line: String
    var form = Form.number
}

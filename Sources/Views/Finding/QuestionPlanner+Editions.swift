import MigrationData

/// An edition that answers a question, with its years.
struct AnsweringEdition {
    let key: String
    let years: [Int]
    /// As a view's line names it; nil where it answers anyway.
    let word: String?

    var lastYear: Int { years.last ?? 0 }
}

extension QuestionPlanner {
    /// The edition of migrant stock that the question names, else the one that answers a side anyway.
    ///
    /// One that has no origins can't tell who left: a note says so, and it has no years.
    mutating func stockEdition(_ side: StockSide) throws(TableError) -> AnsweringEdition {
        let known = try model.data.stockEditions(withCorridors: false)
        let usual = try model.usualStockEdition(side)
        let key = question.editions.first { known.contains($0) } ?? usual
        let stock = try model.data.stock(edition: key)
        let years = stock.years(side)
        if years.isEmpty, !stock.hasCorridors {
            note("\(name(of: key)) has totals alone, and doesn’t tell where migrants are from")
        }
        return AnsweringEdition(key: key, years: years, word: try editionWord(key, side))
    }

    /// How a view's line names an edition of migrant stock; nil where it answers a side anyway.
    func editionWord(_ key: String, _ side: StockSide) throws(TableError) -> String? {
        key == (try model.usualStockEdition(side)) ? nil : "edition=" + key
    }

    /// The edition of remittances that the question names, else the one that answers anyway, or where that lacks the year another.
    func moneyEdition(_ direction: RemittanceDirection) throws(TableError) -> AnsweringEdition {
        let table = try model.data.remittances()
        let known = table.editions(direction).sorted()
        let usual = try model.usualRemittanceEdition(direction)
        var key = question.editions.first { known.contains($0) } ?? usual
        // A year that only another edition has is answered by that one, which the line and the answer name.
        if question.editions.isEmpty, let year = question.years.last, !table.years(key, direction).contains(year) {
            key = known.last { table.years($0, direction).contains(year) } ?? key
        }
        return AnsweringEdition(
            key: key, years: table.years(key, direction), word: key == usual ? nil : "edition=" + key)
    }

    /// What the question's years are among those of an edition.
    mutating func times(of edition: AnsweringEdition) -> [Time] { times(among: edition.years, of: edition.key) }
}

import MigrationData

/// A number that the report prints, and the question that the data are asked in return.
package struct PublishedFigure: Hashable, Sendable {
    /// What a check of the number rests on.
    package enum Basis: String, CaseIterable, Sendable {
        /// The editions that the report itself used.
        case ownEdition = "own-edition"
        /// A later or other edition, the only one here.
        case otherEdition = "other-edition"
        /// Other printed figures.
        case derived
        /// Nothing: it can't be checked.
        case none
    }

    /// How the words before a number are meant.
    package enum Qualifier: String, CaseIterable, Sendable {
        case exact = ""
        case over, almost, nearly, about, around, roughly, approximately
        case justUnder = "just under"
    }

    /// `p4-1`: paragraph and running number.
    package let id: String
    package let paragraph: String
    package let footnote: String
    package let quantity: String
    /// A code or a group's word.
    package let area: String
    package let year: String
    package let qualifier: Qualifier
    /// As printed, in `unit`.
    package let value: Double
    package let unit: String
    /// By what a printed value is multiplied to be held against the query.
    package let scale: Double
    /// Digits that are printed after the point.
    package let decimals: Int
    package let denominator: String
    /// View lines in braces, printed figures in brackets, joined by `+ - * /`; empty where there is none.
    package let query: String
    /// Two sums of printed figures that must be able to be equal, such as two shares of one whole; empty where there is none.
    package let cross: String
    package let basis: Basis
    /// Why it can't be checked, or what it contradicts.
    package let reason: String
    /// Asks or letters of the recommendations that rest on it.
    package let recommendations: [String]
}

extension PublishedFigure {
    static let columns = [
        "id", "paragraph", "footnote", "quantity", "area", "year", "qualifier", "value", "unit", "scale", "decimals",
        "denominator", "query", "cross", "basis", "reason", "recommendations",
    ]

    /// Decodes `published.tsv`; ids stand once, numbers are numbers.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [PublishedFigure] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var rows: [PublishedFigure] = []
        var ids = RowKeys()
        while try cursor.nextRow() {
            rows.append(
                PublishedFigure(
                    id: try cursor.readNewID(among: &ids), paragraph: try cursor.readText(),
                    footnote: try cursor.readText(), quantity: try cursor.readText(), area: try cursor.readText(),
                    year: try cursor.readText(), qualifier: try cursor.readWord(), value: try cursor.readNumber(),
                    unit: try cursor.readText(), scale: try cursor.readNumber(),
                    decimals: Int(try cursor.readCount() ?? 0), denominator: try cursor.readText(),
                    query: try cursor.readText(), cross: try cursor.readText(), basis: try cursor.readWord(),
                    reason: try cursor.readText(),
                    recommendations: try cursor.readList()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

extension TableCursor {
    /// The next field as a number of any size with any decimals.
    mutating func readNumber() throws(TableError) -> Double {
        let text = try readText()
        guard let number = Double(text), number.isFinite, text.first != "+" else { throw error(.notDecimal(text)) }
        return number
    }
}

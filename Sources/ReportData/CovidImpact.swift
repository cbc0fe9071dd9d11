import MigrationData

/// What the report says that the COVID-19 pandemic did to migrants, or what was done about it, in our own words.
package struct CovidImpact: Hashable, Sendable {
    package enum Category: String, CaseIterable, Sendable {
        case health
        case mobilityAndProtection = "mobility-and-protection"
        case economicAndSocial = "economic-and-social"
    }

    package enum Polarity: String, CaseIterable, Sendable {
        /// What the pandemic did to migrants.
        case harm
        /// What a State or organization did about it.
        case response
        /// What migrants did in it.
        case contribution
    }

    /// What can be counted without reading any text.
    package struct Kind: Hashable, Sendable {
        package let category: Category
        package let polarity: Polarity
    }

    package let id: String
    package let category: Category
    package let polarity: Polarity
    /// At most 27 characters, for lists.
    package let label: String
    package let statement: String
    package let groups: [String]
    /// Codes of areas and words of groups of areas.
    package let areas: [String]
    /// Paragraph numbers, or `summary`.
    package let paragraphs: [String]
    package let footnotes: [String]
    /// Global Compact objectives it bears on.
    package let objectives: [String]
    /// Letters of the recommendations concerned.
    package let recommendations: [String]
}

extension CovidImpact {
    static let columns = [
        "id", "category", "polarity", "label", "statement", "groups", "areas", "paragraph", "footnotes", "objectives",
        "recommendations",
    ]

    /// Decodes `covid.tsv`; ids stand once, categories and polarities are from their closed lists.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [CovidImpact] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var rows: [CovidImpact] = []
        var ids = RowKeys()
        while try cursor.nextRow() {
            rows.append(
                CovidImpact(
                    id: try cursor.readNewID(among: &ids), category: try cursor.readWord(),
                    polarity: try cursor.readWord(), label: try cursor.readText(), statement: try cursor.readText(),
                    groups: try cursor.readList(), areas: try cursor.readList(), paragraphs: try cursor.readList(),
                    footnotes: try cursor.readList(), objectives: try cursor.readList(),
                    recommendations: try cursor.readList()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }

    /// The kind of each impact in `covid.tsv`, of which nothing else is looked at.
    static func kinds(file: String, bytes: TableBytes) throws(TableError) -> [Kind] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var kinds: [Kind] = []
        while try cursor.nextRow() {
            try cursor.skipFields(1)
            kinds.append(Kind(category: try cursor.readWord(), polarity: try cursor.readWord()))
            try cursor.skipRow()
        }
        return kinds
    }
}

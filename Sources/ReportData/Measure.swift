import MigrationData

/// Something that a State, a group of States or an organization did or failed to do, which the report names.
package struct Measure: Hashable, Sendable {
    package enum Polarity: String, CaseIterable, Sendable {
        case progress, gap, context
    }

    package let id: String
    package let actor: String
    /// Codes of areas and words of groups of areas.
    package let areas: [String]
    package let polarity: Polarity
    /// At most 30 characters, for lists.
    package let label: String
    package let statement: String
    package let theme: String
    /// Global Compact objectives it bears on.
    package let objectives: [String]
    package let paragraphs: [String]
    package let footnotes: [String]
}

extension Measure {
    static let columns = [
        "id", "actor", "areas", "polarity", "label", "statement", "theme", "objectives", "paragraph", "footnotes",
    ]

    /// Decodes `measures.tsv`; ids stand once.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [Measure] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var rows: [Measure] = []
        var ids = RowKeys()
        while try cursor.nextRow() {
            rows.append(
                Measure(
                    id: try cursor.readNewID(among: &ids), actor: try cursor.readText(),
                    areas: try cursor.readList(), polarity: try cursor.readWord(), label: try cursor.readText(),
                    statement: try cursor.readText(), theme: try cursor.readText(), objectives: try cursor.readList(),
                    paragraphs: try cursor.readList(), footnotes: try cursor.readList()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

import MigrationData

/// One of the report's 71 paragraphs as a digest in our own words.
package struct Paragraph: Hashable, Sendable {
    package let number: Int
    /// `II.A`, as in the outline.
    package let section: String
    /// At most 34 characters, for lists.
    package let title: String
    package let summary: String
    /// Global Compact objectives it bears on.
    package let objectives: [String]
    /// Codes of areas and words of groups of areas.
    package let areas: [String]
    package let organizations: [String]
    package let footnotes: [String]
}

extension Paragraph {
    static let columns = [
        "number", "section", "title", "summary", "objectives", "areas", "organizations", "footnotes",
    ]

    /// Decodes `paragraphs.tsv`; numbers ascend from 1 without a gap.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [Paragraph] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var rows: [Paragraph] = []
        while try cursor.nextRow() {
            guard let number = try cursor.readCount() else { throw cursor.error(.missingValue) }
            guard Int(number) == rows.count + 1 else {
                throw cursor.error(.inconsistent("paragraph \(number) where \(rows.count + 1) belongs"))
            }
            rows.append(
                Paragraph(
                    number: Int(number), section: try cursor.readText(), title: try cursor.readText(),
                    summary: try cursor.readText(), objectives: try cursor.readList(), areas: try cursor.readList(),
                    organizations: try cursor.readList(), footnotes: try cursor.readList()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

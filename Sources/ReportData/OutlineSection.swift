import MigrationData

/// A section of the report, or a part of one.
package struct OutlineSection: Hashable, Sendable {
    /// `II` or `II.A`.
    package let key: String
    /// The section it is part of; nil for a section itself.
    package let parent: String?
    package let title: String
    package let paragraphs: ClosedRange<Int>
    /// Global Compact objectives that its heading names.
    package let objectives: [String]
}

extension OutlineSection {
    /// Decodes `outline.tsv`; keys stand once, paragraphs don't run backwards.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [OutlineSection] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["section", "parent", "title", "first", "last", "objectives"])
        var rows: [OutlineSection] = []
        var ids = RowKeys()
        while try cursor.nextRow() {
            let key = try cursor.readNewID(among: &ids)
            let parent = try cursor.readText()
            let title = try cursor.readText()
            guard let first = try cursor.readCount(), let last = try cursor.readCount() else {
                throw cursor.error(.missingValue)
            }
            if first > last { throw cursor.error(.inconsistent("paragraphs \(first) to \(last) run backwards")) }
            rows.append(
                OutlineSection(
                    key: key, parent: parent.isEmpty ? nil : parent, title: title,
                    paragraphs: Int(first)...Int(last), objectives: try cursor.readList()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

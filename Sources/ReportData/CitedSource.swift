import MigrationData

/// One part of a footnote, or the source line of a figure: a citation, a note, a list, a definition or a figure.
package struct CitedSource: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case source, note, list, definition, figure
    }

    /// `1` to `55`, or `figure I` to `figure VI`.
    package let footnote: String
    /// Number within the footnote, from 1.
    package let part: Int
    package let kind: Kind
    package let author: String
    /// The title of a work, or the note in our own words.
    package let title: String
    package let year: String
    package let publisher: String
    /// Number, page, symbol, database or address.
    package let detail: String
    /// The short form that is printed and where the full one stands: `ibid. 5`; empty for a full citation.
    package let resolves: String
    package let paragraphs: [String]
}

extension CitedSource {
    /// What a list lists: the text behind its colon, item by item; nothing for other kinds.
    package var items: [String] {
        guard kind == .list, let colon = title.firstIndex(of: ":") else { return [] }
        return title[title.index(after: colon)...].split(separator: ";").map { String($0.drop { $0 == " " }) }
    }

    static let columns = [
        "footnote", "part", "kind", "author", "title", "year", "publisher", "detail", "resolves", "paragraphs",
    ]

    /// Decodes `sources.tsv`; a part of a footnote stands once.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [CitedSource] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var rows: [CitedSource] = []
        while try cursor.nextRow() {
            let footnote = try cursor.readText()
            guard let part = try cursor.readCount() else { throw cursor.error(.missingValue) }
            if rows.contains(where: { $0.footnote == footnote && $0.part == Int(part) }) {
                throw cursor.error(.duplicateRow("footnote \(footnote), part \(part)"))
            }
            rows.append(
                CitedSource(
                    footnote: footnote, part: Int(part), kind: try cursor.readWord(), author: try cursor.readText(),
                    title: try cursor.readText(), year: try cursor.readText(), publisher: try cursor.readText(),
                    detail: try cursor.readText(), resolves: try cursor.readText(),
                    paragraphs: try cursor.readList()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

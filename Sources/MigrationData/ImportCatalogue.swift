/// What a folder made by `crossings import` holds, a row a table.
package struct ImportCatalogue: Sendable {
    package static let file = "imported.tsv"
    package static let columns = ["edition", "table", "publisher", "title", "published", "file", "citation"]

    package private(set) var tables: [ImportedTable]

    /// A folder without tables.
    package init() { tables = [] }

    /// Decodes `imported.tsv`; an edition has a table once.
    package init(file: String, bytes: TableBytes) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(Self.columns)
        tables = []
        while try cursor.nextRow() {
            let edition = try cursor.readText()
            guard Self.isEditionName(edition) else {
                throw cursor.error(.unknownWord(edition, expected: "the names of editions, of a-z, 0-9 and -"))
            }
            let word = try cursor.readText()
            guard let kind = ImportedTable.Kind(rawValue: word) else {
                let words = ImportedTable.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw cursor.error(.unknownWord(word, expected: words))
            }
            if self[edition, kind] != nil { throw cursor.error(.duplicateRow("\(edition) \(word)")) }
            tables.append(
                ImportedTable(
                    edition: edition, kind: kind, publisher: try cursor.readText(), title: try cursor.readText(),
                    published: try cursor.readText(), origin: try cursor.readText(), citation: try cursor.readText()))
        }
        if tables.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
    }

    package subscript(edition: String, kind: ImportedTable.Kind) -> ImportedTable? {
        tables.first { $0.edition == edition && $0.kind == kind }
    }

    /// Adds a table, in place of the one that the edition has of its kind.
    package mutating func put(_ table: ImportedTable) {
        tables.removeAll { $0.edition == table.edition && $0.kind == table.kind }
        tables.append(table)
    }

    /// The editions that hold any of some kinds, the newest last; of equals the one that was imported last.
    package func editions(_ kinds: [ImportedTable.Kind]) -> [String] {
        let found = tables.enumerated().filter { kinds.contains($0.element.kind) }
        let sorted = found.sorted { left, right in
            (left.element.age, left.offset) < (right.element.age, right.offset)
        }
        var editions: [String] = []
        for edition in sorted.map(\.element.edition) {
            editions.removeAll { $0 == edition }
            editions.append(edition)
        }
        return editions
    }

    /// Whether a word can name an edition.
    package static func isEditionName(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.count <= 64
            && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

extension ImportedTable {
    /// What tells the older of two editions: when it was published, or the year in its name.
    fileprivate var age: String {
        if !published.isEmpty { return published }
        let years = edition.split(separator: "-").filter { $0.utf8.count == 4 && Int($0) != nil }
        return years.last.map(String.init) ?? ""
    }
}

/// The editions that the tables hold.
package struct Editions: Sendable {
    package let all: [Edition]

    package subscript(key: String) -> Edition? { all.first { $0.key == key } }

    /// Decodes `editions.tsv`.
    package init(file: String, bytes: TableBytes) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["edition", "publisher", "title", "published", "quantities", "citation"])
        var rows: [Edition] = []
        while try cursor.nextRow() {
            let key = try cursor.readText()
            if rows.contains(where: { $0.key == key }) { throw cursor.error(.duplicateRow("edition \(key)")) }
            let publisher = try cursor.readText()
            let title = try cursor.readText()
            let published = try cursor.readText()
            let quantities = try cursor.readText().split(separator: ",").map { String($0.drop { $0 == " " }) }
            let citation = try cursor.readText()
            rows.append(
                Edition(
                    key: key, publisher: publisher, title: title, published: published, quantities: quantities,
                    citation: citation))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        all = rows
    }

    private init(all: [Edition]) { self.all = all }

    /// The same with those editions of a folder that aren't here.
    func adding(_ imports: ImportCatalogue) -> Editions {
        var editions = all
        for table in imports.tables where self[table.edition] == nil {
            let known = editions.firstIndex { $0.key == table.edition }
            let quantities = (known.map { editions[$0].quantities } ?? []) + [table.quantity]
            let edition = Edition(
                key: table.edition, publisher: table.publisher, title: table.title, published: table.published,
                quantities: quantities, citation: table.citation)
            if let known { editions[known] = edition } else { editions.append(edition) }
        }
        return Editions(all: editions)
    }
}

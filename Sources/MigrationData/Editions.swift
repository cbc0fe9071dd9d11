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
}

/// What else readers call areas, and what they call the people who come from them.
package struct AreaAliases: Sendable {
    package enum Kind: Hashable, Sendable {
        /// Another name of the area: `Laos`.
        case name
        /// Who comes from it: `Nepali`.
        case people
    }

    package struct Alias: Hashable, Sendable {
        package let area: AreaIndex
        package let text: String
        package let kind: Kind
    }

    /// In the order of the table. One text can stand for several areas.
    package let all: [Alias]

    /// Decodes `aliases.tsv`; a text stands once for an area.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["m49", "alias", "kind"])
        var rows: [Alias] = []
        var seen: Set<Alias> = []
        while try cursor.nextRow() {
            let area = try areas.readArea(&cursor)
            let text = try cursor.readText()
            if text.isEmpty { throw cursor.error(.missingValue) }
            let alias = Alias(area: area, text: text, kind: try Self.readKind(&cursor))
            if !seen.insert(alias).inserted { throw cursor.error(.duplicateRow("\(areas.tableCode(area)) \(text)")) }
            rows.append(alias)
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        all = rows
    }

    private static func readKind(_ cursor: inout TableCursor) throws(TableError) -> Kind {
        let word = try cursor.readText()
        switch word {
        case "name": return .name
        case "people": return .people
        default: throw cursor.error(.unknownWord(word, expected: "name, people"))
        }
    }
}

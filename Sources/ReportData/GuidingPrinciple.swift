import MigrationData

/// One of the Global Compact's ten guiding principles, as paragraph 1 names them and paragraph 70 takes them up.
package struct GuidingPrinciple: Hashable, Sendable {
    /// `people-centredness`.
    package let id: String
    /// At most 27 characters, for lists.
    package let title: String
    /// What the report makes of it, in our own words.
    package let summary: String
    /// The letter of paragraph 70 that takes it up, `a` to `g`; some share one.
    package let letter: String
    /// Where the report speaks of it; never empty.
    package let paragraphs: [String]
}

extension GuidingPrinciple {
    /// Decodes `principles.tsv`; ids stand once, letters are those of paragraph 70, no field is empty.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [GuidingPrinciple] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["principle", "title", "summary", "letter", "paragraphs"])
        var rows: [GuidingPrinciple] = []
        var ids = RowKeys()
        while try cursor.nextRow() {
            let id = try cursor.readNewID(among: &ids)
            let title = try cursor.readText()
            if title.isEmpty { throw cursor.error(.missingValue) }
            let summary = try cursor.readText()
            if summary.isEmpty { throw cursor.error(.missingValue) }
            let letter = try cursor.readText()
            guard RecommendationAsk.letters.contains(letter) else {
                throw cursor.error(
                    .unknownWord(letter, expected: RecommendationAsk.letters.joined(separator: ", ")))
            }
            let paragraphs = try cursor.readList()
            if paragraphs.isEmpty { throw cursor.error(.missingValue) }
            rows.append(
                GuidingPrinciple(id: id, title: title, summary: summary, letter: letter, paragraphs: paragraphs))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

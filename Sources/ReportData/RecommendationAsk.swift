import MigrationData

/// One thing that a recommendation of paragraph 70 asks for, in our own words.
package struct RecommendationAsk: Hashable, Sendable {
    /// How binding the wording is.
    package enum Force: String, CaseIterable, Sendable {
        case must, should, other
    }

    /// `b2`, as it is referred to elsewhere.
    package let id: String
    /// `a` to `g`.
    package let letter: String
    /// Number within the letter, from 1.
    package let number: Int
    /// The guiding principle that heads the recommendation.
    package let principle: String
    /// The principle in at most 24 characters, for lists.
    package let heading: String
    /// At most 24 characters, for lists.
    package let label: String
    package let statement: String
    package let force: Force
    package let addressee: String
    package let objectives: [String]
    /// Paragraphs of the report that it rests on; empty where the report gives no evidence.
    package let paragraphs: [String]
    /// Ids of measures that bear on it.
    package let measures: [String]
    /// The reason that the recommendation itself gives; may be empty.
    package let premise: String
}

extension RecommendationAsk {
    static let columns = [
        "letter", "ask", "principle", "heading", "label", "statement", "force", "addressee", "objectives", "paragraphs",
        "measures", "premise",
    ]

    /// Decodes `recommendations.tsv`; the letters are a to g, each ask stands once.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [RecommendationAsk] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var rows: [RecommendationAsk] = []
        while try cursor.nextRow() {
            let letter = try readLetter(&cursor)
            guard let number = try cursor.readCount() else { throw cursor.error(.missingValue) }
            if rows.contains(where: { $0.letter == letter && $0.number == Int(number) }) {
                throw cursor.error(.duplicateRow("\(letter) \(number)"))
            }
            rows.append(
                RecommendationAsk(
                    id: letter + String(number), letter: letter, number: Int(number), principle: try cursor.readText(),
                    heading: try cursor.readText(),
                    label: try cursor.readText(), statement: try cursor.readText(), force: try cursor.readWord(),
                    addressee: try cursor.readText(), objectives: try cursor.readList(),
                    paragraphs: try cursor.readList(), measures: try cursor.readList(),
                    premise: try cursor.readText()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }

    /// The letter of each ask in `recommendations.tsv`, of which nothing else is looked at.
    static func letters(file: String, bytes: TableBytes) throws(TableError) -> [String] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var letters: [String] = []
        while try cursor.nextRow() {
            letters.append(try readLetter(&cursor))
            try cursor.skipRow()
        }
        return letters
    }

    private static func readLetter(_ cursor: inout TableCursor) throws(TableError) -> String {
        let letter = try cursor.readText()
        guard letters.contains(letter) else {
            throw cursor.error(.unknownWord(letter, expected: letters.joined(separator: ", ")))
        }
        return letter
    }

    /// The letters of paragraph 70.
    package static let letters = ["a", "b", "c", "d", "e", "f", "g"]
}

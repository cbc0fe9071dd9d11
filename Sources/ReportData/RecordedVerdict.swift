import MigrationData

/// What the last release found for a printed figure or a claim, so that a changed table or query is noticed.
package struct RecordedVerdict: Hashable, Sendable {
    /// Of the figure or the claim.
    package let id: String
    package let verdict: String
    /// What was computed, as text; empty where nothing was.
    package let answer: String

    package init(id: String, verdict: String, answer: String) {
        self.id = id
        self.verdict = verdict
        self.answer = answer
    }
}

extension RecordedVerdict {
    package static let columns = ["id", "verdict", "answer"]

    /// Decodes `verdicts.tsv`; ids stand once.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [RecordedVerdict] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(columns)
        var rows: [RecordedVerdict] = []
        var ids: Set<String> = []
        while try cursor.nextRow() {
            let id = try cursor.readText()
            if !ids.insert(id).inserted { throw cursor.error(.duplicateRow(id)) }
            rows.append(
                RecordedVerdict(id: id, verdict: try cursor.readText(), answer: try cursor.readText()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

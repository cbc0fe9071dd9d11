import MigrationData

/// One of the Global Compact's 23 objectives, titled in our own words.
package struct Objective: Hashable, Sendable {
    package let number: Int
    /// `A` to `D`, as the report groups them.
    package let cluster: String
    package let clusterTitle: String
    package let title: String
    /// At most 24 characters, for lists.
    package let shortTitle: String
    package let paragraphs: [String]
    package let summary: String
}

extension Objective {
    /// Decodes `objectives.tsv`; numbers ascend from 1 without a gap.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [Objective] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["number", "cluster", "cluster_title", "title", "short", "paragraphs", "summary"])
        var rows: [Objective] = []
        while try cursor.nextRow() {
            guard let number = try cursor.readCount() else { throw cursor.error(.missingValue) }
            guard Int(number) == rows.count + 1 else {
                throw cursor.error(.inconsistent("objective \(number) where \(rows.count + 1) belongs"))
            }
            let cluster = try cursor.readText()
            guard ["A", "B", "C", "D"].contains(cluster) else {
                throw cursor.error(.unknownWord(cluster, expected: "A, B, C, D"))
            }
            rows.append(
                Objective(
                    number: Int(number), cluster: cluster, clusterTitle: try cursor.readText(),
                    title: try cursor.readText(), shortTitle: try cursor.readText(),
                    paragraphs: try cursor.readList(), summary: try cursor.readText()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

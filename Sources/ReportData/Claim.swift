import MigrationData

/// Something that the report says without a number and that can be checked: a rank, a direction, a "most".
package struct Claim: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case rank, direction, most, comparison, membership, dominant
    }

    /// `k4-1`: paragraph and running number.
    package let id: String
    package let paragraph: String
    package let statement: String
    package let kind: Kind
    /// Comparisons of expressions, joined by `and`; empty where there is none.
    package let test: String
    package let basis: PublishedFigure.Basis
    package let note: String
    /// Asks of the recommendations that rest on it, or whose reason it is.
    package let recommendations: [String]
}

extension Claim {
    /// Decodes `claims.tsv`; ids stand once.
    static func decode(file: String, bytes: TableBytes) throws(TableError) -> [Claim] {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect([
            "id", "paragraph", "statement", "kind", "test", "basis", "note", "recommendations",
        ])
        var rows: [Claim] = []
        var ids = RowKeys()
        while try cursor.nextRow() {
            rows.append(
                Claim(
                    id: try cursor.readNewID(among: &ids), paragraph: try cursor.readText(),
                    statement: try cursor.readText(), kind: try cursor.readWord(), test: try cursor.readText(),
                    basis: try cursor.readWord(), note: try cursor.readText(),
                    recommendations: try cursor.readList()))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows
    }
}

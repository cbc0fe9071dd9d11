/// Estimated remittances by sender and receiver in 2018, the only year. World Bank, Bilateral Remittance Matrix.
package struct RemittanceMatrix: Sendable {
    package static let year = 2018
    package static let edition = "matrix-2018"

    /// By the M49 numbers of sender, then receiver.
    package let corridors: [RemittanceCorridor]

    /// Decodes `remittance_matrix_2018.tsv`: `sender`, `receiver`, `usd_million`.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["sender", "receiver", "usd_million"])
        var rows: [RemittanceCorridor] = []
        var seen = PairSet()
        while try cursor.nextRow() {
            let sender = try areas.readArea(&cursor)
            let receiver = try areas.readArea(&cursor)
            if !seen.insert(sender, receiver) {
                let pair = "\(areas.tableCode(sender)) to \(areas.tableCode(receiver))"
                throw cursor.error(.duplicateRow(pair))
            }
            guard let millions = try cursor.readCount() else { throw cursor.error(.missingValue) }
            rows.append(RemittanceCorridor(sender: sender, receiver: receiver, millions: Int(millions)))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        corridors = rows.sorted { ($0.sender, $0.receiver) < ($1.sender, $1.receiver) }
    }

    /// The corridors into a selection (`inflow`) or out of it (`outflow`), by money; ties by M49 numbers.
    package func ranking(
        _ selection: AreaSelection, direction: RemittanceDirection, areas: AreaTable
    ) -> [RemittanceCorridor] {
        let members = areas.members(of: selection)
        let matching = corridors.filter { members.contains(direction == .inflow ? $0.receiver : $0.sender) }
        return matching.sorted { left, right in
            left.millions != right.millions
                ? left.millions > right.millions : (left.sender, left.receiver) < (right.sender, right.receiver)
        }
    }
}

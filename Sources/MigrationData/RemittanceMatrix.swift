/// Estimated remittances by sender and receiver in 2018, the only year. World Bank, Bilateral Remittance Matrix.
package struct RemittanceMatrix: Sendable {
    package static let year = 2018
    package static let edition = "matrix-2018"

    private let senders: Column<AreaIndex>
    private let receivers: Column<AreaIndex>
    private let millions: Column<Int32>

    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        let columns = try ColumnFile(file: file, bytes: packed)
        senders = try columns.areas("sender", of: areas)
        receivers = try columns.areas("receiver", count: senders.count, of: areas)
        millions = try columns.int32("millions", count: senders.count)
    }

    /// Packs `remittance_matrix_2018.tsv`: `sender`, `receiver`, `usd_million`.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["sender", "receiver", "usd_million"])
        var (senders, receivers, money): ([AreaIndex], [AreaIndex], [Int32]) = ([], [], [])
        var seen = PairSet()
        while try cursor.nextRow() {
            let sender = try areas.readArea(&cursor)
            let receiver = try areas.readArea(&cursor)
            if !seen.insert(sender, receiver) {
                let pair = "\(areas.tableCode(sender)) to \(areas.tableCode(receiver))"
                throw cursor.error(.duplicateRow(pair))
            }
            guard let millions = try cursor.readCount() else { throw cursor.error(.missingValue) }
            senders.append(sender)
            receivers.append(receiver)
            money.append(millions)
        }
        if senders.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        var writer = ColumnWriter(of: areas)
        writer.put("sender", areas: senders)
        writer.put("receiver", areas: receivers)
        writer.put("millions", money)
        return writer.packed(TextStamp(of: bytes))
    }

    /// The corridors into a selection (`inflow`) or out of it (`outflow`), by money; ties by M49 numbers.
    package func ranking(
        _ selection: AreaSelection, direction: RemittanceDirection, areas: AreaTable
    ) -> [RemittanceCorridor] {
        let members = areas.members(of: selection)
        let asked = (direction == .inflow ? receivers : senders).allValues
        var matching: [RemittanceCorridor] = []
        members.withFlags { isMember in
            for row in asked.indices where isMember[Int(asked[row].value)] == 1 {
                matching.append(
                    RemittanceCorridor(sender: senders[row], receiver: receivers[row], millions: Int(millions[row])))
            }
        }
        return matching.sorted { left, right in
            left.millions != right.millions
                ? left.millions > right.millions : (left.sender, left.receiver) < (right.sender, right.receiver)
        }
    }
}

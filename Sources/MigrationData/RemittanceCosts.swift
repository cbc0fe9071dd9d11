/// The average cost of sending 200 US dollars, by corridor and quarter.
///
/// World Bank, Remittance Prices Worldwide, to the third quarter of 2020.
package struct RemittanceCosts: Sendable {
    package static let edition = "rpw-2020-09"

    /// Ascending; before 2013 two a year.
    package let quarters: [Quarter]
    /// By the M49 numbers of sender, then receiver.
    private let rows: [Row]

    private struct Row {
        let sender: AreaIndex
        let receiver: AreaIndex
        /// By quarter; -1 where unknown.
        let thousandths: [Int64]
    }

    /// The corridors that end in a selection, by the M49 numbers of sender, then receiver; all that were ever surveyed.
    package func corridors(into selection: AreaSelection, quarter: Quarter, areas: AreaTable) -> [RemittanceCost] {
        let members = areas.members(of: selection)
        let position = quarters.firstIndex(of: quarter)
        return rows.filter { members.contains($0.receiver) }.map { row in
            let value = position.map { row.thousandths[$0] } ?? -1
            return RemittanceCost(
                sender: row.sender, receiver: row.receiver, cost: value < 0 ? nil : Percent(thousandths: value))
        }
    }

    /// The costs that are known of the corridors into a selection.
    package func known(into selection: AreaSelection, quarter: Quarter, areas: AreaTable) -> [Percent] {
        corridors(into: selection, quarter: quarter, areas: areas).compactMap(\.cost)
    }

    /// The median of the corridors into a selection, each counted once; nil where none is known.
    package func median(into selection: AreaSelection, quarter: Quarter, areas: AreaTable) -> Percent? {
        Percent.median(of: known(into: selection, quarter: quarter, areas: areas))
    }

    /// Decodes `remittance_cost.tsv`: `sender`, `receiver` and one column a quarter, in per cent.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        quarters = try Self.quarters(in: cursor)
        var rows: [Row] = []
        var seen = PairSet()
        while try cursor.nextRow() {
            let sender = try areas.readArea(&cursor)
            let receiver = try areas.readArea(&cursor)
            if !seen.insert(sender, receiver) {
                let pair = "\(areas.tableCode(sender)) to \(areas.tableCode(receiver))"
                throw cursor.error(.duplicateRow(pair))
            }
            var thousandths: [Int64] = []
            for _ in quarters { thousandths.append(try cursor.readThousandths() ?? -1) }
            rows.append(Row(sender: sender, receiver: receiver, thousandths: thousandths))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        self.rows = rows.sorted { ($0.sender, $0.receiver) < ($1.sender, $1.receiver) }
    }

    private static func quarters(in cursor: TableCursor) throws(TableError) -> [Quarter] {
        let quarters = Set(cursor.header.compactMap(Quarter.init)).sorted()
        if quarters.isEmpty { throw TableError(file: cursor.file, line: 1, problem: .missingColumn("YEARQ1")) }
        try cursor.expect(["sender", "receiver"] + quarters.map(\.text))
        return quarters
    }
}

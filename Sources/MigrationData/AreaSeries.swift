/// Numbers by area and year, in blocks: an edition, a sex, a side. In a block an area has one row or none.
///
/// The tables of publishers have their own world beside the areas; it stands behind the last area.
struct AreaSeries: Sendable {
    /// Ascending; a block fills some of them.
    let years: [Int]
    let blocks: [Block]

    /// More than all money and all people that there are, and so little that sums of all areas can't overflow.
    static let mostOfAll: Int64 = 1_000_000_000_000_000

    /// The rows of a packed table.
    init(_ columns: ColumnFile, areas: AreaTable) throws(TableError) {
        let years = try columns.years()
        let known = try columns.areas("area", others: 1, of: areas)
        let values = try columns.int64("values", count: known.count * years.count)
        let names = try columns.words("block")
        let counts = try columns.int32("rows", count: names.count).map { Int($0) }
        guard columns.isOfProgram || values.allSatisfy({ $0 <= Self.mostOfAll }) else {
            throw columns.damaged("a number is too large")
        }
        var blocks: [Block] = []
        var start = 0
        for (name, count) in zip(names, counts) {
            guard count >= 0, count <= known.count - start,
                let areaRows = AreaRows(known[values: start..<start + count], from: start)
            else { throw columns.damaged("its blocks don't match") }
            let rows = start..<start + count
            blocks.append(Block(name: name, years: years.count, rows: rows, areaRows: areaRows, values: values))
            start += count
        }
        self.years = years
        self.blocks = blocks
    }

    /// The publisher's own world among areas.
    static func world(_ areas: AreaTable) -> AreaIndex { areas.otherNorth }

    subscript(name: String) -> Block? { blocks.first { $0.name == name } }

    struct Block: Sendable {
        let name: String
        fileprivate let years: Int
        /// The rows of the block among all, and the row of each area.
        fileprivate let rows: Range<Int>
        fileprivate let areaRows: AreaRows
        /// By row and year; -1 where unknown.
        fileprivate let values: Column<Int64>

        /// The number of an area in the year at a position; nil where unknown.
        subscript(area: AreaIndex, position: Int) -> Int? {
            guard let row = areaRows[area] else { return nil }
            let value = values[row * years + position]
            return value < 0 ? nil : Int(value)
        }

        /// The sum of what is known; nil where nothing is.
        func sum(_ members: AreaSet, position: Int) -> Int? {
            var sum: Int?
            members.forEach { area in
                if let value = self[area, position] { sum = (sum ?? 0) + value }
            }
            return sum
        }

        /// How many members are known.
        func coverage(_ members: AreaSet, position: Int) -> Int {
            members.members.count { self[$0, position] != nil }
        }

        /// Whether anything is known in a year.
        func isKnown(position: Int) -> Bool {
            let values = values.allValues
            return rows.contains { values[$0 * years + position] >= 0 }
        }

        /// Whether every area has the number of the year before.
        func repeatsYearBefore(position: Int) -> Bool {
            position > 0
                && rows.allSatisfy { values[$0 * years + position] == values[$0 * years + position - 1] }
        }
    }
}

/// Gathers the rows of an `AreaSeries`, to be packed.
struct AreaSeriesRows {
    private struct Block {
        let name: String
        var areas: [AreaIndex] = []
        var filled = AreaSet()
        var values: [Int64] = []
    }

    private var blocks: [Block] = []
    private var current = 0

    var isEmpty: Bool { blocks.isEmpty }

    /// Begins the row of an area in a block; false where it has one.
    mutating func begin(_ area: AreaIndex, in name: String) -> Bool {
        if let known = blocks.firstIndex(where: { $0.name == name }) {
            current = known
        } else {
            current = blocks.count
            blocks.append(Block(name: name))
        }
        if blocks[current].filled.contains(area) { return false }
        blocks[current].filled.insert(area)
        blocks[current].areas.append(area)
        return true
    }

    /// Adds the number of the next year to the row, -1 where it is unknown.
    mutating func append(_ value: Int64) { blocks[current].values.append(value) }

    /// Makes years unknown in which a block has nobody anywhere.
    mutating func forgetUncountedYears(of years: Int) {
        for block in blocks.indices {
            for position in 0..<years {
                let places = stride(from: position, to: blocks[block].values.count, by: years)
                if places.contains(where: { blocks[block].values[$0] > 0 }) { continue }
                for place in places { blocks[block].values[place] = -1 }
            }
        }
    }

    func packed(years: [Int], areas: AreaTable, stamp: TextStamp) -> TableBytes {
        var writer = ColumnWriter(of: areas)
        writer.put(years: years)
        writer.put("block", words: blocks.map(\.name))
        writer.put("rows", blocks.map { Int32($0.areas.count) })
        writer.put("area", areas: blocks.flatMap(\.areas))
        writer.put("values", blocks.flatMap(\.values))
        return writer.packed(stamp)
    }
}

extension TableCursor {
    /// The years that stand in the header behind `names`; any other header is refused.
    func years(behind names: [String]) throws(TableError) -> [Int] {
        let years = Set(header.dropFirst(names.count).compactMap { Int($0) }).sorted()
        if years.isEmpty { throw TableError(file: file, line: 1, problem: .missingColumn("YEAR")) }
        try expect(names + years.map { String($0) })
        return years
    }

    /// The next fields as whole numbers behind a row's values.
    mutating func readCounts(_ count: Int, into rows: inout AreaSeriesRows) throws(TableError) {
        for _ in 0..<count { rows.append(Int64(try readCountOrUnknown())) }
    }
}

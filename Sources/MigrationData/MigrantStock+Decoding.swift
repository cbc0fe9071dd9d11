extension MigrantStock {
    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        try self.init(ColumnFile(file: file, bytes: packed), areas: areas)
    }

    /// Packs `migrant_stock.tsv`: `destination`, `origin`, `both_YEAR` and `female_YEAR` for each year, and `male_YEAR` where men
    /// alone are known of some corridor.
    ///
    /// A corridor stands once, women are never more than both sexes. A row from 900 to 900 is the publisher's own world.
    package static func pack(
        file: String, bytes: TableBytes, areas: AreaTable, modified: Int64 = 0
    ) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let header = try SexedYears(&cursor, behind: ["destination", "origin"])
        let years = header.years.count
        let width = years * (header.hasMen ? 3 : 2)
        var world: [Int32] = []
        var destinations: [AreaIndex] = []
        var origins: [AreaIndex] = []
        // Row by row as in the table: both sexes of all years, then women.
        var persons: [Int32] = []
        persons.reserveCapacity(bytes.buffer.count / 4)
        var seen = PairSet()
        while try cursor.nextRow() {
            guard let destination = try areas.readAreaOrWorld(&cursor) else {
                if try areas.readAreaOrWorld(&cursor) != nil { throw cursor.error(.unknownArea(cursor.lastText)) }
                if !world.isEmpty { throw cursor.error(.duplicateRow("the world")) }
                try Self.readPersons(&cursor, years: years, width: width, into: &world)
                continue
            }
            let origin = try areas.readOrigin(&cursor)
            if !seen.insert(destination, origin) {
                throw cursor.error(.duplicateRow("\(areas.tableCode(destination)) from \(areas.tableCode(origin))"))
            }
            destinations.append(destination)
            origins.append(origin)
            try Self.readPersons(&cursor, years: years, width: width, into: &persons)
        }
        if origins.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        let grid = FieldGrid(values: persons, width: width)
        var writer = ColumnWriter(of: areas)
        writer.put(years: header.years)
        writer.put("destination", areas: destinations)
        writer.put("origin", areas: origins)
        writer.put("both", grid, 0..<years)
        writer.put("female", grid, years..<2 * years)
        writer.put("male", grid, 2 * years..<width)
        writer.put("world", world)
        RowIndex.put("destination", destinations, in: &writer)
        RowIndex.put("origin", origins, in: &writer)
        return writer.packed(TextStamp(of: bytes, modified: modified))
    }

    /// Reads one row's persons, -1 where they aren't known: both sexes of all years, then women, then perhaps men.
    private static func readPersons(
        _ cursor: inout TableCursor, years: Int, width: Int, into persons: inout [Int32]
    ) throws(TableError) {
        let start = persons.count
        try cursor.readCounts(width, into: &persons)
        var all = start
        for position in start + years..<persons.count {
            if persons[position] > persons[all], persons[all] >= 0 {
                let whom = position < start + years * 2 ? "women" : "men"
                throw cursor.error(
                    .inconsistent("\(persons[position]) \(whom) of \(persons[all]) persons"),
                    fieldsBefore: persons.count - 1 - position)
            }
            all = all + 1 == start + years ? start : all + 1
        }
    }
}

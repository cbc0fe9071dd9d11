extension MigrantStock {
    /// Decodes `migrant_stock.tsv`: `destination`, `origin`, `both_YEAR` and `female_YEAR` for each year.
    ///
    /// A corridor stands once, women are never more than both sexes.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let years = try Self.years(in: cursor)
        var destinations: [AreaIndex] = []
        var origins: [AreaIndex] = []
        // Row by row as in the table: both sexes of all years, then women.
        var persons: [Int32] = []
        persons.reserveCapacity(bytes.buffer.count / 4)
        var seen = PairSet()
        while try cursor.nextRow() {
            let destination = try areas.readArea(&cursor)
            let origin = try areas.readOrigin(&cursor)
            if !seen.insert(destination, origin) {
                throw cursor.error(.duplicateRow("\(areas.tableCode(destination)) from \(areas.tableCode(origin))"))
            }
            destinations.append(destination)
            origins.append(origin)
            try Self.readPersons(&cursor, years: years.count, into: &persons)
        }
        if origins.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        let columns = Self.columns(of: persons, count: years.count * 2)
        self.init(
            years: years, destinations: destinations, origins: origins, both: Array(columns[..<years.count]),
            female: Array(columns[years.count...]))
    }

    /// Reads one row's persons, -1 where they aren't known.
    private static func readPersons(
        _ cursor: inout TableCursor, years: Int, into persons: inout [Int32]
    ) throws(TableError) {
        let start = persons.count
        for _ in 0..<years { persons.append(try cursor.readCountOrUnknown()) }
        for position in 0..<years {
            let women = try cursor.readCountOrUnknown()
            let all = persons[start + position]
            if all >= 0, women > all { throw cursor.error(.inconsistent("\(women) women of \(all) persons")) }
            persons.append(women)
        }
    }

    /// The columns of a table that is laid out row by row.
    private static func columns(of fields: [Int32], count: Int) -> [[Int32]] {
        (0..<count).map { column in
            [Int32](unsafeUninitializedCapacity: fields.count / count) { buffer, filled in
                for row in buffer.indices { buffer.initializeElement(at: row, to: fields[row * count + column]) }
                filled = buffer.count
            }
        }
    }

    private static func years(in cursor: TableCursor) throws(TableError) -> [Int] {
        let years = cursor.header.compactMap { name -> Int? in
            let parts = name.split(separator: "_")
            return parts.count == 2 && ["both", "female"].contains(parts[0]) ? Int(parts[1]) : nil
        }
        let sorted = Set(years).sorted()
        if sorted.isEmpty { throw TableError(file: cursor.file, line: 1, problem: .missingColumn("both_YEAR")) }
        try cursor.expect(["destination", "origin"] + sorted.map { "both_\($0)" } + sorted.map { "female_\($0)" })
        return sorted
    }
}

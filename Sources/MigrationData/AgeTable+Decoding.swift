extension AgeTable {
    /// Decodes a table with an area's column, `year`, `sex` and one column an age group; every field is known.
    package init(file: String, bytes: TableBytes, areaColumn: String, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect([areaColumn, "year", "sex"] + Self.standardAges)
        var keys: [RowKey] = []
        var persons: [Int32] = []
        persons.reserveCapacity(bytes.buffer.count / 4)
        while try cursor.nextRow() {
            keys.append(try RowKey(&cursor, areas))
            let start = persons.count
            try cursor.readCounts(Self.standardAges.count, into: &persons)
            if let missing = persons[start...].lastIndex(of: -1) {
                throw cursor.error(.missingValue, fieldsBefore: persons.count - 1 - missing)
            }
        }
        if keys.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        var years: [Int] = []
        for key in keys where !years.contains(key.year) { years.append(key.year) }
        years.sort()
        var rows = [Int32](repeating: -1, count: areas.areas.count * years.count * 2)
        for (row, key) in keys.enumerated() {
            let slot = key.slot(years)
            if rows[slot] >= 0 {
                throw TableError(file: file, line: row + 2, problem: .duplicateRow(key.name(areas)))
            }
            rows[slot] = Int32(row)
        }
        self.init(years: years, ageGroups: Self.standardAges, rows: rows, persons: persons)
    }

    /// Whom a row of the table counts, and when.
    private struct RowKey {
        let area: AreaIndex
        let year: Int
        let isMale: Bool

        init(_ cursor: inout TableCursor, _ areas: AreaTable) throws(TableError) {
            area = try areas.readArea(&cursor)
            year = try cursor.readYear()
            try cursor.skipField()
            isMale = cursor.lastIs("male")
            guard isMale || cursor.lastIs("female") else {
                throw cursor.error(.unknownWord(cursor.lastText, expected: "female, male"))
            }
        }

        /// Its place among the rows by area, year and sex.
        func slot(_ years: [Int]) -> Int {
            (Int(area.value) * years.count + (years.firstIndex(of: year) ?? 0)) * 2 + (isMale ? 1 : 0)
        }

        func name(_ areas: AreaTable) -> String { "\(areas.tableCode(area)) \(year) \(isMale ? "male" : "female")" }
    }

    /// The five-year classes of the United Nations' tables; the last is open.
    package static let standardAges =
        stride(from: 0, to: 75, by: 5).map { "\($0)-\($0 + 4)" } + ["75+"]
}

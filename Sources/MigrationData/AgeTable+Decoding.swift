extension AgeTable {
    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areaColumn: String, areas: AreaTable) throws(TableError) {
        let packed =
            bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areaColumn: areaColumn, areas: areas)
        try self.init(ColumnFile(file: file, bytes: packed), areas: areas)
    }

    /// Packs a table with an area's column, `year`, `sex` and one column an age group; every field is known.
    package static func pack(
        file: String, bytes: TableBytes, areaColumn: String, areas: AreaTable
    ) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect([areaColumn, "year", "sex"] + standardAges)
        var keys: [RowKey] = []
        var persons: [Int32] = []
        persons.reserveCapacity(bytes.buffer.count / 4)
        while try cursor.nextRow() {
            keys.append(try RowKey(&cursor, areas))
            let start = persons.count
            try cursor.readCounts(standardAges.count, into: &persons)
            if let missing = persons[start...].lastIndex(of: -1) {
                throw cursor.error(.missingValue, fieldsBefore: persons.count - 1 - missing)
            }
        }
        if keys.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        let years = Set(keys.map(\.year)).sorted()
        let known = AreaSet(keys.map(\.area)).members
        var writer = ColumnWriter(of: areas)
        writer.put(years: years)
        writer.put("area", areas: known)
        writer.put("persons", try dense(persons, keys, known, years, file, areas))
        return writer.packed(TextStamp(of: bytes))
    }

    /// The rows by area, year and sex, -1 where there is none.
    private static func dense(
        _ persons: [Int32], _ keys: [RowKey], _ known: [AreaIndex], _ years: [Int], _ file: String, _ areas: AreaTable
    ) throws(TableError) -> [Int32] {
        let places = known.withUnsafeBufferPointer { AreaRows($0) }
        var sorted = [Int32](repeating: -1, count: known.count * years.count * 2 * ages)
        for (row, key) in keys.enumerated() {
            let place = (places?[key.area] ?? 0) * years.count + (years.firstIndex(of: key.year) ?? 0)
            let start = (place * 2 + (key.isMale ? 1 : 0)) * ages
            if sorted[start] >= 0 {
                throw TableError(file: file, line: row + 2, problem: .duplicateRow(key.name(areas)))
            }
            for age in 0..<ages { sorted[start + age] = persons[row * ages + age] }
        }
        return sorted
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

        func name(_ areas: AreaTable) -> String { "\(areas.tableCode(area)) \(year) \(isMale ? "male" : "female")" }
    }

    /// The five-year classes of the United Nations' tables; the last is open.
    package static let standardAges =
        (0..<ages - 1).map { "\($0 * 5)-\($0 * 5 + 4)" } + ["75+"]
}

/// Tertiary students abroad by origin, destination and year, of the pairs that are known.
///
/// UNESCO UIS. Only pairs that are among the ten largest of their origin or of their destination are here: a sum of them is
/// a floor, and less than `StudentTotals`.
package struct StudentPairs: Sendable {
    /// Ascending.
    package let years: [Int]
    private let rowYears: Column<Int32>
    private let origins: Column<AreaIndex>
    private let destinations: Column<AreaIndex>
    private let students: Column<Int32>

    /// Calls `body` with each pair between two sets of areas in a year; never an area with itself.
    func forEach(
        from wantedOrigins: AreaSet, to wantedDestinations: AreaSet, year: Int,
        _ body: (_ origin: AreaIndex, _ destination: AreaIndex, _ students: Int) -> Void
    ) {
        for (row, rowYear) in rowYears.enumerated() where Int(rowYear) == year {
            let (origin, destination) = (origins[row], destinations[row])
            if origin != destination, wantedOrigins.contains(origin), wantedDestinations.contains(destination) {
                body(origin, destination, Int(students[row]))
            }
        }
    }

    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        let columns = try ColumnFile(file: file, bytes: packed)
        years = try columns.years()
        origins = try columns.areas("origin", of: areas)
        destinations = try columns.areas("destination", count: origins.count, of: areas)
        rowYears = try columns.int32("year", count: origins.count)
        students = try columns.int32("students", count: origins.count)
    }

    /// Packs `students.tsv`: `year`, `origin`, `destination`, `students`; every pair once a year.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["year", "origin", "destination", "students"])
        var (years, origins, destinations): ([Int32], [AreaIndex], [AreaIndex]) = ([], [], [])
        var students: [Int32] = []
        var seen: [Int: PairSet] = [:]
        while try cursor.nextRow() {
            let year = try cursor.readYear()
            let origin = try areas.readArea(&cursor)
            let destination = try areas.readArea(&cursor)
            if !seen[year, default: PairSet()].insert(origin, destination) {
                let pair = "\(areas.tableCode(origin)) to \(areas.tableCode(destination)) \(year)"
                throw cursor.error(.duplicateRow(pair))
            }
            guard let count = try cursor.readCount() else { throw cursor.error(.missingValue) }
            years.append(Int32(year))
            origins.append(origin)
            destinations.append(destination)
            students.append(count)
        }
        if years.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        var writer = ColumnWriter(of: areas)
        writer.put(years: seen.keys.sorted())
        writer.put("year", years)
        writer.put("origin", areas: origins)
        writer.put("destination", areas: destinations)
        writer.put("students", students)
        return writer.packed(TextStamp(of: bytes))
    }
}

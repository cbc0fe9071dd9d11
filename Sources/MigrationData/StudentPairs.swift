/// Tertiary students abroad by origin, destination and year, of the pairs that are known.
///
/// UNESCO UIS. Only pairs that are among the ten largest of their origin or of their destination are here: a sum of them is
/// a floor, and less than `StudentTotals`.
package struct StudentPairs: Sendable {
    /// Ascending.
    package let years: [Int]
    private let rows: [Row]

    private struct Row {
        let year: Int
        let origin: AreaIndex
        let destination: AreaIndex
        let students: Int
    }

    /// Calls `body` with each pair between two sets of areas in a year; never an area with itself.
    func forEach(
        from origins: AreaSet, to destinations: AreaSet, year: Int,
        _ body: (_ origin: AreaIndex, _ destination: AreaIndex, _ students: Int) -> Void
    ) {
        for row in rows where row.year == year && row.origin != row.destination {
            if origins.contains(row.origin), destinations.contains(row.destination) {
                body(row.origin, row.destination, row.students)
            }
        }
    }

    /// Decodes `students.tsv`: `year`, `origin`, `destination`, `students`; every pair once a year.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["year", "origin", "destination", "students"])
        var rows: [Row] = []
        var seen: [Int: PairSet] = [:]
        while try cursor.nextRow() {
            let year = try cursor.readYear()
            let origin = try areas.readArea(&cursor)
            let destination = try areas.readArea(&cursor)
            if !seen[year, default: PairSet()].insert(origin, destination) {
                let pair = "\(areas.tableCode(origin)) to \(areas.tableCode(destination)) \(year)"
                throw cursor.error(.duplicateRow(pair))
            }
            guard let students = try cursor.readCount() else { throw cursor.error(.missingValue) }
            rows.append(Row(year: year, origin: origin, destination: destination, students: Int(students)))
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        self.rows = rows
        years = seen.keys.sorted()
    }
}

/// All tertiary students abroad of an origin, and all in a destination, by year.
///
/// UNESCO UIS's own totals, the denominators of `StudentPairs`. An area without a row is unknown.
package struct StudentTotals: Sendable {
    private let years: [Int]
    private let origins: AreaSeries.Block?
    private let destinations: AreaSeries.Block?

    private func block(_ side: StudentSide) -> AreaSeries.Block? { side == .origin ? origins : destinations }

    /// The total of one area at a side; nil where it is not known.
    package func students(_ area: AreaIndex, side: StudentSide, year: Int) -> Int? {
        years.firstIndex(of: year).flatMap { block(side)?[area, $0] }
    }

    /// The sum of the totals of a selection's areas at a side; nil where none is known.
    package func students(_ selection: AreaSelection, side: StudentSide, year: Int, areas: AreaTable) -> Int? {
        let known = areas.members(of: selection).members.compactMap { students($0, side: side, year: year) }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// How many areas of a selection have a total at a side.
    package func coverage(_ selection: AreaSelection, side: StudentSide, year: Int, areas: AreaTable) -> Int {
        areas.members(of: selection).members.count { students($0, side: side, year: year) != nil }
    }

    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        let series = try AreaSeries(ColumnFile(file: file, bytes: packed), areas: areas)
        years = series.years
        origins = series[StudentSide.origin.rawValue]
        destinations = series[StudentSide.destination.rawValue]
    }

    private struct Key: Hashable {
        let side: StudentSide
        let area: AreaIndex
    }

    /// Packs `students_totals.tsv`: `year`, `side`, `area`, `students`.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        try cursor.expect(["year", "side", "area", "students"])
        var students: [Key: [Int: Int32]] = [:]
        while try cursor.nextRow() {
            let year = try cursor.readYear()
            let word = try cursor.readText()
            guard let side = StudentSide(rawValue: word) else {
                throw cursor.error(.unknownWord(word, expected: "origin, destination"))
            }
            let key = Key(side: side, area: try areas.readArea(&cursor))
            if students[key]?[year] != nil {
                throw cursor.error(.duplicateRow("\(areas.tableCode(key.area)) \(side.rawValue) \(year)"))
            }
            guard let count = try cursor.readCount() else { throw cursor.error(.missingValue) }
            students[key, default: [:]][year] = count
        }
        if students.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        let years = Set(students.values.flatMap(\.keys)).sorted()
        var rows = AreaSeriesRows()
        let sorted = students.sorted { ($0.key.side.rawValue, $0.key.area) < ($1.key.side.rawValue, $1.key.area) }
        for (key, counts) in sorted {
            _ = rows.begin(key.area, in: key.side.rawValue)
            for year in years { rows.append(Int64(counts[year] ?? -1)) }
        }
        return rows.packed(years: years, areas: areas, stamp: TextStamp(of: bytes))
    }
}

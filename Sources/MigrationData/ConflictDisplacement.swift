/// People displaced inside their own area by conflict and violence, at the end of each year, by edition.
///
/// IDMC, Global Internal Displacement Database. IDMC prints no zeros: where an area is missing in a year, nobody may be
/// displaced or nobody may have counted, so it is unknown. Editions are never mixed in a sum.
package struct ConflictDisplacement: Sendable {
    /// All years of the table, ascending; an edition fills some of them.
    package var years: [Int] { series.years }
    /// By name.
    package var editions: [String] { series.blocks.map(\.name).sorted() }
    private let series: AreaSeries

    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        series = try AreaSeries(ColumnFile(file: file, bytes: packed), areas: areas)
    }

    /// Packs `conflict_displacement.tsv`: `area`, `edition` and one column a year.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let years = try cursor.years(behind: ["area", "edition"])
        var rows = AreaSeriesRows()
        while try cursor.nextRow() {
            let area = try areas.readArea(&cursor)
            let edition = try cursor.readText()
            if edition.isEmpty { throw cursor.error(.missingValue) }
            if !rows.begin(area, in: edition) {
                throw cursor.error(.duplicateRow("\(areas.tableCode(area)) \(edition)"))
            }
            try cursor.readCounts(years.count, into: &rows)
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows.packed(years: years, areas: areas, stamp: TextStamp(of: bytes))
    }

    /// The years for which an edition holds anything.
    package func years(of edition: String) -> [Int] {
        guard let block = series[edition] else { return [] }
        return years.indices.filter { block.isKnown(position: $0) }.map { years[$0] }
    }

    /// The years of an edition without those at its end that only repeat the year before, as the publisher has them for
    /// a year that it has not counted.
    package func countedYears(of edition: String) -> [Int] {
        var counted = years(of: edition)
        guard let block = series[edition] else { return [] }
        while let last = counted.last, counted.count > 1, let position = years.firstIndex(of: last),
            block.repeatsYearBefore(position: position)
        {
            counted.removeLast()
        }
        return counted
    }

    /// The persons of a selection; nil where nothing is known.
    package func persons(_ selection: AreaSelection, edition: String, year: Int, areas: AreaTable) -> Int? {
        guard let position = years.firstIndex(of: year) else { return nil }
        return series[edition]?.sum(areas.members(of: selection), position: position)
    }

    /// How many areas of a selection are known.
    package func coverage(_ selection: AreaSelection, edition: String, year: Int, areas: AreaTable) -> Int {
        guard let position = years.firstIndex(of: year) else { return 0 }
        return series[edition]?.coverage(areas.members(of: selection), position: position) ?? 0
    }
}

/// Refugees, asylum seekers and stateless people of the region's areas at the end of each year.
///
/// UNHCR, Refugee Data Finder. UNHCR publishes a row where it counts anybody, with zeros beside: an area without a row in
/// a year is unknown, a zero in a row is a zero. A year in which a whole side is zero is one in which nobody counted
/// (asylum seekers before 2000, stateless people before 2004): it reads as unknown. Residual origins are in no sum, for
/// the table covers the region's areas only.
package struct DisplacementSeries: Sendable {
    package static let edition = "unhcr-2026"

    /// The table's years, ascending.
    package var years: [Int] { series.years }
    private let series: AreaSeries

    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        series = try AreaSeries(ColumnFile(file: file, bytes: packed), areas: areas)
    }

    /// Packs `displacement_series.tsv`: `area`, `side`, `kind` and one column a year.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let years = try cursor.years(behind: ["area", "side", "kind"])
        var rows = AreaSeriesRows()
        while try cursor.nextRow() {
            let area = try areas.readArea(&cursor)
            let side: DisplacementSide = try cursor.readWord()
            let kind: DisplacementKind = try cursor.readWord()
            if !rows.begin(area, in: name(side, kind)) {
                throw cursor.error(.duplicateRow("\(areas.tableCode(area)) \(name(side, kind))"))
            }
            try cursor.readCounts(years.count, into: &rows)
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        rows.forgetUncountedYears(of: years.count)
        return rows.packed(years: years, areas: areas, stamp: TextStamp(of: bytes))
    }

    private static func name(_ side: DisplacementSide, _ kind: DisplacementKind) -> String {
        "\(side.rawValue) \(kind.rawValue)"
    }

    private func block(_ side: DisplacementSide, _ kind: DisplacementKind) -> AreaSeries.Block? {
        let kinds = DisplacementKind.allCases
        return series[Self.names[(side == .asylum ? 0 : kinds.count) + (kinds.firstIndex(of: kind) ?? 0)]]
    }

    /// The names of blocks by side and kind: put together once, for pages ask often.
    private static let names = [DisplacementSide.asylum, .origin].flatMap { side in
        DisplacementKind.allCases.map { name(side, $0) }
    }

    /// The persons of a selection; nil where nothing is known, as of anything that isn't wholly in the region.
    package func persons(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, year: Int, areas: AreaTable
    ) -> Int? {
        persons(selection, kind: kind, side: side, years: [year], areas: areas)[0]
    }

    /// The same in several years, which takes less time than one by one.
    package func persons(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, years wanted: [Int],
        areas: AreaTable
    ) -> [Int?] {
        guard areas.isInRegion(selection), let block = block(side, kind) else { return wanted.map { _ in nil } }
        let members = areas.members(of: selection)
        return wanted.map { year in
            years.firstIndex(of: year).flatMap { block.sum(members, position: $0) }
        }
    }

    /// How many areas of a selection are known.
    package func coverage(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, year: Int, areas: AreaTable
    ) -> Int {
        guard let position = years.firstIndex(of: year) else { return 0 }
        return block(side, kind)?.coverage(areas.members(of: selection), position: position) ?? 0
    }
}

extension AreaTable {
    /// Whether a selection lies wholly in the region.
    package func isInRegion(_ selection: AreaSelection) -> Bool {
        members(of: selection).subtracting(region).isEmpty
    }
}

extension TableCursor {
    /// The next field as a word of a closed list.
    mutating func readWord<Word: RawRepresentable & CaseIterable>() throws(TableError) -> Word
    where Word.RawValue == String {
        let text = try readText()
        if let word = Word(rawValue: text) { return word }
        let expected = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw error(text.isEmpty ? .missingValue : .unknownWord(text, expected: expected))
    }
}

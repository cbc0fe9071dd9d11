/// Migrants by destination in an edition's years, where nothing is known of their origins.
///
/// The world is the publisher's own total where there is one.
package struct StockTotals: Sendable {
    package let years: [Int]
    private let both: AreaSeries.Block?
    private let female: AreaSeries.Block?
    /// Men where they are known though not both of the others are; nil where there are none such.
    private let male: AreaSeries.Block?
    private let world: AreaIndex

    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        let series = try AreaSeries(ColumnFile(file: file, bytes: packed), areas: areas)
        years = series.years
        both = series["both"]
        female = series["female"]
        male = series["male"]
        world = AreaSeries.world(areas)
    }

    /// Packs a table of `area`, `both_YEAR`, `female_YEAR` and, where men alone are known, `male_YEAR`; area 900 is the publisher's
    /// own world.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let header = try SexedYears(&cursor, behind: ["area"])
        var rows = AreaSeriesRows()
        while try cursor.nextRow() {
            let area = try areas.readAreaOrWorld(&cursor) ?? AreaSeries.world(areas)
            if !rows.begin(area, in: "both") {
                throw cursor.error(.duplicateRow(areas[area]?.code ?? "the world"))
            }
            var both: [Int32] = []
            try cursor.readCounts(header.years.count, into: &both)
            for persons in both { rows.append(Int64(persons)) }
            for sex in header.hasMen ? ["female", "male"] : ["female"] {
                _ = rows.begin(area, in: sex)
                for most in both {
                    let some = try cursor.readCountOrUnknown()
                    if most >= 0, some > most { throw cursor.error(.inconsistent("\(some) of \(most) persons")) }
                    rows.append(Int64(some))
                }
            }
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows.packed(years: header.years, areas: areas, stamp: TextStamp(of: bytes))
    }

    /// The persons living in an area; nil where unknown.
    package func persons(_ area: AreaIndex, year: Int, sex: Sex) -> Int? {
        guard area < world else { return nil }
        return value(area, year: year, sex: sex)
    }

    /// The publisher's own total of the world; nil where there is none.
    package func world(year: Int, sex: Sex) -> Int? { value(world, year: year, sex: sex) }

    private func value(_ area: AreaIndex, year: Int, sex: Sex) -> Int? {
        guard let position = years.firstIndex(of: year) else { return nil }
        switch sex {
        case .both: return both?[area, position]
        case .female: return female?[area, position]
        case .male:
            if let men = male?[area, position] { return men }
            guard let all = both?[area, position], let women = female?[area, position] else { return nil }
            return all - women
        }
    }
}

/// Total population by area, sex and year, also of areas and for a year for which the ages aren't known.
///
/// UN DESA, World Population Prospects 2019. The world is the publisher's own total, which takes in what has no area here.
package struct PopulationTotals: Sendable {
    /// Ascending.
    package let years: [Int]
    private let women: AreaSeries.Block?
    private let men: AreaSeries.Block?
    private let world: AreaIndex

    /// The persons of a selection in one year; nil where nothing is known, and for both sexes where one isn't.
    ///
    /// A group's sum is of what is known; what is outside the region is the publisher's world less the region.
    package func persons(_ selection: AreaSelection, year: Int, sex: Sex = .both, areas: AreaTable) -> Int? {
        guard let position = years.firstIndex(of: year) else { return nil }
        switch selection {
        case .group(.world): return persons(world, position, sex)
        case .group(.outside):
            guard let all = persons(world, position, sex) else { return nil }
            return sum(areas.region, position, sex).map { all - $0 } ?? all
        default: return sum(areas.members(of: selection), position, sex)
        }
    }

    private func persons(_ area: AreaIndex, _ position: Int, _ sex: Sex) -> Int? {
        switch sex {
        case .female: return women?[area, position]
        case .male: return men?[area, position]
        case .both:
            guard let women = women?[area, position], let men = men?[area, position] else { return nil }
            return women + men
        }
    }

    private func sum(_ members: AreaSet, _ position: Int, _ sex: Sex) -> Int? {
        // Behind the areas stands the world.
        let known = members.members.filter { $0 < world }.compactMap { persons($0, position, sex) }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// The table as text (see `pack`) or packed.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        let packed = bytes.isPacked ? bytes : try Self.pack(file: file, bytes: bytes, areas: areas)
        let series = try AreaSeries(ColumnFile(file: file, bytes: packed), areas: areas)
        years = series.years
        women = series["female"]
        men = series["male"]
        world = AreaSeries.world(areas)
    }

    /// Packs `population.tsv`: `area`, `sex` and one column a year.
    package static func pack(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) -> TableBytes {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let years = try cursor.years(behind: ["area", "sex"])
        var rows = AreaSeriesRows()
        while try cursor.nextRow() {
            let area = try areas.readAreaOrWorld(&cursor) ?? AreaSeries.world(areas)
            let sex = try cursor.readText()
            guard sex == "female" || sex == "male" else {
                throw cursor.error(.unknownWord(sex, expected: "female, male"))
            }
            if !rows.begin(area, in: sex) {
                throw cursor.error(.duplicateRow("\(areas[area]?.code ?? "the world") \(sex)"))
            }
            for _ in years { rows.append(try cursor.readLargeCount().map { Int64($0) } ?? -1) }
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        return rows.packed(years: years, areas: areas, stamp: TextStamp(of: bytes))
    }
}

/// Migrants by destination in an edition's years, where nothing is known of their origins.
///
/// The world is the publisher's own total where there is one.
package struct StockTotals: Sendable {
    package let years: [Int]
    private let both: YearlyPersons
    private let female: YearlyPersons
    /// Men where they are known though not both of the others are; nil where there are none such.
    private let male: YearlyPersons?
    private let world: AreaIndex

    /// Decodes a table of `area`, `both_YEAR`, `female_YEAR` and, where men alone are known, `male_YEAR`; area 900 is the publisher's
    /// own world.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        let header = try SexedYears(&cursor, behind: ["area"])
        years = header.years
        // The world stands behind the areas, where residual origins stand among origins.
        world = areas.otherNorth
        let empty = YearlyPersons(areas: areas.areas.count + 1, years: years.count)
        var (both, female, male) = (empty, empty, empty)
        var count = 0
        while try cursor.nextRow() {
            let area = try areas.readAreaOrWorld(&cursor) ?? areas.otherNorth
            guard try both.read(&cursor, area: area) else {
                throw cursor.error(.duplicateRow(area == areas.otherNorth ? "the world" : areas.tableCode(area)))
            }
            _ = try female.read(&cursor, area: area, atMost: both)
            if header.hasMen { _ = try male.read(&cursor, area: area, atMost: both) }
            count += 1
        }
        if count == 0 { throw TableError(file: file, line: 1, problem: .noRows) }
        self.both = both
        self.female = female
        self.male = header.hasMen ? male : nil
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
        case .both: return both.persons(area, position: position)
        case .female: return female.persons(area, position: position)
        case .male:
            if let men = male?.persons(area, position: position) { return men }
            guard let all = both.persons(area, position: position),
                let women = female.persons(area, position: position)
            else { return nil }
            return all - women
        }
    }
}

/// Persons by area, year, sex and five-year age group: of migrants, or of the whole population.
///
/// UN DESA, International Migrant Stock 2019 and World Population Prospects 2019.
package struct AgeTable: Sendable {
    package let years: [Int]
    /// `0-4` to `75+`, youngest first.
    package var ageGroups: [String] { Self.standardAges }
    private let areaRows: AreaRows
    /// By area, year, sex (women first) and age group; -1 where an area isn't known.
    private let persons: Column<Int32>

    /// The table in a packed one.
    init(_ columns: ColumnFile, areas: AreaTable) throws(TableError) {
        years = try columns.years()
        let known = try columns.areas("area", of: areas)
        persons = try columns.int32("persons", count: known.count * years.count * 2 * Self.ages)
        guard let rows = AreaRows(known.allValues) else { throw columns.damaged("an area stands twice") }
        areaRows = rows
    }

    /// How many groups there are.
    static let ages = 16

    /// Where the persons of an area in a year begin, women first; nil where they aren't known.
    private func start(_ area: AreaIndex, _ position: Int) -> Int? {
        areaRows[area].map { ($0 * years.count + position) * 2 * Self.ages }
    }

    /// Persons of a selection by age group; nil where no area of it is known.
    package func persons(_ members: AreaSet, year: Int, sex: Sex) -> [Int]? {
        guard let position = years.firstIndex(of: year) else { return nil }
        let ages = Self.ages
        var sums = [Int](repeating: 0, count: ages)
        var isKnown = false
        sums.withUnsafeMutableBufferPointer { sums in
            func add(_ start: Int) {
                let counts = persons[values: start..<start + ages]
                if counts[0] < 0 { return }
                isKnown = true
                for age in 0..<ages { sums[age] &+= Int(counts[age]) }
            }
            members.forEach { area in
                guard let start = start(area, position) else { return }
                if sex != .male { add(start) }
                if sex != .female { add(start + ages) }
            }
        }
        return isKnown ? sums : nil
    }

    /// The members of a set whose ages are known in a year.
    package func known(_ members: AreaSet, year: Int) -> AreaSet {
        guard let position = years.firstIndex(of: year) else { return AreaSet() }
        return AreaSet(members.members.filter { area in start(area, position).map { persons[$0] >= 0 } ?? false })
    }
}

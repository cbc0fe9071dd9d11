/// Persons by destination and origin in the edition's years: the matrix of all corridors.
///
/// UN DESA, International Migrant Stock, or what was imported. Both sexes and female are stored, male is the rest. What is not known is `nil`;
/// a sum is of what is known, and unknown where nothing is.
package struct MigrantStock: Sendable {
    /// The edition on which the report rests.
    package static let reportEdition = "undesa-2019"

    /// The edition's years, ascending.
    package let years: [Int]
    let destinations: Column<AreaIndex>
    let origins: Column<AreaIndex>
    /// Persons by year, then by row; -1 where unknown.
    private let both: [Column<Int32>]
    private let female: [Column<Int32>]
    /// Men where they are known though not both of the others are; empty in tables without such corridors.
    private let male: [Column<Int32>]
    /// The publisher's own world, both sexes of all years, then women, then perhaps men; empty where there is none.
    private let world: Column<Int32>
    let byDestination: RowIndex
    let byOrigin: RowIndex

    /// The table in a packed one.
    init(_ columns: ColumnFile, areas: AreaTable) throws(TableError) {
        years = try columns.years()
        destinations = try columns.areas("destination", of: areas)
        origins = try columns.areas("origin", others: 2, count: destinations.count, of: areas)
        let all = destinations.count * years.count
        both = try columns.int32("both", count: all).parts(years.count)
        female = try columns.int32("female", count: all).parts(years.count)
        let men = try columns.int32("male")
        world = try columns.int32("world")
        guard destinations.count <= RowIndex.mostRows, men.isEmpty || men.count == all,
            world.count % years.count == 0, world.count <= 3 * years.count
        else { throw columns.damaged("its columns don't match") }
        male = men.isEmpty ? [] : men.parts(years.count)
        byDestination = try RowIndex("destination", destinations, in: columns, of: areas)
        byOrigin = try RowIndex("origin", origins, in: columns, of: areas)
    }

    /// The persons of a year; nil for one that isn't in the edition.
    func persons(year: Int, sex: Sex) -> PersonsOfYear? {
        years.firstIndex(of: year).map { position in
            PersonsOfYear(
                both: both[position], female: female[position], male: male.isEmpty ? nil : male[position], sex: sex)
        }
    }

    /// Calls `body` with origin, destination and persons of each row that is known for a year and a sex.
    @inline(__always)
    func forEachKnown(year: Int, sex: Sex, _ body: (AreaIndex, AreaIndex, Int) -> Void) {
        guard let known = persons(year: year, sex: sex) else { return }
        for row in origins.indices {
            let persons = known[row]
            if persons >= 0 { body(origins[row], destinations[row], Int(persons)) }
        }
    }

    /// Whether the publisher prints a total of the world in any year.
    var hasWorld: Bool { !world.isEmpty }

    /// The publisher's own total of the world; nil where it prints none.
    func world(year: Int, sex: Sex) -> Int? {
        guard !world.isEmpty, let position = years.firstIndex(of: year) else { return nil }
        func known(_ block: Int) -> Int? {
            let key = block * years.count + position
            return world.indices.contains(key) && world[key] >= 0 ? Int(world[key]) : nil
        }
        switch sex {
        case .both: return known(0)
        case .female: return known(1)
        case .male:
            if let men = known(2) { return men }
            guard let all = known(0), let women = known(1) else { return nil }
            return all - women
        }
    }
}

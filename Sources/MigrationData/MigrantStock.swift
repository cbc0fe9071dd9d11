/// Persons by destination and origin in the edition's years: the matrix of all corridors.
///
/// UN DESA, International Migrant Stock, or what was imported. Both sexes and female are stored, male is the rest. What is not known is `nil`;
/// a sum is of what is known, and unknown where nothing is.
package struct MigrantStock: Sendable {
    /// The edition on which the report rests.
    package static let reportEdition = "undesa-2019"

    /// The edition's years, ascending.
    package let years: [Int]
    let destinations: [AreaIndex]
    let origins: [AreaIndex]
    /// Persons by year, then by row; -1 where unknown.
    let both: [[Int32]]
    let female: [[Int32]]
    /// Men where they are known though not both of the others are; empty in tables without such corridors.
    private let male: [[Int32]]
    /// The publisher's own world, both sexes of all years, then women, then perhaps men; empty where there is none.
    private let world: [Int32]
    private let byDestination: RowIndex
    private let byOrigin: RowIndex

    init(
        years: [Int], destinations: [AreaIndex], origins: [AreaIndex], both: [[Int32]], female: [[Int32]],
        male: [[Int32]] = [], world: [Int32] = []
    ) {
        self.years = years
        self.destinations = destinations
        self.origins = origins
        self.both = both
        self.female = female
        self.male = male
        self.world = world
        byDestination = RowIndex(destinations)
        byOrigin = RowIndex(origins)
    }

    /// Calls `body` with origin, destination and persons of each row that is known for a year and a sex.
    @inline(__always)
    func forEachKnown(year: Int, sex: Sex, _ body: (AreaIndex, AreaIndex, Int) -> Void) {
        guard let position = years.firstIndex(of: year) else { return }
        for row in origins.indices {
            let persons = persons(row: row, position: position, sex: sex)
            if persons >= 0 { body(origins[row], destinations[row], Int(persons)) }
        }
    }

    /// Calls `body` with row and persons of each row between two sets of areas that is known for a year and a sex.
    @inline(__always)
    func forEachKnown(
        from wantedOrigins: AreaSet, to wantedDestinations: AreaSet, year: Int, sex: Sex, _ body: (Int, Int) -> Void
    ) {
        guard let position = years.firstIndex(of: year) else { return }
        func visit(_ row: Int) {
            guard wantedDestinations.contains(destinations[row]), wantedOrigins.contains(origins[row]) else { return }
            let persons = persons(row: row, position: position, sex: sex)
            if persons >= 0 { body(row, Int(persons)) }
        }
        if let only = wantedDestinations.only {
            for row in byDestination.rows(of: only) { visit(Int(row)) }
        } else if let only = wantedOrigins.only {
            for row in byOrigin.rows(of: only) { visit(Int(row)) }
        } else {
            for row in origins.indices { visit(row) }
        }
    }

    /// The persons of a row in the year at a position; -1 where unknown.
    @inline(__always)
    func persons(row: Int, position: Int, sex: Sex) -> Int32 {
        let all = both[position][row]
        if sex == .both { return all }
        let women = female[position][row]
        if sex == .female { return women }
        if !male.isEmpty, male[position][row] >= 0 { return male[position][row] }
        return all < 0 || women < 0 ? -1 : all - women
    }

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

    /// The persons from any of `origins` living in any of `destinations`; nil where nothing is known.
    package func persons(from origins: AreaSet, to destinations: AreaSet, year: Int, sex: Sex = .both) -> Int? {
        var sum = 0
        var isKnown = false
        forEachKnown(from: origins, to: destinations, year: year, sex: sex) { _, persons in
            sum += persons
            isKnown = true
        }
        return isKnown ? sum : nil
    }
}

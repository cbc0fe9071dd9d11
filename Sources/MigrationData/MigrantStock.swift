/// Persons by destination and origin in the edition's years: the matrix of all corridors.
///
/// UN DESA, International Migrant Stock. Both sexes and female are stored, male is the rest. What is not known is `nil`;
/// a sum is of what is known, and unknown where nothing is.
package struct MigrantStock: Sendable {
    /// The edition's years, ascending.
    package let years: [Int]
    let destinations: [AreaIndex]
    let origins: [AreaIndex]
    /// Persons by year, then by row; -1 where unknown.
    let both: [[Int32]]
    let female: [[Int32]]
    private let byDestination: RowIndex
    private let byOrigin: RowIndex

    init(years: [Int], destinations: [AreaIndex], origins: [AreaIndex], both: [[Int32]], female: [[Int32]]) {
        self.years = years
        self.destinations = destinations
        self.origins = origins
        self.both = both
        self.female = female
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
        return all < 0 || women < 0 ? -1 : all - women
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

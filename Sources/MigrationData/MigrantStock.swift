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

    /// Calls `body` with row, origin, destination and persons of each row that is known for a year and a sex.
    @inline(__always)
    func forEachKnown(year: Int, sex: Sex, _ body: (Int, AreaIndex, AreaIndex, Int) -> Void) {
        guard let position = years.firstIndex(of: year) else { return }
        for row in origins.indices {
            let persons = persons(row: row, position: position, sex: sex)
            if persons >= 0 { body(row, origins[row], destinations[row], Int(persons)) }
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
        forEachKnown(year: year, sex: sex) { _, origin, destination, persons in
            if destinations.contains(destination), origins.contains(origin) {
                sum += persons
                isKnown = true
            }
        }
        return isKnown ? sum : nil
    }
}

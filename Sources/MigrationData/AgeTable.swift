/// Persons by area, year, sex and five-year age group: of migrants, or of the whole population.
///
/// UN DESA, International Migrant Stock 2019 and World Population Prospects 2019.
package struct AgeTable: Sendable {
    package let years: [Int]
    /// `0-4` to `75+`, youngest first.
    package let ageGroups: [String]
    /// Row of an area, a year and a sex, or -1: `(area × years + year) × 2`, plus 1 for men.
    let rows: [Int32]
    let persons: [Int32]

    /// Persons of a selection by age group; nil where no area of it is known.
    package func persons(_ members: AreaSet, year: Int, sex: Sex) -> [Int]? {
        guard let position = years.firstIndex(of: year) else { return nil }
        let offsets = sex == .both ? [0, 1] : [sex == .male ? 1 : 0]
        var sums = [Int](repeating: 0, count: ageGroups.count)
        var isKnown = false
        for area in members.members {
            let key = (Int(area.value) * years.count + position) * 2
            for offset in offsets where key + offset < rows.count && rows[key + offset] >= 0 {
                isKnown = true
                add(row: Int(rows[key + offset]), to: &sums)
            }
        }
        return isKnown ? sums : nil
    }

    private func add(row: Int, to sums: inout [Int]) {
        for age in sums.indices { sums[age] += Int(persons[row * ageGroups.count + age]) }
    }

    /// The members of a set whose ages are known in a year.
    package func known(_ members: AreaSet, year: Int) -> AreaSet {
        guard let position = years.firstIndex(of: year) else { return AreaSet() }
        return AreaSet(
            members.members.filter { area in
                let key = (Int(area.value) * years.count + position) * 2
                return key < rows.count && rows[key] >= 0
            })
    }
}

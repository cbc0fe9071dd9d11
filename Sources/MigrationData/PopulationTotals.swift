/// Total population by area, sex and year, also of areas and for a year for which the ages aren't known.
///
/// UN DESA, World Population Prospects 2019. The world is the publisher's own total, which takes in what has no area here.
package struct PopulationTotals: Sendable {
    /// Ascending.
    package let years: [Int]
    /// Persons by row and year; nil where unknown.
    private let rows: [Key: [Int?]]

    private struct Key: Hashable {
        /// Nil for the publisher's world.
        let area: AreaIndex?
        let isMale: Bool
    }

    private static let worldCode = 900

    /// The persons of a selection in one year; nil where nothing is known, and for both sexes where one isn't.
    ///
    /// A group's sum is of what is known; what is outside the region is the publisher's world less the region.
    package func persons(_ selection: AreaSelection, year: Int, sex: Sex = .both, areas: AreaTable) -> Int? {
        guard let position = years.firstIndex(of: year) else { return nil }
        switch selection {
        case .group(.world): return persons(nil, position, sex)
        case .group(.outside):
            guard let world = persons(nil, position, sex) else { return nil }
            return sum(areas.region, position, sex).map { world - $0 } ?? world
        default: return sum(areas.members(of: selection), position, sex)
        }
    }

    private func persons(_ area: AreaIndex?, _ position: Int, _ sex: Sex) -> Int? {
        let women = rows[Key(area: area, isMale: false)]?[position]
        let men = rows[Key(area: area, isMale: true)]?[position]
        switch sex {
        case .female: return women
        case .male: return men
        case .both:
            guard let women, let men else { return nil }
            return women + men
        }
    }

    private func sum(_ members: AreaSet, _ position: Int, _ sex: Sex) -> Int? {
        let known = members.members.compactMap { persons($0, position, sex) }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// Decodes `population.tsv`: `area`, `sex` and one column a year.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        years = Set(cursor.header.dropFirst(2).compactMap { Int($0) }).sorted()
        if years.isEmpty { throw TableError(file: file, line: 1, problem: .missingColumn("YEAR")) }
        try cursor.expect(["area", "sex"] + years.map { String($0) })
        var rows: [Key: [Int?]] = [:]
        while try cursor.nextRow() {
            let key = try Self.readKey(&cursor, areas)
            if rows[key] != nil {
                let code = key.area.map { areas.tableCode($0) } ?? "the world"
                throw cursor.error(.duplicateRow("\(code) \(key.isMale ? "male" : "female")"))
            }
            var persons: [Int?] = []
            for _ in years { persons.append(try cursor.readLargeCount()) }
            rows[key] = persons
        }
        if rows.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        self.rows = rows
    }

    private static func readKey(_ cursor: inout TableCursor, _ areas: AreaTable) throws(TableError) -> Key {
        let code = try cursor.readCode()
        let area = code.flatMap(areas.area(m49:))
        if area == nil, code != worldCode { throw cursor.error(.unknownArea(cursor.lastText)) }
        let sex = try cursor.readText()
        guard sex == "female" || sex == "male" else {
            throw cursor.error(.unknownWord(sex, expected: "female, male"))
        }
        return Key(area: area, isMale: sex == "male")
    }
}

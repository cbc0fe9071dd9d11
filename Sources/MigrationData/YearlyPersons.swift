/// Persons by area and year, as wide tables have them; unknown where a field is empty or an area has no row.
struct YearlyPersons: Sendable {
    private let years: Int
    /// By area, then year; -1 where unknown.
    private var values: [Int32]
    /// The areas that have a row.
    private var filled = AreaSet()

    init(areas: Int, years: Int) {
        self.years = years
        values = [Int32](repeating: -1, count: areas * years)
    }

    /// Reads the rest of a row, one field a year; false where the area has a row already.
    mutating func read(_ cursor: inout TableCursor, area: AreaIndex) throws(TableError) -> Bool {
        if filled.contains(area) { return false }
        filled.insert(area)
        for year in 0..<years { values[Int(area.value) * years + year] = try cursor.readCountOrUnknown() }
        return true
    }

    /// The same of some of the persons of another table, whom they can't outnumber.
    mutating func read(
        _ cursor: inout TableCursor, area: AreaIndex, atMost all: YearlyPersons
    ) throws(TableError) -> Bool {
        if filled.contains(area) { return false }
        filled.insert(area)
        for year in 0..<years {
            let some = try cursor.readCountOrUnknown()
            if let most = all.persons(area, position: year), Int(some) > most {
                throw cursor.error(.inconsistent("\(some) of \(most) persons"))
            }
            values[Int(area.value) * years + year] = some
        }
        return true
    }

    func persons(_ area: AreaIndex, position: Int) -> Int? {
        let key = Int(area.value) * years + position
        return values.indices.contains(key) && values[key] >= 0 ? Int(values[key]) : nil
    }

    /// The sum of what is known; nil where nothing is.
    func sum(_ members: AreaSet, position: Int) -> Int? {
        let known = members.members.compactMap { persons($0, position: position) }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// How many members are known.
    func coverage(_ members: AreaSet, position: Int) -> Int {
        members.members.count { persons($0, position: position) != nil }
    }

    func isKnown(position: Int) -> Bool {
        stride(from: position, to: values.count, by: years).contains { values[$0] >= 0 }
    }

    /// Whether every area has the number of the year before.
    func repeatsYearBefore(position: Int) -> Bool {
        guard position > 0 else { return false }
        return stride(from: position, to: values.count, by: years).allSatisfy { values[$0] == values[$0 - 1] }
    }

    /// Makes years unknown in which no area has anybody.
    mutating func forgetUncountedYears() {
        for position in 0..<years {
            let keys = stride(from: position, to: values.count, by: years)
            if keys.contains(where: { values[$0] > 0 }) { continue }
            for key in keys { values[key] = -1 }
        }
    }
}

extension TableCursor {
    /// The years that stand in the header behind `names`; any other header is refused.
    func years(behind names: [String]) throws(TableError) -> [Int] {
        let years = Set(header.dropFirst(names.count).compactMap { Int($0) }).sorted()
        if years.isEmpty { throw TableError(file: file, line: 1, problem: .missingColumn("YEAR")) }
        try expect(names + years.map { String($0) })
        return years
    }
}

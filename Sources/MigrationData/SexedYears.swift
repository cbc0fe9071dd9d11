/// The years of a table with `both_YEAR`, `female_YEAR` and perhaps `male_YEAR` for each.
struct SexedYears {
    let years: [Int]
    /// Whether there are columns of men, for what isn't both sexes less women.
    let hasMen: Bool

    /// Reads them from a header in which `names` stand first; any other header is refused.
    init(_ cursor: inout TableCursor, behind names: [String]) throws(TableError) {
        let found = cursor.header.compactMap { name -> (sex: Substring, year: Int)? in
            let parts = name.split(separator: "_")
            guard parts.count == 2, ["both", "female", "male"].contains(parts[0]) else { return nil }
            return Int(parts[1]).map { (parts[0], $0) }
        }
        years = Set(found.map(\.year)).sorted()
        hasMen = found.contains { $0.sex == "male" }
        if years.isEmpty { throw TableError(file: cursor.file, line: 1, problem: .missingColumn("both_YEAR")) }
        let sexes = ["both", "female"] + (hasMen ? ["male"] : [])
        try cursor.expect(names + sexes.flatMap { sex in years.map { "\(sex)_\($0)" } })
    }
}

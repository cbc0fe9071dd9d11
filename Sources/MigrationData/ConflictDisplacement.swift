/// People displaced inside their own area by conflict and violence, at the end of each year, by edition.
///
/// IDMC, Global Internal Displacement Database. IDMC prints no zeros: where an area is missing in a year, nobody may be
/// displaced or nobody may have counted, so it is unknown. Editions are never mixed in a sum.
package struct ConflictDisplacement: Sendable {
    /// All years of the table, ascending; an edition fills some of them.
    package let years: [Int]
    /// By name.
    package let editions: [String]
    private var blocks: [String: YearlyPersons]

    /// Decodes `conflict_displacement.tsv`: `area`, `edition` and one column a year.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        years = try cursor.years(behind: ["area", "edition"])
        blocks = [:]
        let empty = YearlyPersons(areas: areas.areas.count, years: years.count)
        while try cursor.nextRow() {
            let area = try areas.readArea(&cursor)
            let edition = try cursor.readText()
            if edition.isEmpty { throw cursor.error(.missingValue) }
            if try !blocks[edition, default: empty].read(&cursor, area: area) {
                throw cursor.error(.duplicateRow("\(areas.tableCode(area)) \(edition)"))
            }
        }
        if blocks.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        editions = blocks.keys.sorted()
    }

    /// The years for which an edition holds anything.
    package func years(of edition: String) -> [Int] {
        guard let block = blocks[edition] else { return [] }
        return years.enumerated().filter { block.isKnown(position: $0.offset) }.map(\.element)
    }

    /// The years of an edition without those at its end that only repeat the year before, as the publisher has them for
    /// a year that it has not counted.
    package func countedYears(of edition: String) -> [Int] {
        var counted = years(of: edition)
        guard let block = blocks[edition] else { return [] }
        while let last = counted.last, counted.count > 1, let position = years.firstIndex(of: last),
            block.repeatsYearBefore(position: position)
        {
            counted.removeLast()
        }
        return counted
    }

    /// The persons of a selection; nil where nothing is known.
    package func persons(_ selection: AreaSelection, edition: String, year: Int, areas: AreaTable) -> Int? {
        guard let position = years.firstIndex(of: year) else { return nil }
        return blocks[edition]?.sum(areas.members(of: selection), position: position)
    }

    /// How many areas of a selection are known.
    package func coverage(_ selection: AreaSelection, edition: String, year: Int, areas: AreaTable) -> Int {
        guard let position = years.firstIndex(of: year) else { return 0 }
        return blocks[edition]?.coverage(areas.members(of: selection), position: position) ?? 0
    }
}

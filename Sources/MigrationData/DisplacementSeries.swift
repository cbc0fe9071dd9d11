/// Refugees, asylum seekers and stateless people of the region's areas at the end of each year.
///
/// UNHCR, Refugee Data Finder. UNHCR publishes a row where it counts anybody, with zeros beside: an area without a row in
/// a year is unknown, a zero in a row is a zero. A year in which a whole side is zero is one in which nobody counted
/// (asylum seekers before 2000, stateless people before 2004): it reads as unknown. Residual origins are in no sum, for
/// the table covers the region's areas only.
package struct DisplacementSeries: Sendable {
    package static let edition = "unhcr-2026"

    /// The table's years, ascending.
    package let years: [Int]
    private var blocks: [Key: YearlyPersons]

    private struct Key: Hashable {
        let side: DisplacementSide
        let kind: DisplacementKind
    }

    /// Decodes `displacement_series.tsv`: `area`, `side`, `kind` and one column a year.
    package init(file: String, bytes: TableBytes, areas: AreaTable) throws(TableError) {
        var cursor = try TableCursor(file: file, bytes: bytes)
        years = try cursor.years(behind: ["area", "side", "kind"])
        blocks = [:]
        let empty = YearlyPersons(areas: areas.areas.count, years: years.count)
        while try cursor.nextRow() {
            let area = try areas.readArea(&cursor)
            let side: DisplacementSide = try cursor.readWord()
            let kind: DisplacementKind = try cursor.readWord()
            if try !blocks[Key(side: side, kind: kind), default: empty].read(&cursor, area: area) {
                throw cursor.error(.duplicateRow("\(areas.tableCode(area)) \(side.rawValue) \(kind.rawValue)"))
            }
        }
        if blocks.isEmpty { throw TableError(file: file, line: 1, problem: .noRows) }
        for key in blocks.keys { blocks[key]?.forgetUncountedYears() }
    }

    /// The persons of a selection; nil where nothing is known, as of anything that isn't wholly in the region.
    package func persons(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, year: Int, areas: AreaTable
    ) -> Int? {
        guard areas.isInRegion(selection), let position = years.firstIndex(of: year) else { return nil }
        return blocks[Key(side: side, kind: kind)]?.sum(areas.members(of: selection), position: position)
    }

    /// How many areas of a selection are known.
    package func coverage(
        _ selection: AreaSelection, kind: DisplacementKind, side: DisplacementSide, year: Int, areas: AreaTable
    ) -> Int {
        guard let position = years.firstIndex(of: year) else { return 0 }
        return blocks[Key(side: side, kind: kind)]?.coverage(areas.members(of: selection), position: position) ?? 0
    }
}

extension AreaTable {
    /// Whether a selection lies wholly in the region.
    package func isInRegion(_ selection: AreaSelection) -> Bool {
        members(of: selection).subtracting(region).isEmpty
    }
}

extension TableCursor {
    /// The next field as a word of a closed list.
    mutating func readWord<Word: RawRepresentable & CaseIterable>() throws(TableError) -> Word
    where Word.RawValue == String {
        let text = try readText()
        if let word = Word(rawValue: text) { return word }
        let expected = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw error(text.isEmpty ? .missingValue : .unknownWord(text, expected: expected))
    }
}

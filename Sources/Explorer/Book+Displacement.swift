import MigrationData
import Screen
import Views

extension Book {
    /// The area and the count that are shown.
    var chosenDisplaced: (area: AreaSelection, count: DisplacedCount) {
        if case .displaced(let area, let kind, let side)? = state.current.item {
            return (area, DisplacedCount(kind: kind, side: side))
        }
        return (.region, DisplacedCount.all[0])
    }

    /// The last year of which the report speaks.
    static let reportYear = DisplacementPairs.year

    // MARK: Numbers

    /// The persons of an area or group at the end of a year; nil where nobody counted them.
    func displaced(_ area: AreaSelection, _ count: DisplacedCount, year: Int) throws(TableError) -> Int? {
        guard try displacementYears(count).contains(year) else { return nil }
        return try count.query(area, years: .one(year)).answer(model).series.first?.persons.first ?? nil
    }

    /// The years in which a count was taken.
    func displacementYears(_ count: DisplacedCount) throws(TableError) -> [Int] {
        if count.kind != .internallyDisplaced { return try model.data.displacementSeries().years }
        return try model.data.conflictDisplacement().countedYears(of: DisplacementQuery.conflictEdition)
    }

    /// The years through which `,` and `.` step.
    func displacementYears() throws(TableError) -> [Int] {
        Set(try DisplacedCount.all.map { count throws(TableError) in try displacementYears(count) }.joined()).sorted()
    }

    /// The areas of a group with anybody in a year, the largest first.
    func displacedAreas(
        of group: AreaSelection, _ count: DisplacedCount, year: Int
    ) throws(TableError) -> [(area: AreaSelection, persons: Int)] {
        guard try displacementYears(count).contains(year) else { return [] }
        let series = try count.query(group, by: .area, years: .one(year)).answer(model).series
        let known = series.enumerated().compactMap { position, part in
            (part.persons.first ?? nil).map { (area: part.selection, persons: $0, position: position) }
        }
        return known.filter { $0.persons > 0 }
            .sorted { $0.persons != $1.persons ? $0.persons > $1.persons : $0.position < $1.position }
            .map { ($0.area, $0.persons) }
    }

    /// The view of the chosen number; nil in a year in which nobody counted.
    func currentDisplacement() throws(TableError) -> View? {
        let (area, count) = chosenDisplaced
        guard try displacementYears(count).contains(state.displacementYear) else { return nil }
        return .displacement(count.query(area, years: .one(state.displacementYear)))
    }

    // MARK: Rows of the figure

    /// More rows than these nobody reads.
    private static let mostRows = 50

    func displacementFigureRows() throws(TableError) -> Int { try displacedRows().count }

    /// From where to where the chosen fled in 2019, the largest groups first; or in which areas of a group they are.
    func displacedRows() throws(TableError) -> [DisplacedRow] {
        if state.form == .table || state.isMap && !state.hasArcs { return [] }
        if let rows = memo.ofChoice.displaced { return rows }
        let (area, count) = chosenDisplaced
        let rows: [DisplacedRow]
        if count.hasCorridors {
            rows = try corridorRows(area, count)
        } else if case .group = area {
            let areas = try displacedAreas(of: area, count, year: state.displacementYear)
            rows = areas.prefix(Self.mostRows).map { DisplacedRow(corridor: nil, area: $0.area, persons: $0.persons) }
        } else {
            rows = []
        }
        memo.ofChoice.displaced = rows
        return rows
    }

    private func corridorRows(_ area: AreaSelection, _ count: DisplacedCount) throws(TableError) -> [DisplacedRow] {
        let isOne: Bool
        if case .area = area { isOne = true } else { isOne = false }
        return try count.query(area, by: .corridor, years: DisplacementQuery.reportYear)
            .ranking(model, limit: Self.mostRows).map { corridor in
                let isAtAsylum = (count.side == .asylum) != isOne
                return DisplacedRow(
                    corridor: corridor, area: .area(isAtAsylum ? corridor.asylum : corridor.origin),
                    persons: corridor.persons)
            }
    }

    // MARK: The page

    func displacementPage() throws(TableError) -> Page {
        let (area, count) = chosenDisplaced
        var page = Page()
        page.place = try model.data.areas().name(of: area)
        page.scope = displacementScope(count)
        page.blocks = try displacementBlocks(area, count)
        page.detail = try displacementDetail(area, count)
        return page
    }

    /// The year, whether the report could know it, and the editions; of the chosen count alone where room is scarce.
    private func displacementScope(_ count: DisplacedCount) -> String {
        let year = state.displacementYear
        let isWide = state.size.width >= Arrangement.wide
        let sources =
            isWide ? [DisplacedCount.all[0], DisplacedCount.inside].map(\.sources) : [count.sources]
        let later = year > Self.reportYear ? ["later than the report"] : []
        // What comes last is left out last.
        return (["end of \(year)"] + (isWide ? later + sources : sources + later)).joined(separator: " · ")
    }
}

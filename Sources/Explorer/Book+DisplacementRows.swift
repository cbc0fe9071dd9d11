import MigrationData
import Screen
import Views

extension Book {
    /// The region's six counts, the areas of the chosen one, and in the room that is left those displaced inside.
    func displacementRows() throws(TableError) -> [ListRow] {
        let naming = Naming(areas: try model.data.areas())
        if !state.current.filter.isEmpty { return try filteredDisplaced(naming) }
        memo.ofPane.rowsHangOnChoice = true
        let (area, count) = chosenDisplaced
        var rows: [ListRow] = [
            .heading("Displaced \(state.displacementYear)", short: "Displaced", numbers: [listedUnit()])
        ]
        if isTallList { rows.append(.air) }
        rows += try countRows()
        let space = blockSpace(rows.count)
        // A block of its own lets the cursor pass to those displaced inside without the list turning under it.
        let first = isTallList && count == .inside ? DisplacedCount.all[0] : count
        rows += try areaBlock(first, naming, space)
        if isTallList { rows += try areaBlock(.inside, naming, space) }
        let chosen = ListItem.displaced(area, count.kind, count.side)
        if !rows.contains(where: { $0.item == chosen }) {
            let unit = CountUnit(largest: try displaced(area, count, year: state.displacementYear) ?? 0)
            rows += [
                .air, .heading("Chosen", numbers: [listedUnit(unit)]), try displacedRow(area, count, unit, naming),
            ]
        }
        return rows
    }

    private var isTallList: Bool { state.size.height >= ExplorerState.tall }

    /// The areas for which a block has room.
    private func blockSpace(_ above: Int) -> Int {
        let blocks = isTallList ? 2 : 1
        let heads = blocks * (isTallList ? 3 : 2)
        return min(max(6, (figureSize.height - above - heads) / blocks), 16)
    }

    private func countRows() throws(TableError) -> [ListRow] {
        if let known = memo.ofPane.displacedCounts { return known }
        var rows: [ListRow] = []
        for count in DisplacedCount.all { rows.append(try countRow(count)) }
        memo.ofPane.displacedCounts = rows
        return rows
    }

    private func countRow(_ count: DisplacedCount) throws(TableError) -> ListRow {
        let persons = try displaced(.region, count, year: state.displacementYear)
        return ListRow(
            .displaced(.region, count.kind, count.side), label: count.name.long, short: count.name.short,
            numbers: [listed(persons, decimals: 2)])
    }

    /// The areas with most people of a count, under their heading.
    private func areaBlock(_ count: DisplacedCount, _ naming: Naming, _ space: Int) throws(TableError) -> [ListRow] {
        let place = PaneAnswers.DisplacedBlock(count: count, space: space)
        if let known = memo.ofPane.displacedBlocks[place] { return known }
        let rows = try workedOutBlock(count, naming, space)
        memo.ofPane.displacedBlocks[place] = rows
        return rows
    }

    private func workedOutBlock(
        _ count: DisplacedCount, _ naming: Naming, _ space: Int
    ) throws(TableError) -> [ListRow] {
        let ranking = try displacedAreas(of: .region, count, year: state.displacementYear)
        let unit = CountUnit(largest: ranking.first?.persons ?? 0)
        let persons = Dictionary(ranking.map { ($0.area, $0.persons) }, uniquingKeysWith: { first, _ in first })
        var rows: [ListRow] = [
            .air,
            .heading(
                count.ranking.long, short: count.ranking.short, numbers: ranking.isEmpty ? [] : [listedUnit(unit)]),
        ]
        if isTallList { rows.append(.air) }
        if ranking.isEmpty { return rows + [.note("not counted in \(state.displacementYear)", short: "not counted")] }
        for area in ordered(ranking.map(\.area), naming, by: { persons[$0] ?? -1 }).prefix(space) {
            rows.append(row(area, count, persons[area], unit, naming))
        }
        return rows
    }

    private func displacedRow(
        _ area: AreaSelection, _ count: DisplacedCount, _ unit: CountUnit, _ naming: Naming
    ) throws(TableError) -> ListRow {
        row(area, count, try displaced(area, count, year: state.displacementYear), unit, naming)
    }

    private func row(
        _ area: AreaSelection, _ count: DisplacedCount, _ persons: Int?, _ unit: CountUnit, _ naming: Naming
    ) -> ListRow {
        naming.row(
            .displaced(area, count.kind, count.side), area,
            numbers: [listed(persons, in: unit, decimals: unit == .millions ? 2 : 1)])
    }

    private func filteredDisplaced(_ naming: Naming) throws(TableError) -> [ListRow] {
        let count = chosenDisplaced.count
        let found = Self.regional(naming.areas).filter { naming.matches($0, state.current.filter) }
        if found.isEmpty { return Self.nothingFound }
        var persons: [AreaSelection: Int] = [:]
        for area in found { persons[area] = try displaced(area, count, year: state.displacementYear) }
        return ordered(found, naming, by: { persons[$0] ?? -1 }).map { area in
            naming.row(
                .displaced(area, count.kind, count.side), area, numbers: [NumberText.exact(persons[area])])
        }
    }
}

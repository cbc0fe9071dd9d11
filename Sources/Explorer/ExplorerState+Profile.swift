import MigrationData
import ReportData
import Views

extension ExplorerState {
    /// Opens the profile of the area that is chosen; Backspace comes back.
    mutating func openProfile(_ book: Book) throws(TableError) {
        let area = try book.areaInSight()
        let subregion = try book.subregion(of: area)
        go(to: .profile) { state in
            state = PaneState()
            state.item = .area(area)
            state.focus = .figure
            if let subregion { state.unfolded = [subregion] }
        }
    }
}

extension Book {
    /// The area that the cursor stands on or that the pane is about; the last profile's where there is none.
    func areaInSight() throws(TableError) -> AreaSelection {
        switch state.pane {
        case .overview: return .region
        case .subregions, .ages, .profile: return chosenArea
        case .corridors: return try areaOfCorridor()
        case .remittances:
            if case .money(let area, _)? = state.current.item { return area }
        case .displacement:
            let rows = chosenRow == nil ? [] : try displacedRows()
            return rows.indices.contains(state.current.figureRow)
                ? rows[state.current.figureRow].area : chosenDisplaced.area
        case .compact, .covid, .recommendations, .report:
            if let area = try areaOfLink() { return area }
        }
        if case .area(let area)? = state.panes[.profile].item { return area }
        return .region
    }

    /// The area to which Enter leads, or an end of the corridors that are looked at.
    private func areaOfCorridor() throws(TableError) -> AreaSelection {
        if state.current.compared != nil {
            let rows = try comparedRows()
            if let row = chosenRow, rows.indices.contains(row), let area = rows[row].selection { return area }
        } else if let row = chosenRow {
            let ranking = try corridorRanking()
            if ranking.indices.contains(row), let area = enteredArea(ranking[row]) { return area }
        }
        let ends = [lens.destination, lens.origin, state.current.scope]
        return ends.first { $0 != .world && $0 != .outside && $0 != .region } ?? .region
    }

    /// The area that a line or an item of the report's panes is about.
    private func areaOfLink() throws(TableError) -> AreaSelection? {
        if let link = try chosenLink {
            switch link {
            case .area(let index): return .area(index)
            case .measure(let id): return try selection(try model.report.measure(id)?.areas ?? [])
            case .figure(let id):
                return try selection(try model.report.publishedFigures().filter { $0.id == id }.map(\.area))
            default: break
            }
        }
        switch state.current.item {
        case .area(let area)?: return area
        case .measure(let id)?: return try selection(try model.report.measure(id)?.areas ?? [])
        default: return nil
        }
    }

    /// The first of some codes that is an area's, else a group's.
    private func selection(_ codes: [String]) throws(TableError) -> AreaSelection? {
        let areas = try model.data.areas()
        if let area = codes.lazy.compactMap({ areas.area(iso: $0) }).first { return .area(area) }
        return codes.lazy.compactMap { code in AreaGroup.all.first { $0.word == code } }.first.map { .group($0) }
    }

    /// The row of a tree that holds an area; nil for what stands on its own.
    func subregion(of area: AreaSelection) throws(TableError) -> ListItem? {
        guard case .area(let index) = area else { return nil }
        return try model.data.areas()[index]?.subregion.map { .area(.subregion($0)) }
    }
}

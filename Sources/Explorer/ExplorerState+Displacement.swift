import MigrationData
import Views

extension ExplorerState {
    /// From a count of a group to its areas; from an area to its corridors.
    mutating func goIntoDisplaced(_ area: AreaSelection, _ count: DisplacedCount, _ book: Book) throws(TableError) {
        if case .area = area { return goToCorridors(of: area, isOut: count.side == .origin) }
        let first = try book.rows().lazy.compactMap(\.item).first { item in
            guard case .displaced(.area, let kind, let side) = item else { return false }
            return kind == count.kind && side == count.side
        }
        guard let first else {
            notice = "nobody was counted in \(displacementYear)"
            return
        }
        go(to: .displacement) { state in
            state.item = first
            state.figureRow = 0
        }
    }

    /// From a row of the figure to the area that it names: its numbers where there are any, else its corridors.
    mutating func goIntoDisplacedRow(_ book: Book) throws(TableError) {
        let rows = try book.displacedRows()
        guard rows.indices.contains(current.figureRow) else { return }
        let (area, count) = book.chosenDisplaced
        let entered = rows[current.figureRow].area
        var shown = count
        if case .area = area { shown = count.otherSide ?? count }
        guard try book.model.data.areas().isInRegion(entered) else {
            return goToCorridors(of: entered, isOut: shown.side == .origin)
        }
        go(to: .displacement) { state in
            state.item = .displaced(entered, shown.kind, shown.side)
            state.figureRow = 0
            state.focus = .list
            state.filter = ""
        }
    }

    mutating func switchDisplacedSide() {
        guard case .displaced(let area, let kind, let side)? = current.item else { return }
        guard let other = DisplacedCount(kind: kind, side: side).otherSide else {
            notice = kind == .stateless ? "no origin is known of stateless people" : "they are where they came from"
            return
        }
        current.item = .displaced(area, other.kind, other.side)
        current.figureRow = 0
        notice = other.side == .asylum ? "those who found refuge here" : "those who fled from here"
    }

    /// Opens the pane at a view: at 2019 where it covers it, else at its last year.
    mutating func open(_ query: DisplacementQuery, _ model: Model) throws(TableError) {
        let years = query.years.years(among: try model.data.displacementSeries().years)
        displacementYear =
            years.contains(DisplacementPairs.year) ? DisplacementPairs.year : years.last ?? displacementYear
        current.item = .displaced(query.area, query.kind, query.side)
        if query.by == .corridor { current.focus = .figure }
        show(query.figure)
    }
}

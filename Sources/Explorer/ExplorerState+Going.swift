import MigrationData
import ReportData
import Screen
import Views

extension ExplorerState {
    /// Goes into what is chosen; Backspace comes back from there.
    mutating func goInto(_ book: Book) throws(TableError) {
        if hasMapFocus { return try goIntoMap(book) }
        if hasPictureFocus { return try goIntoPicture(book) }
        if current.focus == .figure { return try goIntoFigure(book) }
        switch current.item {
        case .door(let pane)?: go(to: pane) { _ in }
        case .area(let selection)? where pane == .subregions:
            goToCorridors(of: selection, isOut: side == .emigrants)
        // Money is sent home by those who left, and sent away by those who came.
        case .money(let selection, let direction)?: goToCorridors(of: selection, isOut: direction == .inflow)
        case .category?: toggle()
        case .displaced(let area, let kind, let side)?:
            try goIntoDisplaced(area, DisplacedCount(kind: kind, side: side), book)
        case .area?, .lens?, .letter?, .ask?, .impact?, .objective?, .principle?, .paragraph?, .footnote?, .measure?:
            if try book.figureRowCount() > 0 { enterFigure() } else { notice = "no rows to go into" }
        case .cluster?, .section?: toggle()
        case nil: notice = "nothing is chosen"
        }
    }

    private mutating func goIntoFigure(_ book: Book) throws(TableError) {
        if current.compared != nil, pane == .corridors || pane == .profile { return try goIntoCompared(book) }
        switch (pane, current.item) {
        case (.corridors, _):
            let corridors = try book.corridorRanking()
            guard corridors.indices.contains(current.figureRow),
                let selection = book.enteredArea(corridors[current.figureRow])
            else {
                notice = "no corridor is chosen"
                return
            }
            goToCorridors(of: selection, isOut: book.lens.by != .destination)
        case (.ages, .area(let selection)?): goToCorridors(of: selection, isOut: false)
        case (.displacement, _): try goIntoDisplacedRow(book)
        case (.compact, _), (.covid, _), (.recommendations, _), (.report, _), (.profile, _):
            if let link = try book.chosenLink { try follow(link, book) }
        default: current.focus = .list
        }
    }

    /// Unfolds the chosen group, or folds it.
    mutating func toggle() {
        guard let item = current.item else { return }
        if current.unfolded.remove(item) == nil { current.unfolded.insert(item) }
    }

    private mutating func enterFigure() {
        remember(entering: pane)
        current.focus = .figure
    }

    /// Opens the corridors of an area: those into it, or those out of it.
    mutating func goToCorridors(of selection: AreaSelection, isOut: Bool) {
        let isWhole = selection == .region || selection == .world
        let lens =
            switch (selection, isOut) {
            case (.region, _): CorridorLens.withinRegion
            case (.world, _): CorridorLens(origin: .world, destination: .world)
            case (_, true): CorridorLens(origin: selection, destination: .world)
            case (_, false): CorridorLens(origin: .world, destination: selection)
            }
        go(to: .corridors) { state in
            state = PaneState()
            state.focus = .figure
            state.scope = isWhole ? .region : selection
            state.item = .lens(lens)
        }
    }

    // MARK: The trail

    /// The longest way back that is kept.
    private static let longestTrail = 100

    mutating func remember(entering entered: Pane) {
        trail.append(
            Place(
                pane: pane, state: current, entered: entered, before: panes[entered], scope: scope))
        if trail.count > Self.longestTrail { trail.removeFirst() }
    }

    mutating func go(to pane: Pane, _ change: (inout PaneState) -> Void) {
        remember(entering: pane)
        self.pane = pane
        change(&current)
    }

    /// Back to where the last Enter was pressed; without one, out of the figure, and from there to the overview.
    mutating func goBack() {
        if let place = trail.popLast() {
            panes[place.entered] = place.before
            pane = place.pane
            current = place.state
            scope = place.scope
        } else if current.focus == .figure, hasFigureRows {
            current.focus = .list
        } else if pane != .overview {
            pane = .overview
        } else {
            notice = "this is where the way begins; q quits"
        }
    }
}

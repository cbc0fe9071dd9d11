import Figures
import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Whether the pane's figure is one picture in which the arrows choose: a ribbon, a cell, a line, a small chart.
    package var isPicture: Bool {
        guard current.compared == nil else { return false }
        switch form {
        case .flow, .matrix, .ranks, .multiples: return true
        default: return false
        }
    }

    /// Whether the arrows are in the picture, which then has the whole width.
    package var hasPictureFocus: Bool { isPicture && current.focus == .figure }

    // MARK: Choosing

    /// Moves in the picture, each kind in its own way.
    mutating func moveInPicture(_ action: Action, _ book: Book) throws(TableError) {
        switch form {
        case .matrix: moveInMatrix(action)
        case .flow: moveInFlow(action, try book.flowChart())
        case .ranks where action == .left: _ = try look(.yearBack, book)
        case .ranks where action == .right: _ = try look(.yearForward, book)
        case .multiples:
            moveInGrid(
                action, count: try book.pictureRowCount(),
                across: SmallMultiples.across(try book.pictureRowCount(), width: arrangement.figure.width))
        default: moveInGrid(action, count: try book.pictureRowCount(), across: 1)
        }
    }

    private mutating func moveInMatrix(_ action: Action) {
        let count = MatrixNumbers.groups.count
        var (row, column) = (current.figureRow / count, current.figureRow % count)
        switch action {
        case .up: row -= 1
        case .down: row += 1
        case .left: column -= 1
        case .right: column += 1
        case .pageUp: row = 0
        case .pageDown: row = count - 1
        case .first: column = 0
        default: column = count - 1
        }
        guard (0..<count).contains(row), (0..<count).contains(column) else { return }
        let place = row * count + column
        guard place != count * count - 1 else {
            notice = "from outside to outside has no end in the region"
            return
        }
        current.figureRow = place
    }

    /// Up and down among the ribbons as they leave the bars at the left, to the sides as they come to those at the right.
    private mutating func moveInFlow(_ action: Action, _ chart: FlowChart) {
        let isSideways = action == .left || action == .right
        let order = chart.order(byDestination: isSideways)
        let place = order.firstIndex(of: current.figureRow) ?? 0
        switch action {
        case .up, .left: current.figureRow = order.indices.contains(place - 1) ? order[place - 1] : current.figureRow
        case .down, .right: current.figureRow = order.indices.contains(place + 1) ? order[place + 1] : current.figureRow
        // By size: the next larger one, the next smaller one.
        case .pageUp: current.figureRow = max(0, current.figureRow - 1)
        case .pageDown: current.figureRow = min(chart.ribbons.count - 1, current.figureRow + 1)
        case .first: current.figureRow = 0
        default: current.figureRow = max(0, chart.ribbons.count - 1)
        }
    }

    private mutating func moveInGrid(_ action: Action, count: Int, across: Int) {
        let row = current.figureRow
        let next: Int
        switch action {
        case .up: next = row - across
        case .down: next = row + across
        case .left: next = row - 1
        case .right: next = row + 1
        case .pageUp, .first: next = 0
        default: next = count - 1
        }
        if (0..<count).contains(next) { current.figureRow = next }
    }

    /// Persons, shares of the row, shares of the column.
    mutating func switchShare() {
        guard form == .matrix, current.compared == nil else {
            notice = "v shows a matrix, whose shares can be seen"
            return
        }
        let all = MatrixShare.allCases
        current.share = all[((all.firstIndex(of: current.share) ?? 0) + 1) % all.count]
        notice =
            switch current.share {
            case .none: "persons"
            case .row: "per cent of all who come from a row"
            case .column: "per cent of all who live in a column"
            }
    }

    // MARK: Going in

    /// To the corridors of what is chosen.
    mutating func goIntoPicture(_ book: Book) throws(TableError) {
        switch form {
        case .matrix:
            guard let ends = MatrixNumbers.ends(at: current.figureRow) else { return }
            goToCorridors(from: ends.origin, to: ends.destination)
        case .flow:
            let ribbons = try book.flowShape().ribbons
            guard ribbons.indices.contains(current.figureRow) else {
                notice = "no ribbon is chosen"
                return
            }
            goInto(ribbons[current.figureRow])
        case .ranks:
            let ranked = try book.ranks().ranked
            guard ranked.indices.contains(current.figureRow),
                let area = book.enteredArea(ranked[current.figureRow].corridor)
            else {
                notice = "nothing is chosen"
                return
            }
            goToCorridors(of: area, isOut: book.lens.by != .destination)
        default:
            let panels = try book.multiplesQuery.panels(book.model)
            guard panels.indices.contains(current.figureRow) else { return }
            goToCorridors(of: panels[current.figureRow], isOut: side == .emigrants)
        }
    }

    private mutating func goInto(_ ribbon: FlowRibbon) {
        switch (ribbon.origin.selection, ribbon.destination.selection) {
        case (nil, nil): notice = "others to others: choose a ribbon with a name"
        case (let origin?, nil): goToCorridors(of: origin, isOut: true)
        case (nil, let destination?): goToCorridors(of: destination, isOut: false)
        case (.area(let index)?, .area?): goToCorridors(of: .area(index), isOut: true)
        case (let origin?, let destination?): goToCorridors(from: origin, to: destination)
        }
    }

    /// Opens the corridors between two groups.
    private mutating func goToCorridors(from origin: AreaSelection, to destination: AreaSelection) {
        go(to: .corridors) { state in
            state = PaneState()
            state.focus = .figure
            state.item = .lens(CorridorLens(origin: origin, destination: destination))
            state.scope = [origin, destination].first { $0 != .world && $0 != .outside && $0 != .region } ?? .region
        }
    }

    // MARK: Mouse

    /// Chooses what was pressed; pressed once more, goes into it.
    mutating func press(_ figure: Figure, x: Int, y: Int, in rect: Rect, _ book: Book) throws(TableError) {
        let chosen: Int?
        switch figure {
        case .heat(let map):
            let count = MatrixNumbers.groups.count
            let place = map.place(atX: x, y: y, in: rect, characters: characters)
            chosen = place.flatMap { place in
                place.row < count && place.column < count && place.row + place.column < 2 * count - 2
                    ? place.row * count + place.column : nil
            }
        case .flow(let chart):
            chosen = chart.ribbon(atX: x, y: y, in: rect, characters: characters, hasShades: hasShades)
        case .multiples(let chart): chosen = chart.panel(atX: x, y: y, in: rect, characters: characters)
        default: chosen = figure.row(at: y, in: rect, characters: characters)
        }
        let had = hasPictureFocus
        current.focus = .figure
        guard let chosen else { return }
        if had, chosen == current.figureRow { return try goIntoPicture(book) }
        current.figureRow = chosen
    }
}

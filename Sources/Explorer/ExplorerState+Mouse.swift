import Figures
import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Chooses what was pressed: a tab, a door, a row of the list or of the figure, help; pressed once more, goes into it.
    mutating func press(x: Int, y: Int, _ book: Book) throws(TableError) {
        let parts = arrangement
        let frame = Frame(state: self, parts: parts)
        heldYear = nil
        if try frame.scope(of: book.page()).contains(x: x, y: y) {
            heldYear = x
        } else if let tab = frame.tabs().first(where: { $0.rect.contains(x: x, y: y) }) {
            pane = tab.pane
        } else if parts.keys.contains(x: x, y: y), x >= parts.keys.right - 6 {
            overlay = .help(scroll: 0)
        } else if pane == .overview {
            if let door = Overview(book: book).door(atX: x, y: y, in: parts.figure) { try press(.door(door), book) }
        } else if parts.list.contains(x: x, y: y) {
            try pressList(line: y - parts.list.y, space: parts.list.height, book)
        } else if parts.figure.contains(x: x, y: y) {
            try pressFigure(x: x, y: y, in: parts.figure, book)
        }
    }

    /// Chooses an item, or goes into it where it was chosen before.
    private mutating func press(_ item: ListItem, _ book: Book) throws(TableError) {
        if item == current.item, current.focus == .list {
            if canFold(item) { toggle() } else { try goInto(book) }
            return
        }
        if item != current.item { current.figureRow = pane == .ages ? current.figureRow : 0 }
        current.item = item
        current.focus = .list
        if let group = try book.group(of: item), current.filter.isEmpty { current.unfolded.insert(group) }
    }

    private mutating func pressList(line: Int, space: Int, _ book: Book) throws(TableError) {
        let list = ListDrawing(rows: try book.rows(), chosen: current.item, hasFocus: true)
        if let item = list.row(atLine: line, space: space)?.item { try press(item, book) }
    }

    private mutating func pressFigure(x: Int, y: Int, in rect: Rect, _ book: Book) throws(TableError) {
        let page = try book.page()
        let places = page.places(in: rect, characters: characters)
        if isMap, let place = places.first, case .figure(.map(let map))? = page.blocks.first?.drawing {
            return try press(map, x: x, y: y, in: place, book)
        }
        if isPicture, let place = places.first, case .figure(let figure)? = page.blocks.first?.drawing {
            return try press(figure, x: x, y: y, in: place, book)
        }
        guard let position = places.firstIndex(where: { y >= $0.y && y < $0.bottom }),
            case .figure(let figure) = page.blocks[position].drawing,
            let row = figure.row(at: y, in: places[position], characters: characters)
        else { return }
        switch page.blocks[position].choice {
        case .none: break
        case .row where current.focus == .figure && current.figureRow == row: try goInto(book)
        case .row:
            current.focus = .figure
            current.figureRow = row
        case .year(let years): if years.indices.contains(row) { stockYear = years[row] }
        case .item(let items): if items.indices.contains(row) { try press(items[row], book) }
        }
    }

    /// Moves by one in the part of the screen over which the wheel was turned.
    mutating func turnWheel(down: Bool, x: Int, y: Int, _ book: Book) throws(TableError) {
        let parts = arrangement
        if y == parts.title.y, try Frame(state: self, parts: parts).scope(of: book.page()).contains(x: x, y: y) {
            return try stepYears(down ? -1 : 1, book)
        }
        if pane != .overview {
            if parts.list.contains(x: x, y: y) {
                current.focus = .list
            } else if parts.figure.contains(x: x, y: y), try book.figureRowCount() > 0 {
                current.focus = .figure
            }
        }
        try move(down ? .down : .up, book)
    }

    /// So many columns of the mouse's way are a year.
    private static let columnsPerYear = 3

    /// Takes the year along where it is held at the top; over a figure with a row a year, chooses the year of the row.
    mutating func drag(x: Int, y: Int, _ book: Book) throws(TableError) {
        if let held = heldYear {
            let years = (x - held) / Self.columnsPerYear
            guard years != 0 else { return }
            heldYear = held + years * Self.columnsPerYear
            return try stepYears(years, book)
        }
        let rect = arrangement.figure
        guard pane != .overview, rect.contains(x: x, y: y) else { return }
        let page = try book.page()
        let places = page.places(in: rect, characters: characters)
        guard let position = places.firstIndex(where: { y >= $0.y && y < $0.bottom }),
            case .figure(let figure) = page.blocks[position].drawing,
            case .year(let years) = page.blocks[position].choice,
            let row = figure.row(at: y, in: places[position], characters: characters), years.indices.contains(row)
        else { return }
        stockYear = years[row]
    }

    /// As many years back or forward, where the pane has years.
    private mutating func stepYears(_ count: Int, _ book: Book) throws(TableError) {
        guard KeyBinding.all.contains(where: { $0.action == .yearBack && $0.acts(in: pane) }) else { return }
        for _ in 0..<min(abs(count), 100) { try stepYear(count.signum(), book) }
    }
}

import Figures
import MigrationData
import Screen
import Views

/// Draws the overview: two sides above, four doors below.
struct Overview {
    let book: Book

    /// Where the parts stand in a rect; sides and doors are empty where there is no room for them.
    private struct Places {
        var left: Rect
        var right: Rect
        var doors: [Rect]
        /// One row for the chosen door alone.
        var strip: Rect
    }

    func draw(on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        let numbers = try OverviewNumbers(book)
        draw((numbers.left, numbers.right), on: &canvas, in: rect)
        try drawDoors(on: &canvas, in: rect)
    }

    /// The two sides alone.
    func draw(_ sides: Film.Sides, on canvas: inout Canvas, in rect: Rect) {
        guard rect.height >= 3, rect.width >= 20 else { return drawSmall(sides.left, on: &canvas, in: rect) }
        let places = places(in: rect)
        let maximum = OverviewNumbers.maximum(sides.left, sides.right)
        draw(sides.left, maximum: maximum, on: &canvas, in: places.left)
        if !places.right.isEmpty { draw(sides.right, maximum: maximum, on: &canvas, in: places.right) }
    }

    /// The doors, or the chosen one alone.
    func drawDoors(on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        guard rect.height >= 3, rect.width >= 20 else { return }
        let places = places(in: rect)
        for (pane, door) in zip(Book.doors, places.doors) {
            try drawDoor(pane, on: &canvas, in: door)
        }
        if !places.strip.isEmpty { try drawStrip(on: &canvas, in: places.strip) }
    }

    /// The door at a cell.
    func door(atX x: Int, y: Int, in rect: Rect) -> Pane? {
        guard rect.height >= 3, rect.width >= 20 else { return nil }
        let places = places(in: rect)
        if places.strip.contains(x: x, y: y), case .door(let pane)? = book.state.current.item { return pane }
        return zip(Book.doors, places.doors).first { $1.contains(x: x, y: y) }?.0
    }

    private func places(in rect: Rect) -> Places {
        let none = Rect(x: rect.x, y: rect.bottom, width: 0, height: 0)
        let hasDoors = rect.width >= Arrangement.narrow - 1 && rect.height >= 16
        let below = hasDoors ? (rect.height >= 28 ? 10 : rect.height >= 22 ? 8 : 4) : rect.height >= 6 ? 1 : 0
        let (top, rest) = rect.split(top: rect.height - below)
        var places = Places(left: top.inset(left: 1), right: none, doors: [], strip: none)
        var whole = Rect(x: rect.x + 1, y: rest.y, width: rect.width - 1, height: below)
        if rect.width >= 64 {
            let margin = rect.width >= 110 ? 5 : 2
            let width = (min(rect.width, 160) - margin - 3) / 2
            places.left = Rect(x: top.x + 1, y: top.y, width: width, height: top.height)
            places.right = Rect(x: places.left.right + margin, y: top.y, width: width, height: top.height)
            whole = Rect(x: places.left.x, y: rest.y, width: places.right.right - places.left.x, height: below)
        }
        guard hasDoors else {
            places.strip = whole
            return places
        }
        let gap = rect.width >= 100 ? 6 : 2
        let width = (whole.width - 3 * gap) / 4
        places.doors = Book.doors.indices.map { position in
            Rect(x: whole.x + 1 + position * (width + gap), y: whole.y, width: width - 1, height: below)
        }
        return places
    }

    /// Headline, columns of time, and where the other end lies.
    private func draw(_ side: OverviewNumbers.Side, maximum: Double, on canvas: inout Canvas, in rect: Rect) {
        let number = BigNumber(text: NumberText.scaled(side.headline))
        number.draw(on: &canvas, x: rect.x + 1, y: rect.y, style: side.isBetween ? .dim : .strong)
        if side.isBetween { canvas.write("~", x: rect.x, y: rect.y + 1, style: .dim) }
        let text = rect.x + number.width + 3
        canvas.write(side.first, x: text, y: rect.y + 1, style: .strong, limit: rect.right - text)
        canvas.write(side.second, x: text, y: rect.y + 2, limit: rect.right - text)
        if rect.width >= 50 {
            canvas.writeRight(side.note, right: rect.right, y: rect.y + 2, style: .dim, left: text)
        }
        let splitHeight = rect.height >= 11 ? 3 : 0
        let air = rect.height >= 19 ? 1 : 0
        let chart = rect.inset(
            top: 3 + (rect.height >= 9 ? 1 : 0), bottom: splitHeight + (splitHeight > 0 ? 1 + air : 0))
        ColumnChart(columns: side.columns, maximum: maximum).draw(on: &canvas, in: chart)
        if splitHeight > 0 {
            let below = Rect(x: rect.x, y: rect.bottom - splitHeight - air, width: rect.width, height: splitHeight)
            side.split.draw(on: &canvas, in: below)
        }
    }

    private func drawSmall(_ side: OverviewNumbers.Side, on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let text = "\(side.isBetween ? "~" : "")\(NumberText.scaled(side.headline)) \(side.first)"
        canvas.write(">", x: rect.x, y: rect.y, style: .strong)
        canvas.write(text, x: rect.x + 1, y: rect.y, style: .strong, limit: rect.width - 1)
    }

    // MARK: Doors

    private func drawDoor(_ pane: Pane, on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        let isChosen = book.state.current.item == .door(pane)
        let isShort = rect.width < 23
        let rule = canvas.characters == .unicode ? "─" : "-"
        canvas.write(String(repeating: rule, count: rect.width), x: rect.x, y: rect.y, style: .faint)
        let title = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: 1)
        drawTitle(pane, isChosen: isChosen, on: &canvas, in: title)
        let text = rect.inset(left: rect.width < 21 ? 0 : 1, top: 2)
        let door = DoorText(book: book, isShort: isShort, rows: text.height)
        if pane == .remittances, door.hasSpark {
            let columns = Rect(x: text.x, y: text.y + 1, width: min(text.width, 22), height: 3)
            try door.spark().draw(on: &canvas, in: columns)
        }
        for (row, line) in try door.lines(pane, width: text.width).prefix(text.height).enumerated() {
            if !line.plain.isEmpty { line.draw(on: &canvas, x: text.x, y: text.y + row, limit: text.width) }
        }
    }

    private func drawTitle(_ pane: Pane, isChosen: Bool, on canvas: inout Canvas, in line: Rect) {
        let ground: Ground = isChosen ? .cursor : .terminal
        if isChosen {
            canvas.write(">", x: line.x - 1, y: line.y, style: .strong)
            canvas.fill(line, with: Cell(scalar: " ", style: .strong, ground: ground))
        }
        let start = line.x + (line.width < 21 ? 0 : 1)
        let column = canvas.write(
            "\(pane.digit) ", x: start, y: line.y, style: isChosen ? .strong : .dim, ground: ground, limit: line.width)
        let title = column + pane.title.count > line.right ? pane.shortTitle : pane.title
        canvas.write(title, x: column, y: line.y, style: .strong, ground: ground, limit: line.right - column)
    }

    /// The chosen door and its first words on one row, where there is no room for four doors.
    private func drawStrip(on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        guard case .door(let pane)? = book.state.current.item else { return }
        let title = "\(pane.digit) \(pane.title)"
        let line = Rect(x: rect.x, y: rect.y, width: min(rect.width, title.count + 2), height: 1)
        canvas.write(">", x: rect.x - 1, y: rect.y, style: .strong)
        canvas.fill(line, with: Cell(scalar: " ", style: .strong, ground: .cursor))
        canvas.write(title, x: rect.x + 1, y: rect.y, style: .strong, ground: .cursor, limit: line.width - 1)
        let text = Rect(x: line.right + 1, y: rect.y, width: rect.right - line.right - 1, height: 1)
        let door = DoorText(book: book, isShort: text.width < 22, rows: 1)
        if let first = try door.lines(pane, width: text.width).first {
            first.draw(on: &canvas, x: text.x, y: text.y, limit: text.width)
        }
    }
}

import Figures
import MigrationData
import Screen
import Views

extension Overview {
    /// A door with all it shows: a rule, its name, numbers, and years or ages as small columns.
    func drawDoor(_ pane: Pane, on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        drawRule(on: &canvas, x: rect.x, y: rect.y, width: rect.width)
        drawName(pane, on: &canvas, in: Self.nameLine(of: rect))
        let text = rect.inset(left: DoorText.isNarrow(rect.width) ? 0 : 1, top: 2)
        let door = DoorText(book: book, width: text.width, rows: text.height)
        let answer = try door.answer(pane)
        if let (spark, row) = answer.spark {
            spark.draw(on: &canvas, in: Rect(x: text.x, y: text.y + row, width: text.width, height: DoorText.sparkRows))
        }
        for (row, line) in answer.lines.prefix(text.height).enumerated() where !line.plain.isEmpty {
            line.draw(on: &canvas, x: text.x, y: text.y + row, limit: text.width)
        }
    }

    /// Draws over an overview that differs in the chosen door alone what that changes.
    func drawChoice(after item: ListItem?, on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        let places = OverviewPlaces(in: rect)
        guard Self.isLarge(rect), item != book.state.current.item else { return }
        if places.form == .strip {
            canvas.fill(places.strip.inset(left: -1), with: .blank)
            if !places.strip.isEmpty { try drawStrip(on: &canvas, in: places.strip) }
        }
        for (pane, door) in zip(Book.doors, places.doors) {
            guard .door(pane) == item || .door(pane) == book.state.current.item else { continue }
            let name = places.form == .rows ? door.split(left: Self.nameCells).left : Self.nameLine(of: door)
            canvas.fill(name.inset(left: -1), with: .blank)
            drawName(pane, on: &canvas, in: name)
        }
    }

    /// Doors of one row: a name and what stands behind it.
    func drawRows(_ places: OverviewPlaces, on canvas: inout Canvas) throws(TableError) {
        for block in places.blocks {
            let y = (places.doors.first?.y ?? block.bottom) - 1
            drawRule(on: &canvas, x: block.x + 1, y: y, width: block.width - 1)
        }
        for (pane, door) in zip(Book.doors, places.doors) {
            let (name, rest) = door.split(left: Self.nameCells)
            drawName(pane, on: &canvas, in: name)
            let text = rest.inset(left: 1)
            try drawPhrase(pane, on: &canvas, in: text)
        }
    }

    private static func nameLine(of door: Rect) -> Rect { Rect(x: door.x, y: door.y + 1, width: door.width, height: 1) }

    /// The cells of a name before its numbers.
    private static let nameCells = 13

    /// The chosen door and its first words on one row, where there is no room for all.
    func drawStrip(on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        guard case .door(let pane)? = book.state.current.item else { return }
        let name = "\(pane.digit) \(pane.title)"
        let line = Rect(x: rect.x, y: rect.y, width: min(rect.width, name.count + 2), height: 1)
        canvas.write(">", x: rect.x - 1, y: rect.y, style: .strong)
        canvas.fill(line, with: Cell(scalar: " ", style: .strong, ground: .cursor))
        canvas.write(name, x: rect.x + 1, y: rect.y, style: .strong, ground: .cursor, limit: line.width - 1)
        let text = Rect(x: line.right + 1, y: rect.y, width: rect.right - line.right - 1, height: 1)
        try drawPhrase(pane, on: &canvas, in: text)
    }

    private func drawPhrase(_ pane: Pane, on canvas: inout Canvas, in text: Rect) throws(TableError) {
        let door = DoorText(book: book, width: text.width, rows: 1)
        for line in try door.answer(pane, asPhrase: true).lines {
            line.draw(on: &canvas, x: text.x, y: text.y, limit: text.width)
        }
    }

    private func drawRule(on canvas: inout Canvas, x: Int, y: Int, width: Int) {
        let rule = Cell(scalar: canvas.characters == .unicode ? "─" : "-", style: .faint)
        canvas.fill(Rect(x: x, y: y, width: width, height: 1), with: rule)
    }

    private func drawName(_ pane: Pane, on canvas: inout Canvas, in line: Rect) {
        let isChosen = book.state.current.item == .door(pane)
        let ground: Ground = isChosen ? .cursor : .terminal
        if isChosen {
            canvas.write(">", x: line.x - 1, y: line.y, style: .strong)
            canvas.fill(line, with: Cell(scalar: " ", style: .strong, ground: ground))
        }
        let start = line.x + (DoorText.isNarrow(line.width) ? 0 : 1)
        let column = canvas.write(
            "\(pane.digit) ", x: start, y: line.y, style: isChosen ? .strong : .dim, ground: ground, limit: line.width)
        let name = column + pane.tabTitle.count > line.right ? pane.shortTitle : pane.tabTitle
        canvas.write(name, x: column, y: line.y, style: .strong, ground: ground, limit: line.right - column)
    }
}

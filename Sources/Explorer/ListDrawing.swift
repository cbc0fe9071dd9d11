import Figures
import Screen

/// Draws a pane's list: names at the left, numbers right-aligned, the chosen row behind a `>`.
///
/// The first column is the gutter of the `>`; swatches, folds and marks stand in the next, and all names begin below
/// one another.
struct ListDrawing {
    let rows: [ListRow]
    let chosen: ListItem?
    /// Whether the arrows move here: then the chosen row has the cursor's ground.
    let hasFocus: Bool
    /// The row of what is chosen.
    private let chosenRow: Int?
    /// The cells that swatches and folds take before every name of the list.
    private let leadWidth: Int

    init(rows: [ListRow], chosen: ListItem?, hasFocus: Bool) {
        (self.rows, self.chosen, self.hasFocus) = (rows, chosen, hasFocus)
        chosenRow = chosen.flatMap { item in rows.indices.first { rows[$0].item == item } }
        var widest = 0
        for row in rows.indices {
            let marks = (rows[row].series == nil ? 0 : 1) + (rows[row].isUnfolded == nil ? 0 : 1)
            widest = max(widest, marks)
        }
        leadWidth = widest == 0 ? 0 : widest + 1
    }

    /// Draws the rows in sight; over a list that stands there, what differs from it.
    func draw(over standing: ListDrawing? = nil, on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let before = standing.flatMap { $0.rows.count == rows.count && $0.leadWidth == leadWidth ? $0 : nil }
        if standing != nil, before == nil { canvas.fill(rect, with: .blank) }
        let hasSameRows = before?.rows == rows
        canvas.draw(
            visibleRows(rect.height), over: before?.visibleRows(rect.height), in: rect,
            changes: { row in
                guard let before, before.ground(of: row) == ground(of: row) else { return true }
                return !hasSameRows && before.rows[row] != rows[row]
            },
            ink: { row, y, canvas in
                let line = Rect(x: rect.x, y: y, width: rect.width, height: 1)
                draw(rows[row], isChosen: row == chosenRow, on: &canvas, in: line)
            })
    }

    private func visibleRows(_ space: Int) -> Range<Int> {
        let first = firstVisible(space: space)
        return first..<min(rows.count, first + space)
    }

    /// What lies behind the chosen row; nil for the others.
    private func ground(of row: Int) -> Ground? {
        row == chosenRow ? hasFocus ? .cursor : .terminal : nil
    }

    /// The row that a click on a line of the list hits.
    func row(atLine line: Int, space: Int) -> ListRow? {
        let index = line + firstVisible(space: space)
        return rows.indices.contains(index) ? rows[index] : nil
    }

    private func firstVisible(space: Int) -> Int {
        guard rows.count > space, let chosenRow else { return 0 }
        return min(max(0, chosenRow - space / 2), rows.count - space)
    }

    private func draw(_ row: ListRow, isChosen: Bool, on canvas: inout Canvas, in line: Rect) {
        let ground: Ground = isChosen && hasFocus ? .cursor : .terminal
        if isChosen {
            canvas.write(">", x: line.x, y: line.y, style: .strong)
            canvas.fill(line.inset(left: 1), with: Cell(scalar: " ", style: .plain, ground: ground))
        }
        row.bar?.draw(on: &canvas, in: line.inset(left: 1))
        let end = drawNumbers(row, isChosen: isChosen, ground: ground, on: &canvas, in: line)
        let column = drawMarks(row, ground: ground, on: &canvas, in: line)
        let style: Style = row.role == .heading || isChosen ? .strong : row.role == .note ? .dim : .plain
        canvas.write(
            Self.fitting(row, to: end - column, in: canvas.characters), x: column, y: line.y, style: style,
            ground: ground, limit: end - column)
    }

    /// Draws swatch, fold and mark and returns the column of the name.
    private func drawMarks(_ row: ListRow, ground: Ground, on canvas: inout Canvas, in line: Rect) -> Int {
        let start = line.x + 1
        if let series = row.series {
            canvas[start, line.y] = Cell(
                scalar: Pattern.scalar(series, in: canvas.characters), style: .fill(series), ground: ground)
        }
        if let isUnfolded = row.isUnfolded {
            let column = start + row.indent + (row.series == nil ? 0 : 1)
            canvas.write(isUnfolded ? "▾" : "▸", x: column, y: line.y, style: .dim, ground: ground)
        }
        if !row.mark.isEmpty {
            let column = start + row.indent
            canvas.write(row.mark, x: column, y: line.y, style: Self.style(ofMark: row.mark), ground: ground)
            return column + max(2, PlainText.width(row.mark) + 1)
        }
        return row.role == .heading && row.isUnfolded == nil ? start : start + leadWidth + row.indent
    }

    /// Draws the numbers and returns the column before which the name must end.
    private func drawNumbers(
        _ row: ListRow, isChosen: Bool, ground: Ground, on canvas: inout Canvas, in line: Rect
    ) -> Int {
        let isQuiet = row.role == .heading || row.role == .member || row.role == .note
        let style: Style = isChosen ? .strong : isQuiet ? .dim : .plain
        var right = line.right
        for (position, number) in row.numbers.enumerated().reversed() {
            canvas.writeRight(number, right: right, y: line.y, style: style, ground: ground, left: line.x + 1)
            let width = PlainText.width(number)
            right -= (position == 0 ? width : max(width, 4)) + 1
        }
        return row.numbers.isEmpty ? line.right : right
    }

    private static func fitting(_ row: ListRow, to room: Int, in characters: CharacterSet) -> String {
        func spelled(_ name: String) -> String { characters == .ascii ? PlainText.ascii(name) : name }
        let label = spelled(row.label)
        return PlainText.width(label) <= room
            ? label : PlainText.truncated(spelled(row.shortLabel), to: room, in: characters)
    }

    private static func style(ofMark mark: String) -> Style {
        switch mark {
        case "○": .inconsistent
        case "●": .agrees
        case "■": .quantity
        default: .dim
        }
    }
}

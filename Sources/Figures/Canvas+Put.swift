import Screen

extension Canvas {
    /// The measure of text on this canvas.
    var lettering: Lettering { Lettering(characters: characters) }

    /// Writes text from column `x` and never outside the area; returns the column behind it.
    @discardableResult
    mutating func put(_ text: String, x: Int, y: Int, in area: Rect, style: Style = .plain) -> Int {
        guard area.contains(x: x, y: y) else { return x }
        return write(text, x: x, y: y, style: style, limit: area.right - x)
    }

    /// Writes text so that it ends before column `right`: whole or not at all, for a number that is cut is another number.
    mutating func putRight(_ text: String, right: Int, y: Int, in area: Rect, style: Style = .plain) {
        let start = right - lettering.width(text)
        guard start >= area.x, right <= area.right else { return }
        put(text, x: start, y: y, in: area, style: style)
    }

    /// Writes a number as `putRight` does; one that lies between two years is dim, with its sign in the air before it.
    mutating func putNumber(
        _ number: String, isBetween: Bool, right: Int, y: Int, in area: Rect, style: Style = .plain
    ) {
        guard isBetween, number != Numeral.unknown, !number.isEmpty else {
            return putRight(number, right: right, y: y, in: area, style: style)
        }
        putRight(Between.sign + number, right: right, y: y, in: area, style: .dim)
    }

    /// Writes text around a column's middle, moved so that it stays in the area; not at all where it is too wide.
    mutating func putCentered(_ text: String, x: Int, width: Int, y: Int, in area: Rect, style: Style = .plain) {
        let needed = lettering.width(text)
        guard needed <= area.width else { return }
        let start = min(max(area.x, x + (width - needed) / 2), area.right - needed)
        put(text, x: start, y: y, in: area, style: style)
    }

    /// Sets one cell if it is in the area.
    mutating func mark(_ scalar: Unicode.Scalar, x: Int, y: Int, in area: Rect, style: Style) {
        guard area.contains(x: x, y: y) else { return }
        self[x, y] = Cell(scalar: scalar, style: style)
    }

    /// Sets a run of cells to the right, as far as they are in the area.
    mutating func run(_ scalar: Unicode.Scalar, x: Int, y: Int, count: Int, in area: Rect, style: Style) {
        fill(
            Rect(x: x, y: y, width: count, height: 1).intersection(area), with: Cell(scalar: scalar, style: style))
    }

    /// Draws a grid line of dots, so that it lies behind everything.
    mutating func grid(_ columns: Range<Int>, y: Int, in area: Rect) {
        if characters == .unicode {
            return run("┈", x: columns.lowerBound, y: y, count: columns.count, in: area, style: .faint)
        }
        for x in stride(from: columns.lowerBound, to: columns.upperBound, by: 4) {
            mark(".", x: x, y: y, in: area, style: .faint)
        }
    }

    /// The sign of the selection in the gutter, and the cursor's ground behind the row.
    mutating func choose(row y: Int, in area: Rect) {
        mark(">", x: area.x, y: y, in: area, style: .strong)
        setGround(.cursor, in: Rect(x: area.x, y: y, width: area.width, height: 1).intersection(area))
    }
}

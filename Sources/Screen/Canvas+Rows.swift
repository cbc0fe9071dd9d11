extension Canvas {
    /// Draws rows of a list from the top of an area down.
    ///
    /// Where rows of the list stand there already, those stay that are in sight still, moved to their place, and that don't
    /// change.
    package mutating func draw(
        _ rows: Range<Int>, over standing: Range<Int>?, in area: Rect, changes: (Int) -> Bool,
        ink: (_ row: Int, _ y: Int, inout Canvas) -> Void
    ) {
        if let standing { scroll(area, up: rows.lowerBound - standing.lowerBound) }
        for row in rows {
            let y = area.y + row - rows.lowerBound
            if let standing {
                if standing.contains(row), !changes(row) { continue }
                fill(Rect(x: area.x, y: y, width: area.width, height: 1), with: .blank)
            }
            ink(row, y, &self)
        }
    }

    /// Moves what stands in a rectangle up by so many rows, or down; the rows that it leaves stay as they were.
    private mutating func scroll(_ rect: Rect, up rows: Int) {
        let area = rect.intersection(bounds)
        guard rows != 0, abs(rows) < area.height, area.width > 0 else { return }
        for step in 0..<area.height - abs(rows) {
            let row = rows > 0 ? area.y + step : area.bottom - 1 - step
            copyRow(row + rows, to: row, from: area.x, count: area.width)
        }
    }
}

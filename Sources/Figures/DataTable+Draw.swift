import Screen

extension DataTable {
    /// The rows that the table takes with heading, air and heads.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        3 + rows.count
    }

    /// Draws the table; columns that don't fit are left out from the right, rows are scrolled out of sight.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        draw(TableLayout(self, width: rect.width, lettering: canvas.lettering), on: &canvas, in: rect)
    }

    /// Draws the table; where it stands already with another row chosen, or none, only what that changes.
    func draw(_ layout: TableLayout, over standing: DataTable? = nil, on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let frame = ListFrame(in: rect, rows: rows.count, hasHeads: true)
        if standing == nil {
            heading.draw(on: &canvas, in: frame.heading)
            for column in layout.columns {
                guard let y = frame.heads else { break }
                draw(columns[column.index].head, column, y: y, style: .dim, in: rect, on: &canvas)
            }
        }
        canvas.draw(
            visibleRows(frame), over: standing?.visibleRows(frame), in: frame.body,
            changes: { ($0 == chosen) != ($0 == standing?.chosen) },
            ink: { row, y, canvas in draw(row, y: y, layout, in: frame.body, on: &canvas) })
    }

    private func visibleRows(_ frame: ListFrame) -> Range<Int> {
        RowWindow.rows(from: firstVisible, chosen: chosen, count: rows.count, space: frame.body.height)
    }

    private func draw(_ row: Int, y: Int, _ layout: TableLayout, in body: Rect, on canvas: inout Canvas) {
        for column in layout.columns {
            let isSign = column.index == 0 && row < signStyles.count
            let style: Style = isSign ? signStyles[row] : row == chosen ? .strong : .plain
            draw(text(row: row, column: column.index), column, y: y, style: style, in: body, on: &canvas)
        }
        if row == chosen { canvas.choose(row: y, in: body) }
    }

    private func draw(
        _ text: String, _ column: TableLayout.Column, y: Int, style: Style, in area: Rect, on canvas: inout Canvas
    ) {
        let cell = Rect(x: area.x + column.x, y: y, width: column.width, height: 1).intersection(area)
        if columns[column.index].isNumeric {
            canvas.putRight(text, right: cell.right, y: y, in: cell, style: style)
        } else {
            canvas.put(canvas.lettering.cut(text, to: cell.width), x: cell.x, y: y, in: cell, style: style)
        }
    }
}

import Screen

extension DataTable {
    /// The rows that the table takes with heading, air and heads.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        3 + rows.count
    }

    /// Draws the table; columns that don't fit are left out from the right, rows are scrolled out of sight.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = TableLayout(self, width: rect.width, lettering: canvas.lettering)
        let frame = ListFrame(in: rect, rows: rows.count, hasHeads: true)
        heading.draw(on: &canvas, in: frame.heading)
        if let y = frame.heads {
            for column in layout.columns {
                draw(columns[column.index].head, column, y: y, style: .dim, in: rect, on: &canvas)
            }
        }
        let visible = RowWindow.rows(
            from: firstVisible, chosen: chosen, count: rows.count, space: frame.body.height)
        for (offset, row) in visible.enumerated() {
            let y = frame.body.y + offset
            for column in layout.columns {
                let isSign = column.index == 0 && row < signStyles.count
                let style: Style = isSign ? signStyles[row] : row == chosen ? .strong : .plain
                draw(text(row: row, column: column.index), column, y: y, style: style, in: frame.body, on: &canvas)
            }
            if row == chosen { canvas.choose(row: y, in: frame.body) }
        }
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

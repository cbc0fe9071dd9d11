import Screen

extension StackedBars {
    /// The rows that the figure takes with air between its bars and names below them.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        guard width >= Threshold.bars else { return plain.height }
        let layout = StackedLayout(
            self, in: Size(width: width, height: .max), lettering: Lettering(characters: characters))
        return 2 + max(0, 2 * rows.count - 1) + layout.names.height
    }

    /// Draws the bars; where they don't all fit those around the chosen or the last one stay.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = StackedLayout(self, in: rect.size, lettering: canvas.lettering)
        guard rect.width >= Threshold.bars, layout.scale.cells >= Threshold.shortestBar else {
            return plain.draw(on: &canvas, in: rect)
        }
        heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: min(1, layout.titleRows)).top)
        let body = rect.split(top: layout.titleRows).rest
        let step = layout.isAiry ? 2 : 1
        let visible = visibleRows(layout, height: body.height)
        for (offset, row) in rows[visible].enumerated() {
            draw(row, y: body.y + offset * step, layout, in: body, on: &canvas)
        }
        let below = body.y + max(0, visible.count * step - (step - 1))
        layout.names.draw(y: below, in: body, on: &canvas)
        drawNumbersLabel(layout, y: below, in: body, on: &canvas)
    }

    /// The bars in sight of a body of some rows: those around the chosen or the last one.
    func visibleRows(_ layout: StackedLayout, height: Int) -> Range<Int> {
        RowWindow.rows(
            from: rows.count, chosen: rows.firstIndex(where: \.isChosen), count: rows.count,
            space: layout.isAiry ? rows.count : height - layout.names.height)
    }

    /// The numbers stand under the last bar; where they are another one's its label stands before them.
    private func drawNumbersLabel(_ layout: StackedLayout, y: Int, in body: Rect, on canvas: inout Canvas) {
        guard case .beneath = layout.names, let chosen = rows.first(where: \.isChosen), rows.last?.isChosen == false,
            segmentNumbers.contains(where: { !$0.isEmpty })
        else { return }
        canvas.put(chosen.label, x: body.x + 1, y: y, in: body, style: .strong)
    }

    private var plain: PlainList {
        let items = rows.map { row in
            PlainList.Item(label: row.label, numbers: [row.shownTotal], isChosen: row.isChosen)
        }
        return PlainList(heading: heading, items: items, firstVisible: rows.count)
    }

    private func draw(_ row: Row, y: Int, _ layout: StackedLayout, in body: Rect, on canvas: inout Canvas) {
        canvas.put(row.label, x: body.x + 1, y: y, in: body, style: row.isChosen ? .strong : .dim)
        let cells = cells(of: row, on: layout.scale)
        let paints = row.values.indices.map { index in
            Paint.series(index < series.count ? series[index].index : 5, in: canvas.characters)
        }
        let barX = body.x + layout.barX
        canvas.weave(cells, paints: paints, x: barX, y: y, in: body)
        canvas.put(
            row.shownTotal, x: barX + cells.reduce(0, +) + 1, y: y, in: body,
            style: row.isChosen ? .strong : .plain)
    }
}

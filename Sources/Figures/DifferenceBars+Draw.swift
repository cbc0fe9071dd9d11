import Screen

extension DifferenceBars {
    /// The rows that the figure takes with all its bars.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        let layout = DifferenceLayout(self, width: width, lettering: Lettering(characters: characters))
        return layout.isPlain ? plain.height : 2 + (hasHeads ? 1 : 0) + rows.count
    }

    /// Draws the differences; rows that don't fit are scrolled out of sight, the chosen one never.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = DifferenceLayout(self, width: rect.width, lettering: canvas.lettering)
        if layout.isPlain { return plain.draw(on: &canvas, in: rect) }
        let frame = ListFrame(in: rect, rows: rows.count, hasHeads: hasHeads)
        heading.draw(on: &canvas, in: frame.heading)
        if let y = frame.heads { drawHeads(layout, y: y, in: rect, on: &canvas) }
        let visible = RowWindow.rows(
            from: firstVisible, chosen: rows.firstIndex(where: \.isChosen), count: rows.count,
            space: frame.body.height)
        for (offset, row) in rows[visible].enumerated() {
            draw(row, y: frame.body.y + offset, layout, in: frame.body, on: &canvas)
        }
    }

    var hasHeads: Bool { !leftHead.isEmpty || !rightHead.isEmpty }

    private var plain: PlainList {
        let items = rows.map { row in
            PlainList.Item(
                label: row.label, shortLabel: row.shortLabel, numbers: [row.shownNumber], isChosen: row.isChosen,
                isStrong: row.isStrong)
        }
        return PlainList(heading: heading, items: items, firstVisible: firstVisible)
    }

    /// Each head beside the axis where it has room on its side, else on the other side of nothing.
    private func drawHeads(_ layout: DifferenceLayout, y: Int, in rect: Rect, on canvas: inout Canvas) {
        let axis = rect.x + layout.axisX
        let leftRoom = layout.axisX - 2
        let rightRoom = rect.width - layout.axisX - 2
        let lettering = canvas.lettering
        if lettering.width(leftHead) <= leftRoom {
            canvas.putRight(leftHead, right: axis - 1, y: y, in: rect, style: .dim)
        }
        if lettering.width(rightHead) <= rightRoom {
            canvas.put(rightHead, x: axis + 2, y: y, in: rect, style: .dim)
        }
    }

    private func draw(
        _ row: Row, y: Int, _ layout: DifferenceLayout, in body: Rect, on canvas: inout Canvas
    ) {
        let isBright = row.isChosen || row.isStrong
        let style: Style = isBright ? .strong : .plain
        if let series = row.series {
            let swatch = Pattern.scalar(series, in: canvas.characters)
            canvas.mark(swatch, x: body.x + 1, y: y, in: body, style: .fill(series))
        }
        let label = layout.usesShortLabels ? row.shortLabel : row.label
        canvas.put(
            canvas.lettering.cut(label, to: layout.labelWidth), x: body.x + layout.labelX, y: y, in: body, style: style)
        let axis = body.x + layout.axisX
        let bar: Style = isBright ? .quantityChosen : .quantity
        canvas.mark(canvas.characters == .unicode ? "│" : "|", x: axis, y: y, in: body, style: .faint)
        PyramidSide(base: axis - 1, step: -1, style: bar)
            .draw(row.less, behind: nil, on: layout.scale, y: y, in: body, canvas: &canvas)
        PyramidSide(base: axis + 1, step: 1, style: bar)
            .draw(row.more, behind: nil, on: layout.scale, y: y, in: body, canvas: &canvas)
        canvas.putRight(row.shownNumber, right: body.x + layout.numberRight, y: y, in: body, style: style)
        if row.isChosen { canvas.choose(row: y, in: body) }
    }
}

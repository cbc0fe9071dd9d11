import Screen

extension PairedBars {
    /// The rows that the figure takes with all its bars.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        let layout = PairedLayout(self, width: width, lettering: Lettering(characters: characters))
        return layout.isPlain ? plain.height : 3 + rows.count
    }

    /// Draws the pairs; rows that don't fit are scrolled out of sight, the chosen one never.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = PairedLayout(self, width: rect.width, lettering: canvas.lettering)
        if layout.isPlain { return plain.draw(on: &canvas, in: rect) }
        let frame = ListFrame(in: rect, rows: rows.count, hasHeads: true)
        heading.draw(on: &canvas, in: frame.heading)
        if let y = frame.heads { drawHeads(layout, y: y, in: rect, on: &canvas) }
        let visible = RowWindow.rows(
            from: firstVisible, chosen: rows.firstIndex(where: \.isChosen), count: rows.count,
            space: frame.body.height)
        let largest = rows.flatMap { [$0.first.amount, $0.second.amount] }.max()
        let scale = Scale(maximum: maximum ?? largest, cells: layout.cells)
        for (offset, row) in rows[visible].enumerated() {
            draw(row, y: frame.body.y + offset, layout, scale, in: frame.body, on: &canvas)
        }
    }

    var plain: PlainList {
        let items = rows.map { row in
            PlainList.Item(
                label: row.label, shortLabel: row.shortLabel,
                numbers: [row.shownFirst, row.shownSecond, row.difference], isChosen: row.isChosen,
                isStrong: row.isStrong)
        }
        return PlainList(
            heading: heading, heads: [firstHead, secondHead, differenceHead], items: items,
            firstVisible: firstVisible)
    }

    /// Each head above its bars, with the sign of their pattern.
    private func drawHeads(_ layout: PairedLayout, y: Int, in rect: Rect, on canvas: inout Canvas) {
        let room = layout.cells + 1 + layout.numberWidth
        for (head, index, x) in [(firstHead, 0, layout.firstX), (secondHead, 1, layout.secondX)] {
            let paint = Self.paint(index, isBright: false, in: canvas.characters)
            canvas.mark(paint.scalar, x: rect.x + x, y: y, in: rect, style: paint.style)
            let shown = canvas.lettering.cut(head, to: room - 2)
            canvas.put(shown, x: rect.x + x + 2, y: y, in: rect, style: .dim)
        }
        if layout.differenceWidth > 0 {
            let head = canvas.lettering.fitting([differenceHead, shortDifferenceHead], in: layout.differenceWidth)
            canvas.putRight(head, right: rect.x + layout.differenceRight, y: y, in: rect, style: .dim)
        }
    }

    private func draw(
        _ row: Row, y: Int, _ layout: PairedLayout, _ scale: Scale, in body: Rect, on canvas: inout Canvas
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
        canvas.bar(
            row.first, on: scale, x: body.x + layout.firstX, y: y, in: body,
            paint: Self.paint(0, isBright: isBright, in: canvas.characters))
        canvas.putRight(row.shownFirst, right: body.x + layout.firstRight, y: y, in: body, style: style)
        canvas.bar(
            row.second, on: scale, x: body.x + layout.secondX, y: y, in: body,
            paint: Self.paint(1, isBright: isBright, in: canvas.characters))
        canvas.putRight(row.shownSecond, right: body.x + layout.secondRight, y: y, in: body, style: style)
        if layout.differenceWidth > 0 {
            canvas.putRight(row.difference, right: body.x + layout.differenceRight, y: y, in: body, style: .strong)
        }
        if row.isChosen { canvas.choose(row: y, in: body) }
    }

    /// The first solid, the second woven, so that they differ without colour.
    private static func paint(_ index: Int, isBright: Bool, in characters: CharacterSet) -> Paint {
        var paint = Paint.quantity(isBright: isBright, in: characters)
        if index == 0 { return paint }
        paint.scalar = Pattern.scalar(2, in: characters)
        paint.isSolid = false
        return paint
    }
}

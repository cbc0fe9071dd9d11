import Screen

extension RankedBars {
    /// The rows that the figure takes with all its bars.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        let layout = RankedLayout(self, width: width, lettering: Lettering(characters: characters))
        return layout.isPlain ? plain.height : 2 + (hasHeads(layout) ? 1 : 0) + rows.count
    }

    /// Draws the ranking; rows that don't fit are scrolled out of sight, the chosen one never.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        draw(RankedLayout(self, width: rect.width, lettering: canvas.lettering), on: &canvas, in: rect)
    }

    /// Draws the ranking; where it stands already with another row chosen, or none, only what that changes.
    func draw(_ layout: RankedLayout, over standing: RankedBars? = nil, on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        if layout.isPlain { return plain.draw(on: &canvas, in: rect) }
        let frame = ListFrame(in: rect, rows: rows.count, hasHeads: hasHeads(layout))
        if standing == nil {
            heading.draw(on: &canvas, in: frame.heading)
            if let y = frame.heads { drawHeads(layout, y: y, in: rect, on: &canvas) }
        }
        let scale = Scale(maximum: maximum ?? rows.map(\.value.amount).max(), cells: layout.barWidth)
        canvas.draw(
            visibleRows(frame), over: standing?.visibleRows(frame), in: frame.body,
            changes: { ($0 == chosen) != ($0 == standing?.chosen) },
            ink: { row, y, canvas in draw(row, y: y, layout, scale, in: frame.body, on: &canvas) })
    }

    private func visibleRows(_ frame: ListFrame) -> Range<Int> {
        RowWindow.rows(from: firstVisible, chosen: chosen, count: rows.count, space: frame.body.height)
    }

    /// Whether anything stands above the columns.
    func hasHeads(_ layout: RankedLayout) -> Bool {
        !(extraHeads.prefix(layout.extraWidths.count) + [labelHead, numberHead]).allSatisfy(\.isEmpty)
    }

    private var plain: PlainList {
        let items = rows.enumerated().map { position, row in
            PlainList.Item(
                label: row.label, shortLabel: row.shortLabel, numbers: [row.shownNumber], isChosen: position == chosen,
                isStrong: row.isStrong)
        }
        return PlainList(heading: heading, heads: [numberHead], items: items, firstVisible: firstVisible)
    }

    private func drawHeads(_ layout: RankedLayout, y: Int, in rect: Rect, on canvas: inout Canvas) {
        if canvas.lettering.width(labelHead) <= layout.labelWidth {
            canvas.put(labelHead, x: rect.x + layout.labelX, y: y, in: rect, style: .dim)
        }
        canvas.putRight(numberHead, right: rect.x + layout.numberRight, y: y, in: rect, style: .dim)
        for (head, right) in zip(extraHeads, layout.extraRights) {
            canvas.putRight(head, right: rect.x + right, y: y, in: rect, style: .dim)
        }
    }

    private func draw(
        _ index: Int, y: Int, _ layout: RankedLayout, _ scale: Scale, in body: Rect, on canvas: inout Canvas
    ) {
        let row = rows[index]
        let isBright = index == chosen || row.isStrong
        let left = body.x
        if showsRank {
            canvas.putRight(
                String(index + 1), right: left + layout.rankWidth - 1, y: y, in: body, style: .dim)
        }
        if let series = row.series {
            let swatch = Pattern.scalar(series, in: canvas.characters)
            canvas.mark(swatch, x: left + layout.swatchX, y: y, in: body, style: .fill(series))
        }
        let label = layout.usesShortLabels ? row.shortLabel : row.label
        canvas.put(
            canvas.lettering.cut(label, to: layout.labelWidth), x: left + layout.labelX, y: y, in: body,
            style: isBright ? .strong : .plain)
        canvas.bar(
            row.value, on: scale, x: left + layout.barX, y: y, in: body,
            paint: paint(of: row, isBright: isBright, in: canvas.characters))
        let numberStyle: Style = isBright || !layout.extraWidths.isEmpty ? .strong : .plain
        canvas.putNumber(
            row.shownNumber, isBetween: isBetween, right: left + layout.numberRight, y: y, in: body,
            style: numberStyle)
        for (extra, right) in zip(row.extras, layout.extraRights) {
            canvas.putNumber(extra, isBetween: isBetween, right: left + right, y: y, in: body, style: .dim)
        }
        if index == chosen { canvas.choose(row: y, in: body) }
    }

    private func paint(of row: Row, isBright: Bool, in characters: CharacterSet) -> Paint {
        guard colorBySeries, let series = row.series else { return .quantity(isBright: isBright, in: characters) }
        return .series(series, in: characters)
    }
}

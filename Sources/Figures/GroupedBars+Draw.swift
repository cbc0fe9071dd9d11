import Screen

extension GroupedBars {
    /// The rows that the figure takes with air between its groups.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        width < Threshold.bars ? plain.height : 2 + max(0, rows.count * (barsPerRow + 1) - 1)
    }

    /// Draws the groups; those that don't fit are scrolled out of sight, the chosen one never.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let lettering = canvas.lettering
        let numberWidth = lettering.widest(rows.flatMap { row in series.indices.map(row.shownNumber) })
        let room = rect.width - 1 - 2 - 2 - numberWidth
        let labelWidth = min(lettering.widest(rows.map(\.label)), max(6, room / 2))
        let scale = Scale(
            maximum: maximum ?? rows.flatMap(\.values).map(\.amount).max(), cells: room - labelWidth)
        let headRows = rect.height >= barsPerRow + 2 ? 2 : 1
        guard rect.width >= Threshold.bars, scale.cells >= Threshold.shortestBar,
            rect.height >= headRows + barsPerRow
        else { return plain.draw(on: &canvas, in: rect) }
        drawHead(rows: headRows, in: rect, on: &canvas)
        let body = rect.split(top: headRows).rest
        let isAiry = rows.count * (barsPerRow + 1) - 1 <= body.height
        let step = barsPerRow + (isAiry ? 1 : 0)
        let visible = RowWindow.rows(
            from: firstVisible, chosen: rows.firstIndex(where: \.isChosen), count: rows.count,
            space: (body.height + (isAiry ? 1 : 0)) / step)
        for (offset, row) in rows[visible].enumerated() {
            let group = Rect(x: body.x, y: body.y + offset * step, width: body.width, height: barsPerRow)
            draw(row, labelWidth: labelWidth, scale, in: group.intersection(body), on: &canvas)
        }
    }

    private var barsPerRow: Int { max(1, series.count) }

    private var plain: PlainList {
        let items = rows.map { row in
            PlainList.Item(
                label: row.label, numbers: series.indices.map(row.shownNumber), isChosen: row.isChosen)
        }
        return PlainList(heading: heading, heads: series.map(\.shortName), items: items, firstVisible: firstVisible)
    }

    /// The heading with the legend at the right: on the same row if there is no note, else on the next.
    private func drawHead(rows headRows: Int, in rect: Rect, on canvas: inout Canvas) {
        let top = rect.inset(left: 1)
        let width = canvas.lettering.widest([series.map { "█ " + $0.name }.joined(separator: "  ")])
        let isBeside =
            heading.note.isEmpty && heading.width(canvas.lettering) + 3 + width <= top.width || headRows == 1
        heading.draw(on: &canvas, in: isBeside ? top.inset(right: min(top.width, width + 3)) : top)
        var x = max(top.x, top.right - width)
        for index in series.indices {
            let paint = paint(index, isChosen: false, in: canvas.characters)
            let y = rect.y + (isBeside ? 0 : 1)
            canvas.mark(paint.scalar, x: x, y: y, in: top, style: paint.style)
            x = canvas.put(series[index].name, x: x + 2, y: y, in: top, style: .dim) + 2
        }
    }

    private func draw(_ row: Row, labelWidth: Int, _ scale: Scale, in group: Rect, on canvas: inout Canvas) {
        let style: Style = row.isChosen ? .strong : .plain
        let label = canvas.lettering.cut(row.label, to: labelWidth)
        canvas.put(label, x: group.x + 1, y: group.y, in: group, style: style)
        for index in series.indices {
            let value = index < row.values.count ? row.values[index] : nil
            canvas.bar(
                value, on: scale, x: group.x + 1 + labelWidth + 2, y: group.y + index, in: group,
                paint: paint(index, isChosen: row.isChosen, in: canvas.characters))
            canvas.putRight(
                row.shownNumber(index), right: group.right, y: group.y + index, in: group, style: style)
        }
        if row.isChosen { canvas.mark(">", x: group.x, y: group.y, in: group, style: .strong) }
    }

    /// With styles of their own the bars differ by the patterns of their order.
    private func paint(_ index: Int, isChosen: Bool, in characters: CharacterSet) -> Paint {
        guard index < styles.count else { return .series(series[index].index, in: characters) }
        var paint = Paint.series(index, in: characters)
        paint.style = isChosen ? styles[index].whenChosen : styles[index]
        paint.edge = paint.style
        return paint
    }
}

extension Style {
    /// The same meaning where it is the chosen one.
    var whenChosen: Style {
        switch self {
        case .left: .leftChosen
        case .right: .rightChosen
        case .quantity: .quantityChosen
        default: self
        }
    }
}

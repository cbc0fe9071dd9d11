import Screen

extension ShareBars {
    /// The rows that the figure takes with all its bars.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        width < Threshold.bars ? plain.height : 3 + rows.count
    }

    /// Draws the shares; rows that don't fit are scrolled out of sight, the chosen one never.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = ShareLayout(self, width: rect.width, lettering: canvas.lettering)
        guard rect.width >= Threshold.bars, layout.barWidth >= Threshold.shortestBar else {
            return plain.draw(on: &canvas, in: rect)
        }
        let frame = ListFrame(in: rect, rows: rows.count, hasHeads: true)
        heading.draw(on: &canvas, in: frame.heading)
        if let y = frame.heads { drawHeads(layout, y: y, in: rect, on: &canvas) }
        let visible = RowWindow.rows(
            from: firstVisible, chosen: rows.firstIndex(where: \.isChosen), count: rows.count,
            space: frame.body.height)
        for (offset, row) in rows[visible].enumerated() {
            draw(row, y: frame.body.y + offset, layout, in: frame.body, on: &canvas)
        }
    }

    /// In few columns the parts stand as numbers beside the names, the first alone where there is no room for all.
    private var plain: PlainList {
        let items = rows.map { row in
            PlainList.Item(
                label: row.label, shortLabel: row.shortLabel, numbers: partNames.indices.map(row.percent),
                isChosen: row.isChosen)
        }
        return PlainList(heading: heading, heads: partNames, items: items, firstVisible: firstVisible)
    }

    /// The name of each part over its numbers, with the height that tells it.
    private func drawHeads(_ layout: ShareLayout, y: Int, in rect: Rect, on canvas: inout Canvas) {
        for (part, right) in layout.rights.enumerated() {
            let name = canvas.lettering.spelled(partNames[part])
            let air = layout.columnGap - 1
            let end = rect.x + right
            canvas.putRight(name, right: end, y: y, in: rect, style: .dim)
            let paint = Self.paint(part, in: canvas.characters)
            canvas.mark(paint.scalar, x: end - PlainText.width(name) - air, y: y, in: rect, style: paint.style)
        }
    }

    private func draw(_ row: Row, y: Int, _ layout: ShareLayout, in body: Rect, on canvas: inout Canvas) {
        let left = body.x
        if let series = row.series {
            let swatch = Pattern.scalar(series, in: canvas.characters)
            canvas.mark(swatch, x: left + 1, y: y, in: body, style: .fill(series))
        }
        let label = canvas.lettering.cut(layout.usesShortLabels ? row.shortLabel : row.label, to: layout.labelWidth)
        canvas.put(
            label, x: left + layout.labelX, y: y, in: body, style: row.isChosen ? .strong : .plain)
        let shares = partNames.indices.map { $0 < row.shares.count ? row.shares[$0] : nil }
        let paints = partNames.indices.map { Self.paint($0, in: canvas.characters) }
        canvas.weave(
            Self.cells(of: shares, in: layout.barWidth), paints: paints, x: left + layout.barX, y: y, in: body)
        for (part, right) in layout.rights.enumerated() {
            let style: Style = part == row.largest ? .strong : .dim
            canvas.putNumber(
                row.percent(part), isBetween: isBetween, right: left + right, y: y, in: body, style: style)
        }
        if row.isChosen { canvas.mark(">", x: left, y: y, in: body, style: .strong) }
    }

    /// The cells of each share; they fill the bar where the shares add up to one.
    static func cells(of shares: [Double?], in width: Int) -> [Int] {
        let sum = shares.map(\.amount).reduce(0, +)
        return Apportionment.cells(for: shares, total: Scale(maximum: 1, cells: width).visible(sum))
    }

    /// Shares are told apart by height.
    private static func paint(_ part: Int, in characters: CharacterSet) -> Paint {
        let styles: [Style] = [.share1, .share2, .share3]
        let scalars: [Unicode.Scalar] = characters == .unicode ? ["▆", "▄", "▂"] : ["#", "=", "."]
        let index = min(max(0, part), 2)
        return Paint(style: styles[index], edge: styles[index], scalar: scalars[index], isSolid: false)
    }
}

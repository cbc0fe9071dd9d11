import Screen

extension PopulationPyramid {
    /// The rows that the figure takes with all age groups, axis and legend.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        width < Threshold.bars ? plain(.max).height : rows.count + 7
    }

    /// Draws the pyramid: all age groups, or pairs of them, or the broad ones.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        draw(PyramidLayout(self, in: rect.size, lettering: canvas.lettering), on: &canvas, in: rect)
    }

    func draw(_ layout: PyramidLayout, on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        guard takesBars(layout, in: rect) else { return plain(rect.height).draw(on: &canvas, in: rect) }
        drawHeading(layout, in: rect, on: &canvas)
        drawNames(layout, in: rect, on: &canvas)
        for (offset, row) in layout.rows.reversed().enumerated() {
            draw(row, y: rect.y + layout.firstRow + offset, layout, in: rect, on: &canvas)
        }
        let below = rect.y + layout.firstRow + layout.rows.count
        drawAxis(layout, y: below, in: rect, on: &canvas)
        drawLegend(layout, y: below + layout.axisRows, in: rect, on: &canvas)
    }

    /// The layout, and the rows drawn in which it differs from that of the same pyramid with other rows chosen, which
    /// stands in the rect; nil where more differs.
    func layout(
        drawnOver standing: PyramidLayout, on canvas: inout Canvas, in rect: Rect
    ) -> PyramidLayout? {
        let layout = standing.choosing(as: self, in: rect.size)
        guard takesBars(layout, in: rect), layout.rows.map(\.label) == standing.rows.map(\.label) else { return nil }
        for (position, row) in layout.rows.enumerated() where row != standing.rows[position] {
            let y = rect.y + layout.firstRow + layout.rows.count - 1 - position
            canvas.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), with: .blank)
            draw(row, y: y, layout, in: rect, on: &canvas)
        }
        return layout
    }

    /// Whether there is room for bars.
    func takesBars(_ layout: PyramidLayout, in rect: Rect) -> Bool {
        rect.width >= Threshold.bars && rect.height >= 2 && layout.scale.cells >= Threshold.shortestBar
    }

    private func plain(_ height: Int) -> PlainList {
        let groups = rows.count + 1 > height && !broad.isEmpty ? broad : rows
        let items = groups.reversed().map { row in
            PlainList.Item(
                label: row.label, numbers: [Numeral.oneDecimal(row.left), Numeral.oneDecimal(row.right)],
                isChosen: row.isChosen)
        }
        return PlainList(heading: heading, heads: [leftName, rightName], items: items)
    }

    private func drawHeading(_ layout: PyramidLayout, in rect: Rect, on canvas: inout Canvas) {
        guard layout.isMerged else { return heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: 1).top) }
        let room = layout.middleX - canvas.lettering.width(leftName) - 2
        Heading(title: heading.title, unit: heading.unit, shortTitle: heading.shortTitle)
            .draw(on: &canvas, in: rect.inset(left: 1).split(top: 1).top.split(left: room - 1).left)
    }

    private func drawNames(_ layout: PyramidLayout, in rect: Rect, on canvas: inout Canvas) {
        let y = rect.y + layout.namesRow
        let middle = rect.x + layout.middleX
        canvas.putRight(leftName, right: middle, y: y, in: rect, style: .leftChosen)
        canvas.putCentered(
            middleName, x: middle, width: layout.middleWidth, y: y, in: rect, style: .dim)
        canvas.put(rightName, x: middle + layout.middleWidth, y: y, in: rect, style: .rightChosen)
    }

    private func draw(_ row: Row, y: Int, _ layout: PyramidLayout, in rect: Rect, on canvas: inout Canvas) {
        let middle = Rect(x: rect.x + layout.middleX, y: y, width: layout.middleWidth, height: 1)
        let numberStyle: Style = row.isChosen ? .strong : .dim
        canvas.putNumber(
            Numeral.oneDecimal(row.left), isBetween: isBetween, right: rect.x + 1 + layout.numberWidth, y: y,
            in: rect, style: numberStyle)
        canvas.putNumber(
            Numeral.oneDecimal(row.right), isBetween: isBetween,
            right: middle.right + layout.scale.cells + 2 + layout.numberWidth, y: y, in: rect,
            style: numberStyle)
        PyramidSide(base: middle.x - 1, step: -1, style: row.isChosen ? .leftChosen : .left)
            .draw(row.left, behind: row.leftBehind, on: layout.scale, y: y, in: rect, canvas: &canvas)
        PyramidSide(base: middle.right, step: 1, style: row.isChosen ? .rightChosen : .right)
            .draw(row.right, behind: row.rightBehind, on: layout.scale, y: y, in: rect, canvas: &canvas)
        canvas.putCentered(
            row.label, x: middle.x, width: middle.width, y: y, in: rect, style: row.isChosen ? .strong : .plain)
        if row.isChosen { canvas.choose(row: y, in: middle.intersection(rect)) }
    }
}

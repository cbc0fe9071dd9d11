import Screen

extension TwoSidedBars {
    /// The rows that the figure takes with all its bars.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        let layout = TwoSidedLayout(self, width: width, lettering: Lettering(characters: characters))
        return layout.isPlain ? plain.height : 1 + (hasHeads ? 1 : 0) + rowCount
    }

    /// Draws the bars from the axis outwards; the last ones go where rows are short.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = TwoSidedLayout(self, width: rect.width, lettering: canvas.lettering)
        if layout.isPlain { return plain.draw(on: &canvas, in: rect) }
        let headingRows = rect.height >= 2 ? 1 : 0
        let headRows = hasHeads && rect.height >= 4 ? 1 : 0
        heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: headingRows).top)
        if headRows > 0 { drawHeads(layout, y: rect.y + headingRows, in: rect, on: &canvas) }
        let body = rect.split(top: headingRows + headRows).rest
        let scale = Scale(maximum: maximum ?? (left + right).map(\.value.amount).max(), cells: layout.cells)
        let axis: Unicode.Scalar = canvas.characters == .unicode ? "│" : "|"
        for row in 0..<min(rowCount, max(0, body.height)) {
            let y = body.y + row
            canvas.mark(axis, x: rect.x + layout.axisX, y: y, in: body, style: .faint)
            if row < left.count { drawLeft(left[row], y: y, layout, scale, in: body, on: &canvas) }
            if row < right.count { drawRight(right[row], y: y, layout, scale, in: body, on: &canvas) }
        }
    }

    private var hasHeads: Bool { !leftHead.isEmpty || !rightHead.isEmpty }

    private var plain: PlainList {
        func items(_ bars: [Bar]) -> [PlainList.Item] {
            bars.map { PlainList.Item(label: $0.label, shortLabel: $0.shortLabel, numbers: [$0.shownNumber]) }
        }
        func head(_ text: String) -> [PlainList.Item] {
            text.isEmpty ? [] : [PlainList.Item(label: text, numbers: [""], isStrong: true)]
        }
        return PlainList(heading: heading, items: head(leftHead) + items(left) + head(rightHead) + items(right))
    }

    private func drawHeads(_ layout: TwoSidedLayout, y: Int, in rect: Rect, on canvas: inout Canvas) {
        let axis = rect.x + layout.axisX
        canvas.putRight(leftHead, right: axis - 1, y: y, in: rect, style: .dim)
        canvas.put(canvas.lettering.cut(rightHead, to: rect.right - axis - 2), x: axis + 2, y: y, in: rect, style: .dim)
    }

    // MARK: The sides

    private func drawLeft(
        _ bar: Bar, y: Int, _ layout: TwoSidedLayout, _ scale: Scale, in body: Rect, on canvas: inout Canvas
    ) {
        drawName(bar, x: body.x + 1, y: y, layout, in: body, on: &canvas)
        let axis = body.x + layout.axisX
        PyramidSide(base: axis - 1, step: -1, style: .quantity)
            .draw(bar.value, behind: nil, on: scale, y: y, in: body, canvas: &canvas)
        canvas.putRight(bar.shownNumber, right: axis - Self.ink(bar.value, scale, in: canvas) - 1, y: y, in: body)
    }

    private func drawRight(
        _ bar: Bar, y: Int, _ layout: TwoSidedLayout, _ scale: Scale, in body: Rect, on canvas: inout Canvas
    ) {
        let axis = body.x + layout.axisX
        PyramidSide(base: axis + 1, step: 1, style: .quantity)
            .draw(bar.value, behind: nil, on: scale, y: y, in: body, canvas: &canvas)
        let end = axis + 1 + Self.ink(bar.value, scale, in: canvas)
        let name = body.x + layout.rightNameX
        let room = Rect(x: body.x, y: body.y, width: name - body.x, height: body.height)
        canvas.putRight(
            bar.shownNumber, right: end + 1 + canvas.lettering.width(bar.shownNumber), y: y, in: room)
        drawName(bar, x: name, y: y, layout, in: body, on: &canvas)
    }

    private func drawName(
        _ bar: Bar, x: Int, y: Int, _ layout: TwoSidedLayout, in body: Rect, on canvas: inout Canvas
    ) {
        if let series = bar.series {
            canvas.mark(Pattern.scalar(series, in: canvas.characters), x: x, y: y, in: body, style: .fill(series))
        }
        let name = layout.usesShortLabels ? bar.shortLabel : bar.label
        canvas.put(
            canvas.lettering.cut(name, to: layout.labelWidth), x: x + layout.swatchWidth, y: y, in: body)
    }

    /// The cells that a bar inks, the last one in part.
    private static func ink(_ value: Double?, _ scale: Scale, in canvas: Canvas) -> Int {
        if canvas.characters == .unicode { return (scale.visible(value, partsOfCell: 2) + 1) / 2 }
        return scale.visible(value)
    }
}

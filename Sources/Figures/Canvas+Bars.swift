import Screen

extension Canvas {
    /// Draws a bar from column `x` to the right on a scale; a value above 0 leaves at least a sliver.
    mutating func bar(_ value: Double?, on scale: Scale, x: Int, y: Int, in area: Rect, paint: Paint) {
        if paint.isSolid {
            let eighths = scale.visible(value, partsOfCell: 8)
            run(paint.scalar, x: x, y: y, count: eighths / 8, in: area, style: paint.style)
            if let end = Blocks.leftEighths(eighths % 8) {
                mark(end, x: x + eighths / 8, y: y, in: area, style: paint.edge)
            }
            return
        }
        let cells = scale.rounded(value)
        run(paint.scalar, x: x, y: y, count: cells, in: area, style: paint.style)
        if cells == 0, scale.visible(value) > 0 {
            mark(Blocks.sliver(in: characters), x: x, y: y, in: area, style: paint.edge)
        }
    }

    /// Draws parts of a sum one after another in whole cells.
    mutating func weave(_ cells: [Int], paints: [Paint], x: Int, y: Int, in area: Rect) {
        var column = x
        for (count, paint) in zip(cells, paints) {
            run(paint.scalar, x: column, y: y, count: count, in: area, style: paint.style)
            column += count
        }
    }
}

extension Canvas {
    /// The height of a column in eighths of a row; whole rows in ASCII, but for the sliver of what rounds to nothing.
    func columnEighths(_ value: Double?, on scale: Scale) -> Int {
        if characters == .unicode { return scale.visible(value, partsOfCell: 8) }
        let rows = scale.rounded(value)
        return rows == 0 ? scale.visible(value) : 8 * rows
    }

    /// Draws a column from the area's last row up, its lowest rows in another pattern.
    mutating func column(
        _ value: Double?, on scale: Scale, x: Int, width: Int, in area: Rect, style: Style, pattern: Int = 0,
        lower: Int = 0, lowerStyle: Style = .part
    ) {
        let eighths = columnEighths(value, on: scale)
        let rows = eighths / 8
        let low = min(max(0, lower), rows)
        let whole = Rect(x: x, y: area.bottom - rows, width: width, height: rows).split(top: rows - low)
        fill(
            whole.top.intersection(area), with: Cell(scalar: Pattern.scalar(pattern, in: characters), style: style))
        fill(whole.rest.intersection(area), with: Cell(scalar: Pattern.scalar(1, in: characters), style: lowerStyle))
        guard eighths % 8 > 0 else { return }
        let end = characters == .unicode ? Blocks.lowerEighths(eighths % 8) : Blocks.sliver(in: .ascii)
        run(end ?? " ", x: x, y: area.bottom - 1 - rows, count: width, in: area, style: style)
    }
}

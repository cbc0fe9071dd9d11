import Screen

/// One half of a row: a bar that grows from the middle outwards, and the edge of the population behind it.
///
/// Both halves end in half cells: to the left there are no other characters, and what can be compared must be alike.
struct PyramidSide {
    /// The column next to the middle, and the step outwards: -1 or 1.
    let base: Int
    let step: Int
    let style: Style

    private var isLeft: Bool { step < 0 }

    func draw(_ value: Double?, behind: Double?, on scale: Scale, y: Int, in area: Rect, canvas: inout Canvas) {
        if canvas.characters == .unicode {
            drawBlocks(value, behind, scale, y: y, in: area, canvas: &canvas)
        } else {
            drawSigns(value, behind, scale, y: y, in: area, canvas: &canvas)
        }
    }

    private func drawBlocks(
        _ value: Double?, _ behind: Double?, _ scale: Scale, y: Int, in area: Rect, canvas: inout Canvas
    ) {
        let halves = scale.rounded(value, partsOfCell: 2)
        let full = halves / 2
        let inked = full + halves % 2
        let edge = scale.rounded(behind)
        run("░", inked..<max(inked, edge), .behind, y, area, &canvas)
        run("█", 0..<full, style, y, area, &canvas)
        if halves % 2 == 1 { mark(isLeft ? "▐" : "▌", full, style, y, area, &canvas) }
        if halves == 0, scale.visible(value) > 0 { mark(isLeft ? "▕" : "▏", 0, style, y, area, &canvas) }
        guard edge > 0 else { return }
        if edge > inked {
            mark(isLeft ? "▏" : "▕", edge - 1, .behindEdge, y, area, &canvas)
        } else if edge == inked, full == inked {
            mark(isLeft ? "▕" : "▏", edge, .behindEdge, y, area, &canvas)
        } else if isLeft ? edge < full : edge <= full {
            // Seven eighths of a cell leave a thin line of ground at its right: the edge shows through the bar.
            mark("▉", isLeft ? edge : edge - 1, style, y, area, &canvas)
        }
    }

    private func drawSigns(
        _ value: Double?, _ behind: Double?, _ scale: Scale, y: Int, in area: Rect, canvas: inout Canvas
    ) {
        let cells = scale.rounded(value)
        let edge = scale.rounded(behind)
        run(":", cells..<max(cells, edge), .behind, y, area, &canvas)
        run("#", 0..<cells, style, y, area, &canvas)
        if cells == 0, scale.visible(value) > 0 { mark(Blocks.sliver(in: .ascii), 0, style, y, area, &canvas) }
        if edge > 0 { mark("|", edge - 1, .behindEdge, y, area, &canvas) }
    }

    private func run(
        _ scalar: Unicode.Scalar, _ places: Range<Int>, _ style: Style, _ y: Int, _ area: Rect,
        _ canvas: inout Canvas
    ) {
        let first = isLeft ? base - max(0, places.upperBound - 1) : base + places.lowerBound
        canvas.run(scalar, x: first, y: y, count: places.count, in: area, style: style)
    }

    private func mark(
        _ scalar: Unicode.Scalar, _ place: Int, _ style: Style, _ y: Int, _ area: Rect, _ canvas: inout Canvas
    ) {
        canvas.mark(scalar, x: base + step * place, y: y, in: area, style: style)
    }
}

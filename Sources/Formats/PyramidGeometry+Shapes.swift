import Figures
import Screen

extension PyramidGeometry {
    /// The parts of the canvas that the bars cover.
    var covered: [Rect] {
        [
            Rect(x: leftBase - cells - 1, y: firstRow, width: cells + 1, height: rows.count),
            Rect(x: rightBase, y: firstRow, width: cells + 1, height: rows.count),
            Rect(x: 0, y: axisRow, width: rightBase + cells + 1, height: ticks.isEmpty ? 0 : 1),
        ]
    }

    private var axisRow: Int { firstRow + rows.count }

    /// The population behind as one stepped area with its edge, the bars in front row by row.
    var shapes: [SvgShape] {
        axis + side(base: leftBase, step: -1, styles: (.left, .leftChosen), \.left, \.leftBehind)
            + side(base: rightBase, step: 1, styles: (.right, .rightChosen), \.right, \.rightBehind)
    }

    private var axis: [SvgShape] {
        let top = SvgGrid.y(Double(axisRow))
        return tickColumns.map { column in
            SvgShape.line(
                from: Point(x: SvgGrid.x(column), y: top),
                to: Point(x: SvgGrid.x(column), y: top + SvgGrid.cellHeight / 2), .dim, isDotted: false)
        }
    }

    /// Both sides of the axis.
    private var tickColumns: [Double] { ticks.flatMap { [Double(leftBase) - $0, Double(rightBase) + $0] } }

    /// The numbers of the axis moved below their ticks, which cells can't meet exactly.
    func settled(_ shapes: [SvgShape]) -> [SvgShape] {
        guard !ticks.isEmpty else { return shapes }
        let row = SvgGrid.y(Double(axisRow + 1)) + SvgGrid.baseline
        return shapes.map { shape in
            guard case .letters(let text, let start, let width, let style) = shape, start.y == row else { return shape }
            let middles = tickColumns.map { SvgGrid.x($0) - width / 2 }
            let x = middles.min { abs($0 - start.x) < abs($1 - start.x) } ?? start.x
            return .letters(text, Point(x: x, y: start.y), width: width, style)
        }
    }

    private func side(
        base: Int, step: Double, styles: (Style, Style), _ value: (Row) -> Double, _ behind: (Row) -> Double?
    ) -> [SvgShape] {
        let origin = SvgGrid.x(Double(base))
        let steps = rows.enumerated().flatMap { index, row -> [Point] in
            guard let length = behind(row) else { return [] }
            let x = origin + step * SvgGrid.x(length)
            let y = SvgGrid.y(Double(firstRow + index))
            return [Point(x: x, y: y), Point(x: x, y: y + SvgGrid.cellHeight)]
        }
        let bars = rows.enumerated().map { index, row in
            let length = SvgGrid.x(value(row))
            let box = SvgBox(
                x: step < 0 ? origin - length : origin, y: SvgGrid.y(Double(firstRow + index)) + SvgGrid.barAir,
                width: length, height: SvgGrid.cellHeight - 2 * SvgGrid.barAir)
            return SvgShape.bar(box, SvgPaint(style: row.isChosen ? styles.1 : styles.0))
        }
        guard let top = steps.first, let bottom = steps.last else { return bars }
        let outline = [Point(x: origin, y: top.y)] + steps + [Point(x: origin, y: bottom.y)]
        return [.area(outline, .behind)] + bars + [.curve(steps, .behindEdge, width: 1.5)]
    }
}

import Figures
import Screen

extension LineGeometry {
    /// Grid, lines and the signs of their series, from the numbers themselves.
    var shapes: [SvgShape] {
        let left = SvgGrid.x(Double(plot.x))
        let right = SvgGrid.x(Double(plot.right))
        var result = ticks.enumerated().map { index, tick in
            SvgShape.line(
                from: Point(x: left, y: SvgGrid.y(tick)), to: Point(x: right, y: SvgGrid.y(tick)), .faint,
                isDotted: index > 0)
        }
        if let chosen {
            let x = SvgGrid.x(chosen)
            result.append(
                .line(
                    from: Point(x: x, y: SvgGrid.y(Double(plot.y))), to: Point(x: x, y: SvgGrid.y(Double(plot.bottom))),
                    .dim, isDotted: true))
        }
        return result + curves.flatMap(Self.shapes)
    }

    private static func shapes(_ curve: Curve) -> [SvgShape] {
        let style = Style.text(curve.series)
        let points = curve.points.map { $0.map(SvgGrid.pixels) }
        let lines = points.split(separator: nil).map { $0.compactMap { $0 } }.filter { $0.count > 1 }
        let signs = apart(points.compactMap { $0 }).map {
            SvgShape.sign(Self.sign(curve.series), $0, style)
        }
        return lines.map { .curve($0, style, width: curve.isChosen ? 4 : 2.2) } + signs
    }

    /// The points that have room for a sign, the last one always.
    private static func apart(_ points: [Point]) -> [Point] {
        var result: [Point] = []
        for point in points.reversed() where result.last.map({ $0.x - point.x >= 18 }) ?? true { result.append(point) }
        return result
    }

    private static func sign(_ series: Int) -> Unicode.Scalar {
        let signs: [Unicode.Scalar] = ["●", "■", "▲", "◆", "▼", "○"]
        return signs[min(max(0, series), signs.count - 1)]
    }
}

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

    /// What is written at the ends of lines moved to where they end, as far as it doesn't collide.
    func settled(_ shapes: [SvgShape]) -> [SvgShape] {
        let moves = self.moves
        func move(_ point: Point, offset: Double) -> Point {
            guard point.x >= SvgGrid.x(Double(plot.right)) else { return point }
            let row = Int(((point.y - offset) / SvgGrid.cellHeight).rounded())
            return Point(x: point.x, y: point.y + SvgGrid.y(moves[row] ?? 0))
        }
        return shapes.map { shape in
            switch shape {
            case .letters(let text, let start, let width, let style):
                .letters(text, move(start, offset: SvgGrid.baseline), width: width, style)
            case .sign(let scalar, let center, let style):
                .sign(scalar, move(center, offset: SvgGrid.cellHeight / 2), style)
            default: shape
            }
        }
    }

    /// How far each row of an end moves, in cells; none that would come closer than nine tenths of a cell to another.
    private var moves: [Int: Double] {
        var moves = ends.map { end in
            let move = end.height - Double(end.row) - 0.5
            return abs(move) <= 0.5 ? move : 0
        }
        for _ in ends {
            for index in ends.indices.dropFirst() {
                let gap = Double(ends[index].row - ends[index - 1].row) + moves[index] - moves[index - 1]
                if gap < 0.9 { (moves[index - 1], moves[index]) = (0, 0) }
            }
        }
        return Dictionary(zip(ends.map(\.row), moves)) { first, _ in first }
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

import Screen

/// The lines of ranks in cells, for who draws finer than in dots.
package struct RankGeometry: Hashable, Sendable {
    /// A line from one year's rank to the next one's.
    package struct Curve: Hashable, Sendable {
        package let series: Int
        package let isChosen: Bool
        package let points: [Point]
    }

    /// The cells that lines and ranks cover.
    package let plot: Rect
    /// The chosen line comes last.
    package let curves: [Curve]
}

extension RankChart {
    private static let steps = 16

    /// The lines in a rect; nil where a list stands in their place.
    package func geometry(in rect: Rect, characters: CharacterSet) -> RankGeometry? {
        let layout = RankLayout(self, in: rect, lettering: Lettering(characters: characters))
        guard let layout else { return nil }
        let order = lines.filter { !$0.isChosen } + lines.filter(\.isChosen)
        let curves = order.flatMap { line in
            stretches(line).map { from, to in
                RankGeometry.Curve(
                    series: line.series.index, isChosen: line.isChosen, points: points(line, from, to, layout))
            }
        }
        return RankGeometry(plot: layout.plot, curves: curves)
    }

    /// From behind one rank's digits to before the next one's.
    private func points(_ line: Line, _ from: Int, _ to: Int, _ layout: RankLayout) -> [Point] {
        func height(_ position: Int) -> Double {
            Double(layout.plot.y) + (layout.dot(line.rank(position), shown: rowCount) + 0.5) / 4
        }
        let digits = (line.rank(from) ?? 0) > 9 ? 2.0 : 1.0
        let (start, end) = (Double(layout.columns[from]) + digits + 0.3, Double(layout.columns[to]) - 0.3)
        return (0...Self.steps).map { step in
            let part = Double(step) / Double(Self.steps)
            let eased = part * part * (3 - 2 * part)
            return Point(
                x: start + (end - start) * part, y: height(from) + (height(to) - height(from)) * eased)
        }
    }
}

import Screen

/// Where the lines of a chart run when it is drawn into a rect, in cells; for who draws finer than in cells.
package struct LineGeometry: Hashable, Sendable {
    /// One line: its points in the order of the years, none where the value is not known.
    package struct Curve: Hashable, Sendable {
        package let series: Int
        package let isChosen: Bool
        package let points: [Point?]
    }

    /// The cells that lines and grid cover.
    package let plot: Rect
    /// The heights of the axis's round numbers.
    package let ticks: [Double]
    /// Where the chosen year stands, unless it is the last one.
    package let chosen: Double?
    /// The chosen line comes last, to lie above the others.
    package let curves: [Curve]
    /// From the top: the row in which the end of a line is written, and the height at which the line ends.
    package let ends: [End]

    package struct End: Hashable, Sendable {
        package let row: Int
        package let height: Double
    }
}

extension LineChart {
    /// The lines as they run in a rect; nil where they have no room and a list stands in their place.
    package func geometry(in rect: Rect, characters: CharacterSet) -> LineGeometry? {
        let layout = LineLayout(self, in: rect, lettering: Lettering(characters: characters))
        guard takesLines(layout, width: rect.width) else { return nil }
        let order = lines.filter { !$0.isChosen } + lines.filter(\.isChosen)
        return LineGeometry(
            plot: layout.plot, ticks: layout.ticks.map { Double(layout.row($0)) + 0.5 },
            chosen: markedYear.map { Double(layout.column($0, in: years)) + 0.5 },
            curves: order.map { line in
                LineGeometry.Curve(
                    series: line.series.index, isChosen: line.isChosen,
                    points: zip(years, line.values).map { point(year: $0, value: $1, layout) })
            },
            ends: endRows(layout).map { end in
                LineGeometry.End(row: end.row, height: height(lines[end.index].lastKnown, layout))
            })
    }

    private func height(_ value: Double?, _ layout: LineLayout) -> Double {
        Double(layout.plot.bottom) - 0.5 - layout.height(value) * Double(max(0, layout.plot.height - 1))
    }

    private func point(year: Int, value: Double?, _ layout: LineLayout) -> Point? {
        guard value.isKnown else { return nil }
        return Point(
            x: Double(layout.plot.x) + 0.5 + layout.position(Double(year), in: years)
                * Double(max(0, layout.plot.width - 1)),
            y: height(value, layout))
    }
}

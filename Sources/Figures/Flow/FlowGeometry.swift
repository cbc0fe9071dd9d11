import Screen

/// A flow as outlines in cells, for who draws finer than in eighths of a row.
package struct FlowGeometry: Hashable, Sendable {
    /// A bar or a ribbon.
    package struct Shape: Hashable, Sendable {
        package let series: Int
        package let isBright: Bool
        package let outline: [Point]
    }

    /// The cells that bars and ribbons cover.
    package let plot: Rect
    /// The ribbons, large ones below small ones and the chosen on top, then the bars.
    package let shapes: [Shape]
}

extension FlowChart {
    /// The outlines in a rect; nil where a list stands in the place of ribbons.
    package func geometry(in rect: Rect, characters: CharacterSet) -> FlowGeometry? {
        let layout = FlowLayout(self, in: rect, lettering: Lettering(characters: characters), isShaded: true)
        guard let layout else { return nil }
        let ribbons = layout.bands.filter(\.isDrawn).sorted { first, second in
            let isChosen = (self.ribbons[first.index].isChosen, self.ribbons[second.index].isChosen)
            return isChosen.0 == isChosen.1 ? first.size > second.size : isChosen.1
        }.map { band in
            FlowGeometry.Shape(
                series: FlowInk.series(of: self.ribbons[band.index], self), isBright: self.ribbons[band.index].isChosen,
                outline: layout.outline(band))
        }
        let left = zip(layout.origins, origins).map { layout.shape($0, $1, x: layout.plot.x) }
        let right = zip(layout.destinations, destinations).map {
            layout.shape($0, $1, x: layout.plot.right - FlowLayout.barWidth)
        }
        return FlowGeometry(plot: layout.plot, shapes: ribbons + left + right)
    }
}

extension FlowLayout {
    private static let steps = 24

    fileprivate func outline(_ band: Band) -> [Point] {
        let first = Double(plot.x + Self.barWidth)
        let length = Double(plot.width - 2 * Self.barWidth)
        let upper = (0...Self.steps).map { step in
            let part = Double(step) / Double(Self.steps)
            let eased = part * part * (3 - 2 * part)
            let top = Double(band.start) + Double(band.end - band.start) * eased
            return Point(x: first + part * length, y: Double(plot.y) + top / Double(rowUnits))
        }
        let thickness = Double(max(1, band.size)) / Double(rowUnits)
        return upper + upper.reversed().map { Point(x: $0.x, y: $0.y + thickness) }
    }

    fileprivate func shape(_ bar: Bar, _ node: FlowChart.Node, x: Int) -> FlowGeometry.Shape {
        let top = Double(plot.y) + Double(bar.top) / Double(rowUnits)
        let bottom = top + Double(bar.size) / Double(rowUnits)
        let (left, right) = (Double(x), Double(x + Self.barWidth))
        return FlowGeometry.Shape(
            series: node.series, isBright: true,
            outline: [
                Point(x: left, y: top), Point(x: right, y: top), Point(x: right, y: bottom), Point(x: left, y: bottom),
            ])
    }
}

import Screen

/// The bars of a pyramid drawn into a rect, in cells.
package struct PyramidGeometry: Hashable, Sendable {
    /// One age group: lengths to both sides.
    package struct Row: Hashable, Sendable {
        package let left: Double
        package let right: Double
        /// Nil where there is no population behind.
        package let leftBehind: Double?
        package let rightBehind: Double?
        package let isChosen: Bool
    }

    /// The columns where the bars begin: to the left of one, to the right of the other.
    package let leftBase: Int
    package let rightBase: Int
    /// The cells that the longest possible bar takes.
    package let cells: Int
    /// The row of the canvas in which the first group stands.
    package let firstRow: Int
    /// The oldest first, a row each.
    package let rows: [Row]
    /// The distances of the axis's ticks from where the bars begin; none where it has no row for them.
    package let ticks: [Double]
}

extension PopulationPyramid {
    /// The bars as they stand in a rect; nil where a list stands in their place.
    package func geometry(in rect: Rect, characters: CharacterSet) -> PyramidGeometry? {
        let layout = PyramidLayout(self, in: rect.size, lettering: Lettering(characters: characters))
        guard takesBars(layout, in: rect) else { return nil }
        func length(_ value: Double?) -> Double { layout.scale.fraction(value) * Double(layout.scale.cells) }
        func edge(_ value: Double?) -> Double? { value.isKnown ? length(value) : nil }
        return PyramidGeometry(
            leftBase: rect.x + layout.middleX, rightBase: rect.x + layout.rightX, cells: layout.scale.cells,
            firstRow: rect.y + layout.firstRow,
            rows: layout.rows.reversed().map { row in
                PyramidGeometry.Row(
                    left: length(row.left), right: length(row.right), leftBehind: edge(row.leftBehind),
                    rightBehind: edge(row.rightBehind), isChosen: row.isChosen)
            }, ticks: layout.axisRows > 1 ? axisTicks(layout).map(length) : [])
    }
}

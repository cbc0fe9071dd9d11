import Screen

/// Small columns of time without numbers, as high as their rect; the chosen one is bright.
package struct SparkColumns: Hashable, Sendable {
    /// Heights in one unit; `nil` where one is not known.
    package var values: [Double?]
    /// The bright column; the last one unless told otherwise.
    package var chosen: Int?
    /// The value of the highest possible column; otherwise the largest.
    package var maximum: Double?

    package init(values: [Double?], chosen: Int? = nil, maximum: Double? = nil) {
        self.values = values
        self.chosen = chosen
        self.maximum = maximum
    }

    /// Draws touching columns from the left, all equally wide; the last ones where there are more than cells.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty, !values.isEmpty else { return }
        let first = max(0, values.count - rect.width)
        let width = rect.width / (values.count - first)
        let scale = Scale(maximum: maximum ?? values.map(\.amount).max(), cells: rect.height)
        for index in first..<values.count {
            let style: Style = index == chosen ?? values.count - 1 ? .quantityChosen : .wholePast
            let x = rect.x + (index - first) * width
            canvas.column(values[index], on: scale, x: x, width: width, in: rect, style: style)
        }
    }
}

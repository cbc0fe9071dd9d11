import Screen

/// A small bar in a list.
struct ListBar: Hashable, Sendable {
    enum Glyph: Hashable, Sendable {
        /// A quarter of a cell of air above.
        case low
        /// The upper half of the cells, to stand close to a bar above it.
        case high

        func scalar(in characters: CharacterSet) -> Unicode.Scalar {
            switch (self, characters) {
            case (.low, .unicode): "▆"
            case (.high, .unicode): "▀"
            case (.low, .ascii): "#"
            case (.high, .ascii): "-"
            }
        }
    }

    /// Cells from the list's first column.
    var column: Int
    /// The cells of the longest bar.
    var cells: Int
    /// The part of the longest bar, from 0 to 1.
    var fraction: Double
    var glyph: Glyph
    var style: Style

    func draw(on canvas: inout Canvas, in line: Rect) {
        let count = Int((min(max(0, fraction), 1) * Double(cells)).rounded())
        let bar = Rect(x: line.x + column, y: line.y, width: count, height: 1).intersection(line)
        canvas.fill(bar, with: Cell(scalar: glyph.scalar(in: canvas.characters), style: style))
    }
}

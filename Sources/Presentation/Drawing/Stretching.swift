import Figures
import Screen
import Views

/// Figures that have one row a bar, made taller where there is much room.
enum Stretching {
    /// Taller bars than this look like blocks.
    private static let most = 3

    /// Draws a figure; where all its bars have room for several rows each, they get them.
    static func draw(_ drawing: Drawing, on canvas: inout Canvas, in rect: Rect) {
        let natural = drawing.height(at: rect.width, in: canvas.characters)
        guard isStretchable(drawing), natural > 0, natural < rect.height else {
            return drawing.draw(on: &canvas, in: rect)
        }
        var small = Canvas(width: rect.width, height: natural, characters: canvas.characters)
        drawing.draw(on: &small, in: small.bounds)
        let bars = (0..<natural).filter { row in (0..<rect.width).contains { isInk(small[$0, row]) } }
        let factor = bars.isEmpty ? 1 : min(most, 1 + (rect.height - natural) / bars.count)
        guard factor > 1 else { return drawing.draw(on: &canvas, in: rect) }
        let isBar = Set(bars)
        var y = rect.y
        for row in 0..<natural {
            let height = isBar.contains(row) ? factor : 1
            for column in 0..<rect.width {
                let cell = small[column, row]
                for copy in 0..<height where copy == (height - 1) / 2 || isInk(cell) {
                    canvas[rect.x + column, y + copy] = cell
                }
            }
            y += height
        }
    }

    private static func isStretchable(_ drawing: Drawing) -> Bool {
        switch drawing {
        case .figure(.pyramid), .figure(.stacked), .figure(.shares), .figure(.ranked): true
        default: false
        }
    }

    /// Whether a cell belongs to a bar rather than to text.
    private static func isInk(_ cell: Cell) -> Bool {
        switch cell.style {
        case .plain, .strong, .dim, .faint, .match, .text1, .text2, .text3, .text4, .text5, .text6: false
        default: !cell.scalar.properties.isAlphabetic && cell.scalar != " "
        }
    }
}

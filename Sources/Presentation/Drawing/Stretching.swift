import Figures
import Screen
import Views

/// Figures that have one row a bar, made taller where there is much room.
enum Stretching {
    /// Draws a figure; where it needs less than half of the rows its bars get several rows.
    static func draw(_ drawing: Drawing, on canvas: inout Canvas, in rect: Rect) {
        let natural = drawing.height(at: rect.width, in: canvas.characters)
        let factor = natural > 0 ? min(3, rect.height / natural) : 1
        guard isStretchable(drawing), factor > 1 else { return drawing.draw(on: &canvas, in: rect) }
        var small = Canvas(width: rect.width, height: natural, characters: canvas.characters)
        drawing.draw(on: &small, in: small.bounds)
        for row in 0..<natural {
            for column in 0..<rect.width {
                let cell = small[column, row]
                for copy in 0..<factor where copy == (factor - 1) / 2 || isInk(cell) {
                    canvas[rect.x + column, rect.y + row * factor + copy] = cell
                }
            }
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
        case .plain, .strong, .dim, .match, .text1, .text2, .text3, .text4, .text5, .text6: false
        default: !cell.scalar.properties.isAlphabetic && cell.scalar != " "
        }
    }
}

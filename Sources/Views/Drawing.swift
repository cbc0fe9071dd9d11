import Figures
import Screen

/// What a view looks like: a figure, lines of text, or a page of several figures.
package enum Drawing: Hashable, Sendable {
    case figure(Figure)
    case text([StyledText])
    case profile(ProfilePage)

    /// The rows it takes at its best.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        switch self {
        case .figure(let figure): figure.height(at: width, in: characters)
        case .text(let lines): lines.count
        case .profile(let page): page.height(at: width, in: characters)
        }
    }

    package func draw(on canvas: inout Canvas, in rect: Rect) {
        switch self {
        case .figure(let figure): figure.draw(on: &canvas, in: rect)
        case .profile(let page): page.draw(on: &canvas, in: rect)
        case .text(let lines):
            // What is left out below is said by an ellipsis, so that a sentence cut off is not taken for a whole one.
            let isCut = lines.dropFirst(rect.height).contains { !$0.plain.isEmpty }
            for (row, line) in lines.prefix(rect.height).enumerated() {
                let shown = isCut && row == rect.height - 1 ? line + StyledText(" …", .dim) : line
                shown.draw(on: &canvas, x: rect.x, y: rect.y + row, limit: rect.width)
            }
        }
    }
}

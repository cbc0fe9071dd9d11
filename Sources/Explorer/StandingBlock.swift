import Figures
import Screen
import Views

/// One of a page's drawings as it stands on a canvas.
struct StandingBlock: Sendable {
    private enum Content {
        case figure(StandingFigure)
        case other(Drawing)
    }

    let rect: Rect
    private let content: Content

    /// Draws into a rect; over what stands in it, if anything does, as little as that allows.
    init(_ drawing: Drawing, over standing: StandingBlock?, on canvas: inout Canvas, in rect: Rect) {
        self.rect = rect
        switch (drawing, standing?.content) {
        case (.figure(let figure), .figure(let known)?):
            content = .figure(StandingFigure(figure, over: known, on: &canvas, in: rect))
        case (.figure(let figure), _):
            if standing != nil { canvas.fill(rect, with: .blank) }
            content = .figure(StandingFigure(figure, over: nil, on: &canvas, in: rect))
        case (_, let known):
            content = .other(drawing)
            if case .other(let same)? = known, same == drawing { return }
            if standing != nil { canvas.fill(rect, with: .blank) }
            drawing.draw(on: &canvas, in: rect)
        }
    }
}

import Figures
import Screen
import Views

/// One of a page's drawings as it stands on a canvas. A class, for as a value it would be large.
final class StandingBlock: Sendable {
    let rect: Rect
    private let figure: StandingFigure?
    /// What is no figure.
    private let other: Drawing?

    /// Draws into a rect; over what stands in it, if anything does, as little as that allows.
    init(_ drawing: Drawing, over standing: StandingBlock?, on canvas: inout Canvas, in rect: Rect) {
        self.rect = rect
        if case .figure(let figure) = drawing {
            if standing?.other != nil { canvas.fill(rect, with: .blank) }
            self.figure = StandingFigure(figure, over: standing?.figure, on: &canvas, in: rect)
            other = nil
            return
        }
        (figure, other) = (nil, drawing)
        if let standing {
            if standing.other == drawing { return }
            canvas.fill(rect, with: .blank)
        }
        drawing.draw(on: &canvas, in: rect)
    }
}

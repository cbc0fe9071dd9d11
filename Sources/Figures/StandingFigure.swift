import Screen

/// A figure as it stands on a canvas, so that the same one with another row chosen needn't be drawn whole. A class, for as a
/// value it would be large.
package final class StandingFigure: Sendable {
    /// Where columns and rows stand that hang on all rows of a figure.
    private enum Layout {
        case ranked(RankedLayout)
        case table(TableLayout)
        case pyramid(PyramidLayout)
        case none
    }

    private let figure: Figure
    private let layout: Layout

    /// Draws a figure into a rect; over the one that stands there, if one does, only what differs as far as that is known.
    package init(_ figure: Figure, over standing: StandingFigure?, on canvas: inout Canvas, in rect: Rect) {
        self.figure = figure
        if let standing, standing.figure == figure {
            layout = standing.layout
        } else if let layout = standing?.layout(choosingAs: figure, on: &canvas, in: rect) {
            self.layout = layout
        } else {
            if standing != nil { canvas.fill(rect, with: .blank) }
            layout = Self.draw(figure, on: &canvas, in: rect)
        }
    }

    private static func draw(_ figure: Figure, on canvas: inout Canvas, in rect: Rect) -> Layout {
        switch figure {
        case .ranked(let bars):
            let layout = RankedLayout(bars, width: rect.width, lettering: canvas.lettering)
            bars.draw(layout, on: &canvas, in: rect)
            return .ranked(layout)
        case .table(let table):
            let layout = TableLayout(table, width: rect.width, lettering: canvas.lettering)
            table.draw(layout, on: &canvas, in: rect)
            return .table(layout)
        case .pyramid(let pyramid):
            let layout = PyramidLayout(pyramid, in: rect.size, lettering: canvas.lettering)
            pyramid.draw(layout, on: &canvas, in: rect)
            return .pyramid(layout)
        default:
            figure.draw(on: &canvas, in: rect)
            return .none
        }
    }

    /// Draws what differs from another figure that is the same but for the chosen row, and gives its layout; nil of others.
    private func layout(choosingAs other: Figure, on canvas: inout Canvas, in rect: Rect) -> Layout? {
        switch (figure, other, layout) {
        case (.ranked(let standing), .ranked(let bars), .ranked(let layout)):
            var same = standing
            same.chosen = bars.chosen
            guard same == bars, !layout.isPlain else { return nil }
            bars.draw(layout, over: standing, on: &canvas, in: rect)
            return .ranked(layout)
        case (.table(let standing), .table(let table), .table(let layout)):
            var same = standing
            same.chosen = table.chosen
            guard same == table else { return nil }
            table.draw(layout, over: standing, on: &canvas, in: rect)
            return .table(layout)
        case (.pyramid(let standing), .pyramid(let pyramid), .pyramid(let layout)):
            guard standing.unchosen == pyramid.unchosen else { return nil }
            return pyramid.layout(drawnOver: layout, on: &canvas, in: rect).map { .pyramid($0) }
        case (.choices(let standing), .choices(let list), _):
            guard standing.lines == list.lines else { return nil }
            list.draw(over: standing, on: &canvas, in: rect)
            return Layout.none
        default: return nil
        }
    }
}

import Screen

/// A figure as it stands on a canvas, so that the same one with another row chosen needn't be drawn whole.
package struct StandingFigure: Sendable {
    /// Where columns stand that hang on all rows of a figure.
    private enum Columns {
        case ranked(RankedLayout)
        case table(TableLayout)
        case none
    }

    private let figure: Figure
    private let columns: Columns

    /// Draws a figure into a rect; over the one that stands there, if one does, only what differs as far as that is known.
    package init(_ figure: Figure, over standing: StandingFigure?, on canvas: inout Canvas, in rect: Rect) {
        self.figure = figure
        if let standing {
            if standing.figure == figure || standing.chooses(as: figure, on: &canvas, in: rect) {
                columns = standing.columns
                return
            }
            canvas.fill(rect, with: .blank)
        }
        switch figure {
        case .ranked(let bars):
            let layout = RankedLayout(bars, width: rect.width, lettering: canvas.lettering)
            bars.draw(layout, on: &canvas, in: rect)
            columns = .ranked(layout)
        case .table(let table):
            let layout = TableLayout(table, width: rect.width, lettering: canvas.lettering)
            table.draw(layout, on: &canvas, in: rect)
            columns = .table(layout)
        default:
            figure.draw(on: &canvas, in: rect)
            columns = .none
        }
    }

    /// Draws what differs from another figure that is the same but for the chosen row; says whether it is.
    private func chooses(as other: Figure, on canvas: inout Canvas, in rect: Rect) -> Bool {
        switch (figure, other, columns) {
        case (.ranked(var same), .ranked(let bars), .ranked(let layout)):
            let standing = same
            same.chosen = bars.chosen
            guard same == bars, !layout.isPlain else { return false }
            bars.draw(layout, over: standing, on: &canvas, in: rect)
        case (.table(var same), .table(let table), .table(let layout)):
            let standing = same
            same.chosen = table.chosen
            guard same == table else { return false }
            table.draw(layout, over: standing, on: &canvas, in: rect)
        case (.choices(let standing), .choices(let list), _):
            guard standing.lines == list.lines else { return false }
            list.draw(over: standing, on: &canvas, in: rect)
        default: return false
        }
        return true
    }
}

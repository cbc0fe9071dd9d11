import Figures
import Screen
import Views

/// What a view looks like, without its heading, as shapes.
struct SvgBody {
    /// The figure's own heading, which says in what it counts.
    private(set) var heading: Heading?
    let shapes: [SvgShape]
    /// The row of the canvas in which the ink begins, and the rows of it down to the last.
    let top: Int
    let height: Int
    /// Blank columns to leave out: the gutter, where nothing stands in it.
    let left: Int

    init(_ drawing: Drawing, title: String, width: Int) {
        let shown = Self.withoutHeading(drawing, title: title)
        if case .figure(let figure) = drawing, let own = figure.heading, !own.title.isEmpty { heading = own }
        let rows = max(shown.height(at: width, in: .unicode), Self.leastHeight(drawing))
        let rect = Rect(x: 0, y: 0, width: width, height: rows)
        // Letters on coloured grounds can't follow the reader's light or dark page; strips say the same.
        var canvas = Canvas(width: width, height: rows, hasShades: !Self.isHeat(drawing))
        shown.draw(on: &canvas, in: rect)
        shapes = Self.shapes(shown, on: canvas, in: rect)
        let inked = (0..<canvas.height).filter { !canvas.line($0).isEmpty }
        top = inked.first ?? 0
        // The gutter of the selection is of no use on paper.
        left = min(1, inked.map { row in (0..<width).first { canvas[$0, row].scalar != " " } ?? 0 }.min() ?? 0)
        height = (inked.last ?? -1) + 1 - top
    }

    /// The height that lets what runs over time rise and fall.
    private static func leastHeight(_ drawing: Drawing) -> Int {
        guard case .figure(let figure) = drawing else { return 0 }
        switch figure {
        case .lines: return 24
        case .columns: return 20
        default: return 0
        }
    }

    private static func isHeat(_ drawing: Drawing) -> Bool {
        if case .figure(.heat) = drawing { return true }
        return false
    }

    private static func withoutHeading(_ drawing: Drawing, title: String) -> Drawing {
        switch drawing {
        case .figure(let figure): return .figure(figure.withoutHeading)
        case .text(let lines) where lines.first.map { String($0.plain.drop { $0 == " " }) } == title:
            return .text(Array(lines.dropFirst()))
        default: return drawing
        }
    }

    private static func shapes(_ drawing: Drawing, on canvas: Canvas, in rect: Rect) -> [SvgShape] {
        guard case .figure(let figure) = drawing else { return CellShapes(canvas).shapes }
        switch figure {
        case .lines(let chart):
            guard let geometry = chart.geometry(in: rect, characters: .unicode) else { break }
            return geometry.shapes + geometry.settled(CellShapes(canvas, hidden: [geometry.plot]).shapes)
        case .pyramid(let pyramid):
            guard let geometry = pyramid.geometry(in: rect, characters: .unicode) else { break }
            return geometry.shapes + geometry.settled(CellShapes(canvas, hidden: geometry.covered).shapes)
        case .table: return CellShapes(canvas).shapes + rule(canvas)
        case .columns: return CellShapes(canvas, isUpright: true).shapes
        case .multiples: return CellShapes(canvas, isUpright: true, hasManyAxes: true).shapes
        case .ranks(let chart):
            guard let geometry = chart.geometry(in: rect, characters: .unicode) else { break }
            return geometry.lines + CellShapes(geometry.lettered(canvas)).shapes
        case .flow(let chart):
            guard let geometry = chart.geometry(in: rect, characters: .unicode) else { break }
            return geometry.areas + CellShapes(geometry.lettered(canvas)).shapes
        default: break
        }
        return CellShapes(canvas).shapes
    }

    /// A line below the heads of a table.
    private static func rule(_ canvas: Canvas) -> [SvgShape] {
        guard let heads = (0..<canvas.height).first(where: { !canvas.line($0).isEmpty }) else { return [] }
        let right = (0..<canvas.height).map { PlainText.width(canvas.line($0)) }.max() ?? 0
        let y = SvgGrid.y(Double(heads + 1))
        return [
            .line(
                from: Point(x: SvgGrid.x(1), y: y), to: Point(x: SvgGrid.x(Double(right)), y: y), .faint,
                isDotted: false)
        ]
    }
}

import Figures
import Screen

extension SvgShape {
    /// The element that draws the shape.
    var markup: String {
        switch self {
        case .bar(let box, let paint):
            let fill = paint.weave == 0 ? "class=\"s-\(paint.style.word)\"" : "fill=\"url(#\(paint.id))\""
            return "<rect \(fill) \(Self.place(box))/>"
        case .line(let start, let end, let style, let isDotted):
            let dots = isDotted ? " stroke-dasharray=\"2 4\"" : ""
            return "<path class=\"l-\(style.word)\" d=\"\(Self.path([start, end]))\"\(dots)/>"
        case .curve(let points, let style, let width):
            return
                "<path class=\"l-\(style.word)\" stroke-width=\"\(SvgGrid.text(width))\" d=\"\(Self.path(points))\"/>"
        case .area(let points, let style):
            return "<path class=\"s-\(style.word)\" d=\"\(Self.path(points))Z\"/>"
        case .dots(let points, let style):
            let places = points.map { "M" + SvgGrid.text($0.x) + " " + SvgGrid.text($0.y) + "h0" }.joined()
            return "<path class=\"l-\(style.word)\" stroke-width=\"2.6\" stroke-linecap=\"round\" d=\"\(places)\"/>"
        case .sign(let scalar, let center, let style):
            return Self.sign(scalar, center, style)
        case .letters(let text, let start, let width, let style):
            // A single character needs no length, and renderers would stretch it.
            let length = text.unicodeScalars.count > 1 ? " textLength=\"\(SvgGrid.text(width))\"" : ""
            return
                "<text class=\"t-\(style.word)\" x=\"\(SvgGrid.text(start.x))\" y=\"\(SvgGrid.text(start.y))\"\(length)>"
                + Markup.escaped(text) + "</text>"
        }
    }

    static func place(_ box: SvgBox) -> String {
        "x=\"\(SvgGrid.text(box.x))\" y=\"\(SvgGrid.text(box.y))\" width=\"\(SvgGrid.text(box.width))\" "
            + "height=\"\(SvgGrid.text(box.height))\""
    }

    private static func path(_ points: [Point]) -> String {
        points.enumerated().map { index, point in
            (index == 0 ? "M" : "L") + SvgGrid.text(point.x) + " " + SvgGrid.text(point.y)
        }.joined()
    }

    private static func sign(_ scalar: Unicode.Scalar, _ center: Point, _ style: Style) -> String {
        func corners(_ offsets: [(Double, Double)]) -> String {
            let points = offsets.map { Point(x: center.x + $0.0, y: center.y + $0.1) }
            return "<path class=\"s-\(style.word)\" d=\"\(path(points))Z\"/>"
        }
        let middle = "cx=\"\(SvgGrid.text(center.x))\" cy=\"\(SvgGrid.text(center.y))\""
        switch scalar {
        case "■": return corners([(-4, -4), (4, -4), (4, 4), (-4, 4)])
        case "▲": return corners([(0, -5), (5, 4), (-5, 4)])
        case "▼": return corners([(0, 5), (5, -4), (-5, -4)])
        case "◆": return corners([(0, -5.5), (5.5, 0), (0, 5.5), (-5.5, 0)])
        case "○": return "<circle class=\"l-\(style.word)\" stroke-width=\"1.5\" \(middle) r=\"3.75\"/>"
        default: return "<circle class=\"s-\(style.word)\" \(middle) r=\"4.5\"/>"
        }
    }

    /// The style and the look it is used in, for the sheet of colours.
    var use: SvgUse {
        switch self {
        case .bar(_, let paint): paint.weave == 0 ? SvgUse(paint.style, .area) : SvgUse(paint.style, .weave)
        case .line(_, _, let style, _), .curve(_, let style, _), .dots(_, let style): SvgUse(style, .line)
        case .area(_, let style): SvgUse(style, .area)
        case .sign(let scalar, _, let style): SvgUse(style, scalar == "○" ? .line : .area)
        case .letters(_, _, _, let style): SvgUse(style, .letters)
        }
    }
}

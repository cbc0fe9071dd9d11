import Figures
import Screen

/// Lines of text above or below a figure, in letters of their own, broken so that they fit.
struct SvgLines {
    private struct Line {
        var text: String
        /// The class of the letters, and whether they end at the right edge.
        var look: String
        var isRight = false
        /// From the top to the line on which the letters stand.
        var y: Double
    }

    private var lines: [Line] = []
    private(set) var height = 0.0
    private let width: Double

    /// Title, then unit and to its right where the report speaks of it.
    init(_ heading: Heading, width: Double) {
        self.width = width
        add(heading.title, "headline t-strong", size: 20)
        let notes = Self.wrapped(heading.unit, size: 14, width: width)
        let fits = notes.count <= 1 && Self.cells(heading.unit + "    " + heading.note, size: 14) <= width
        if !heading.unit.isEmpty { add(heading.unit, "note t-dim", size: 14) }
        if !heading.note.isEmpty, fits, !heading.unit.isEmpty, let last = lines.last {
            lines.append(Line(text: heading.note, look: "note t-dim", isRight: true, y: last.y))
        } else {
            add(heading.note, "note t-dim", size: 14)
        }
        height += 14
    }

    /// Where the numbers come from.
    init(foot: String, width: Double) {
        self.width = width
        height = 14
        add(foot, "foot t-dim", size: 13)
    }

    private mutating func add(_ text: String, _ look: String, size: Double) {
        for line in Self.wrapped(text, size: size, width: width) {
            lines.append(Line(text: line, look: look, y: height + size))
            height += size * 1.45
        }
    }

    /// Letters of unknown width: no line of usual text is wider than this.
    private static func wrapped(_ text: String, size: Double, width: Double) -> [String] {
        PlainText.wrapped(PlainText.cleaned(text), to: max(1, Int(width / (size * 0.56))))
    }

    private static func cells(_ text: String, size: Double) -> Double {
        Double(PlainText.width(text)) * size * 0.56
    }

    func markup(x: Double, y: Double) -> String {
        lines.map { line in
            let place = SvgGrid.text(line.isRight ? x + width : x)
            let end = line.isRight ? " text-anchor=\"end\"" : ""
            return "<text class=\"\(line.look)\" x=\"\(place)\" y=\"\(SvgGrid.text(y + line.y))\"\(end)>"
                + Markup.escaped(line.text) + "</text>\n"
        }.joined()
    }
}

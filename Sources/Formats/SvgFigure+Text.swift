import Figures
import Screen

extension SvgFigure {
    /// The whole document: heading above, source below.
    var text: String {
        let head = SvgLines(heading, width: inner)
        let foot = SvgLines(foot: source, width: inner)
        let top = SvgGrid.margin + head.height
        let bottom = top + bodyHeight + foot.height
        return element(height: bottom + SvgGrid.margin, margin: SvgGrid.margin, top: top) {
            head.markup(x: SvgGrid.margin, y: SvgGrid.margin)
                + foot.markup(x: SvgGrid.margin, y: top + bodyHeight)
        }
    }

    /// The figure alone, for a page that says the rest.
    var inline: String {
        element(
            height: bodyHeight + 2 * Self.inlineMargin, margin: Self.inlineMargin, top: Self.inlineMargin,
            names: " aria-labelledby=\"\(Self.titleName) \(Self.descriptionName)\""
        ) { "" }
    }

    private static let inlineMargin = 4.0

    private var inner: Double { SvgGrid.x(Double(width - body.left)) }
    private var bodyHeight: Double { SvgGrid.y(Double(body.height)) }

    private func element(
        height: Double, margin: Double, top: Double, names: String = "", frame: () -> String
    ) -> String {
        let width = SvgGrid.text(inner + 2 * margin)
        let tall = SvgGrid.text(height)
        let beside = SvgGrid.text(margin - SvgGrid.x(Double(body.left)))
        let below = SvgGrid.text(top - SvgGrid.y(Double(body.top)))
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(tall)" viewBox="0 0 \(width) \(tall)" \
            lang="en" role="img"\(names)>
            <title id="\(Self.titleName)">\(Markup.escaped(heading.title))</title>
            <desc id="\(Self.descriptionName)">\(description.sentences.map(Markup.escaped).joined(separator: "\n"))</desc>
            <style>
            \(SvgSheet(uses: uses).text)
            </style>
            \(definitions)<rect class="ground" width="\(width)" height="\(tall)"/>
            \(frame())<g transform="translate(\(beside) \(below))">
            \(body.shapes.map(\.markup).joined(separator: "\n"))
            </g>
            </svg>

            """
    }

    private var uses: Set<SvgUse> {
        Set(body.shapes.map(\.use)).union([SvgUse(.strong, .letters), SvgUse(.dim, .letters)])
    }

    private var definitions: String {
        var seen: Set<SvgPaint> = []
        let woven = body.shapes.compactMap { shape -> SvgPaint? in
            guard case .bar(_, let paint) = shape, paint.weave > 0, seen.insert(paint).inserted else { return nil }
            return paint
        }
        return woven.isEmpty ? "" : "<defs>\n" + woven.map(\.definition).joined(separator: "\n") + "\n</defs>\n"
    }
}

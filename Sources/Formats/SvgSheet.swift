import Screen

/// A style in one of the looks that a drawing gives it.
struct SvgUse: Hashable {
    enum Look: Hashable { case letters, area, line, weave }

    var style: Style
    var look: Look

    init(_ style: Style, _ look: Look) {
        self.style = style
        self.look = look
    }
}

/// The colours of a drawing as CSS: the theme's, on white and, where the reader prefers it, on dark ground.
struct SvgSheet {
    let uses: Set<SvgUse>

    static let letters = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"
    static let headline = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', sans-serif"

    /// Light rules for all, dark ones for screens only: paper is white.
    var text: String {
        """
        text{font:\(SvgGrid.text(SvgGrid.fontSize))px \(Self.letters)}
        .headline{font:600 20px \(Self.headline)}
        .note{font:14px \(Self.headline)}
        .foot{font:13px \(Self.headline)}
        [class^=l-]{fill:none}
        \(rules(.light).joined(separator: "\n"))
        @media screen and (prefers-color-scheme:dark){
        \(rules(.dark).joined(separator: "\n"))
        }
        """
    }

    static func ground(_ theme: Theme) -> SvgColor {
        theme.isLight ? .white : SvgColor(red: 22, green: 24, blue: 29)
    }

    private func rules(_ theme: Theme) -> [String] {
        let sorted = uses.sorted {
            ($0.style.rawValue, "\($0.look)") < ($1.style.rawValue, "\($1.look)")
        }
        return ["rect{shape-rendering:crispEdges}", ".ground{fill:\(Self.ground(theme).hex)}"]
            + sorted.map { Self.rule($0, theme) }
    }

    private static func rule(_ use: SvgUse, _ theme: Theme) -> String {
        let color = color(of: use, theme).hex
        switch use.look {
        case .letters:
            let isBold = theme.isLight && rendition(use.style, theme).bold
            return ".t-\(use.style.word){fill:\(color)\(isBold ? ";font-weight:600" : "")}"
        case .area: return ".s-\(use.style.word){fill:\(color)}"
        case .line: return ".l-\(use.style.word){stroke:\(color)}"
        case .weave:
            return
                ".w-\(use.style.word){fill:\(color);stroke:\(color)}\n.b-\(use.style.word){fill:\(base(use.style, theme).hex)}"
        }
    }

    /// What a style looks like: letters so that they can be read.
    static func color(of use: SvgUse, _ theme: Theme) -> SvgColor {
        let number = rendition(use.style, theme).foreground
        let color = number < 16 ? (theme.isLight ? SvgColor.black : .white) : SvgColor(terminal: number)
        return use.look == .letters ? color.readable(on: ground(theme)) : color
    }

    /// What lies below a weave: the theme's ground for it, a little nearer to the weave; or the colour halfway to the page.
    private static func base(_ style: Style, _ theme: Theme) -> SvgColor {
        let color = color(of: SvgUse(style, .weave), theme)
        let background = rendition(style, theme).background
        guard background >= 16 else { return color.mixed(with: ground(theme), part: 0.5) }
        return SvgColor(terminal: background).mixed(with: color, part: 0.3)
    }

    private static func rendition(_ style: Style, _ theme: Theme) -> Rendition {
        theme.rendition(of: style, on: .terminal, depth: .full)
    }
}

extension Style {
    /// What the style is called in a sheet of colours.
    var word: String { Self.words[Int(rawValue)] }

    private static let words = allCases.map { "\($0)" }
}

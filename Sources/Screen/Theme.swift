/// How many colours the terminal has.
package enum ColorDepth: Int, CaseIterable, Sendable {
    case none = 0
    case eight = 8
    case sixteen = 16
    case full = 256
    /// Any colour, sent in red, green and blue: the same colours as `full`, exact whatever the palette was changed to.
    case direct = 16_777_216
}

/// Colours and weight of one cell as a terminal understands them; a colour of -1 is the terminal's own.
package struct Rendition: Hashable, Sendable {
    package var foreground: Int16 = -1
    package var background: Int16 = -1
    package var bold = false
    package var dim = false
    package var reverse = false

    package static let plain = Rendition()
}

/// A set of colours for all meanings.
package enum Theme: String, CaseIterable, Sendable {
    case dark, light, contrast
    case contrastLight = "contrast-light"

    /// Whether the theme is made for a light ground.
    package var isLight: Bool { self == .light || self == .contrastLight }

    /// What the theme is for, in a few words.
    package var summary: String {
        switch self {
        case .dark: "for a dark ground"
        case .light: "for a light ground"
        case .contrast: "strongest contrast, for a dark ground"
        case .contrastLight: "strongest contrast, for a light ground"
        }
    }

    /// The theme that comes after this one when the user goes through them.
    package var next: Theme {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }

    /// The colours and weight of a style on a ground, at the number of colours that the terminal has.
    package func rendition(of style: Style, on ground: Ground, depth: ColorDepth) -> Rendition {
        switch depth {
        case .direct, .full: full(style, ground)
        case .sixteen: few(style, ground, hasBright: true)
        case .eight: few(style, ground, hasBright: false)
        case .none: plain(style, ground)
        }
    }

    /// Weights alone.
    func plain(_ style: Style, _ ground: Ground) -> Rendition {
        var result = Rendition()
        switch style {
        case .strong, .match, .differs, .leftChosen, .rightChosen, .quantityChosen, .tabOpen: result.bold = true
        case .dim, .faint, .derived, .partPast, .wholePast, .fill6, .text6: result.dim = true
        default: break
        }
        switch ground {
        case .cursor: result = Rendition(bold: true, reverse: true)
        case .shaded: result = Rendition(dim: true)
        default: break
        }
        if style == .tabOpen { result.reverse = true }
        return result
    }
}

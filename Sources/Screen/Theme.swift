/// How many colours the terminal has.
package enum ColorDepth: Int, CaseIterable, Sendable {
    case none = 0
    case eight = 8
    case sixteen = 16
    case full = 256
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

/// A set of colours for all meanings, on dark or on light ground.
package enum Theme: String, CaseIterable, Sendable {
    case dark, light

    /// The colours and weight of a style on a ground, at the number of colours that the terminal has.
    package func rendition(of style: Style, on ground: Ground, depth: ColorDepth) -> Rendition {
        switch depth {
        case .full: return full(style, ground)
        case .sixteen: return few(style, ground, bright: true)
        case .eight: return few(style, ground, bright: false)
        case .none: return plain(style, ground)
        }
    }

    // MARK: Weights alone

    private func plain(_ style: Style, _ ground: Ground) -> Rendition {
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

    // MARK: 8 and 16 colours

    private func few(_ style: Style, _ ground: Ground, bright: Bool) -> Rendition {
        var result = plain(style, ground)
        guard ground != .shaded, ground != .cursor, style != .tabOpen else { return result }
        let color = sixteenColor(style)
        guard color >= 0 else { return result }
        result.foreground = bright ? color : color % 8
        if !bright, color == 8 { result.foreground = -1 }
        if !bright, self == .light, result.foreground == 7 { result.foreground = -1 }
        return result
    }

    private func sixteenColor(_ style: Style) -> Int16 {
        let brightest: Int16 = self == .dark ? 15 : 0
        switch style {
        case .fill1, .text1, .band1, .bright1: return 3
        case .fill2, .text2, .band2, .bright2: return 12
        case .fill3, .text3, .band3, .bright3: return 2
        case .fill4, .text4, .band4, .bright4: return 13
        case .fill5, .text5, .band5, .bright5: return brightest
        case .fill6, .text6, .band6, .bright6: return 8
        case .left: return 2
        case .leftChosen: return 10
        case .right: return 5
        case .rightChosen: return 13
        case .behind, .behindEdge: return 8
        case .quantity, .share2: return self == .dark ? 7 : 4
        case .quantityChosen, .share1: return brightest
        case .share3, .partPast, .wholePast: return 8
        case .part: return 4
        case .agrees: return 2
        case .differs: return 9
        case .byEdition: return 4
        case .inconsistent, .match: return 3
        case .plain, .strong, .dim, .faint, .tabOpen, .derived: return -1
        }
    }

    // MARK: 256 colours

    private func full(_ style: Style, _ ground: Ground) -> Rendition {
        switch ground {
        case .shaded: return Rendition(foreground: pick(240, 250))
        case .cursor: return onCursor(style)
        case .overlay:
            var result = own(style)
            if result.background < 0 { result.background = pick(235, 254) }
            return result
        case .terminal: return own(style)
        case .hollow:
            var result = own(style)
            result.reverse = true
            return result
        default: return onMark(style, ground)
        }
    }

    private func pick(_ dark: Int16, _ light: Int16) -> Int16 { self == .dark ? dark : light }

    /// Blue ground is the cursor and nothing else; a bar on the chosen row stays bright on it.
    private func onCursor(_ style: Style) -> Rendition {
        let blue = pick(24, 25)
        switch style {
        case .fill1, .fill2, .fill3, .fill4, .fill5, .fill6: return own(style)
        case .quantity, .quantityChosen: return Rendition(foreground: 153, background: blue)
        case .match: return Rendition(foreground: 222, background: blue, bold: true)
        default: return Rendition(foreground: 231, background: blue, bold: style != .dim)
        }
    }

    private func own(_ style: Style) -> Rendition {
        if let color = bandColor(style) { return Rendition(foreground: color) }
        switch style {
        case .plain: return Rendition(foreground: pick(252, 236))
        case .strong: return Rendition(foreground: pick(255, 16), bold: true)
        case .dim, .derived: return Rendition(foreground: pick(245, 242))
        case .faint: return Rendition(foreground: pick(239, 251))
        case .match: return Rendition(foreground: pick(222, 130), bold: true)
        case .tabOpen: return Rendition(foreground: 231, background: pick(24, 25), bold: true)
        case .agrees: return Rendition(foreground: pick(72, 29))
        case .differs: return Rendition(foreground: pick(209, 160), bold: true)
        case .byEdition: return Rendition(foreground: pick(103, 61))
        case .inconsistent: return Rendition(foreground: pick(179, 94))
        default: return mark(style)
        }
    }

    /// The weave of a subregion is a light tint on its own darker ground, so that all weigh about the same.
    private func mark(_ style: Style) -> Rendition {
        switch style {
        case .fill1: return Rendition(foreground: 172)
        case .fill2: return Rendition(foreground: pick(117, 75), background: pick(31, 32))
        case .fill3: return Rendition(foreground: pick(36, 29), background: 22)
        case .fill4: return Rendition(foreground: 218, background: 132)
        case .fill5: return Rendition(foreground: 186, background: pick(143, 142))
        case .fill6: return Rendition(foreground: pick(241, 248))
        case .text1: return Rendition(foreground: pick(208, 130))
        case .text2: return Rendition(foreground: pick(117, 25))
        case .text3: return Rendition(foreground: pick(43, 29))
        case .text4: return Rendition(foreground: pick(175, 132))
        case .text5: return Rendition(foreground: pick(186, 58))
        case .text6: return Rendition(foreground: pick(245, 242))
        default: return quantity(style)
        }
    }

    private func quantity(_ style: Style) -> Rendition {
        switch style {
        case .left: return Rendition(foreground: pick(29, 72))
        case .leftChosen: return Rendition(foreground: pick(43, 29))
        case .right: return Rendition(foreground: pick(132, 175))
        case .rightChosen: return Rendition(foreground: pick(218, 132))
        case .behind: return Rendition(foreground: pick(239, 250))
        case .behindEdge: return Rendition(foreground: pick(252, 240))
        case .quantityChosen: return Rendition(foreground: pick(153, 25))
        case .share1: return Rendition(foreground: pick(153, 25))
        case .share2: return Rendition(foreground: pick(67, 110))
        case .share3: return Rendition(foreground: pick(240, 250))
        case .part: return Rendition(foreground: pick(67, 110), background: pick(24, 67))
        case .partPast: return Rendition(foreground: pick(242, 250), background: pick(237, 246))
        case .wholePast: return Rendition(foreground: pick(110, 67))
        default: return Rendition(foreground: pick(110, 67))
        }
    }
}

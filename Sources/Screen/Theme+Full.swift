/// 256 colours: a cube and greys that are the same on every terminal.
extension Theme {
    func full(_ style: Style, _ ground: Ground) -> Rendition {
        switch ground {
        case .shaded: return Rendition(foreground: pick(240, 250, 244, 248))
        case .cursor: return onCursor(style)
        case .overlay:
            var result = own(style)
            if result.background < 0 { result.background = pick(235, 255, 235, 255) }
            return result
        case .terminal: return own(style)
        case .hollow:
            var result = own(style)
            result.reverse = true
            return result
        default: return onMark(style, ground)
        }
    }

    private func pick(_ dark: Int16, _ light: Int16, _ contrast: Int16, _ contrastLight: Int16) -> Int16 {
        switch self {
        case .dark: dark
        case .light: light
        case .contrast: contrast
        case .contrastLight: contrastLight
        }
    }

    /// Blue ground is the cursor and nothing else; a bar on the chosen row stays bright on it. Where contrast is all, the
    /// cursor is the ground turned round.
    private func onCursor(_ style: Style) -> Rendition {
        let ground = pick(24, 25, 231, 16)
        switch style {
        case .fill1, .fill2, .fill3, .fill4, .fill5, .fill6: return own(style)
        case .quantity, .quantityChosen: return Rendition(foreground: pick(153, 153, 25, 153), background: ground)
        case .match: return Rendition(foreground: pick(222, 222, 88, 226), background: ground, bold: true)
        default: return Rendition(foreground: pick(231, 231, 16, 231), background: ground, bold: style != .dim)
        }
    }

    private func own(_ style: Style) -> Rendition {
        if let color = bandColor(style) { return Rendition(foreground: color) }
        return switch style {
        case .plain: Rendition(foreground: pick(252, 236, 231, 16))
        case .strong: Rendition(foreground: pick(255, 16, 231, 16), bold: true)
        case .dim, .derived: Rendition(foreground: pick(246, 241, 252, 237))
        case .faint: Rendition(foreground: pick(239, 251, 244, 246))
        case .match: Rendition(foreground: pick(222, 94, 226, 90), bold: true)
        case .tabOpen: Rendition(foreground: pick(231, 231, 16, 231), background: pick(24, 25, 231, 16), bold: true)
        case .agrees: Rendition(foreground: pick(72, 22, 84, 16))
        case .differs: Rendition(foreground: pick(209, 160, 216, 88), bold: true)
        case .byEdition: Rendition(foreground: pick(104, 61, 153, 18))
        case .inconsistent: Rendition(foreground: pick(179, 94, 221, 52))
        default: mark(style)
        }
    }

    /// The weave of a subregion is a light tint on its own darker ground, so that all weigh about the same.
    private func mark(_ style: Style) -> Rendition {
        switch style {
        case .fill1: Rendition(foreground: pick(172, 166, 214, 94))
        case .fill2: Rendition(foreground: pick(117, 75, 111, 75), background: pick(31, 32, 25, 19))
        case .fill3: Rendition(foreground: pick(36, 29, 51, 29), background: pick(22, 22, 43, 22))
        case .fill4: Rendition(foreground: 218, background: pick(132, 132, 163, 90))
        case .fill5: Rendition(foreground: pick(186, 186, 230, 229), background: pick(143, 100, 184, 58))
        case .fill6: Rendition(foreground: pick(243, 244, 248, 240))
        case .text1: Rendition(foreground: pick(208, 94, 214, 52))
        case .text2: Rendition(foreground: pick(117, 25, 117, 18))
        case .text3: Rendition(foreground: pick(43, 23, 86, 16))
        case .text4: Rendition(foreground: pick(175, 126, 219, 90))
        case .text5: Rendition(foreground: pick(186, 58, 229, 16))
        case .text6: Rendition(foreground: pick(246, 241, 252, 237))
        default: quantity(style)
        }
    }

    private func quantity(_ style: Style) -> Rendition {
        switch style {
        case .left: Rendition(foreground: pick(29, 29, 36, 23))
        case .leftChosen: Rendition(foreground: pick(43, 22, 122, 16))
        case .right: Rendition(foreground: pick(132, 132, 175, 126))
        case .rightChosen: Rendition(foreground: pick(218, 90, 225, 53))
        case .behind: Rendition(foreground: pick(243, 244, 246, 241))
        case .behindEdge: Rendition(foreground: pick(252, 238, 231, 16))
        case .quantityChosen: Rendition(foreground: pick(153, 25, 231, 16))
        case .share1: Rendition(foreground: pick(153, 25, 231, 16))
        case .share2: Rendition(foreground: pick(67, 67, 110, 25))
        case .share3: Rendition(foreground: pick(243, 244, 246, 241))
        case .part: Rendition(foreground: pick(67, 67, 110, 25), background: pick(24, 25, 24, 18))
        case .partPast: Rendition(foreground: pick(244, 244, 248, 241), background: pick(239, 248, 240, 247))
        default: Rendition(foreground: pick(110, 67, 153, 25))
        }
    }
}

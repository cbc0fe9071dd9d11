/// Bands and classes in 256 colours: shades that are told from each other and from what stands on them.
extension Theme {
    /// The colour of a band; nil for every other style.
    func bandColor(_ style: Style) -> Int16? {
        guard style.isBand else { return nil }
        let place = Int(style.rawValue - Style.band1.rawValue)
        return bandColors[place]
    }

    /// Six quiet ones, then six bright ones.
    private var bandColors: [Int16] {
        switch self {
        case .dark: [130, 31, 29, 132, 100, 243, 208, 117, 43, 175, 186, 250]
        case .light: [130, 67, 65, 96, 101, 244, 166, 26, 28, 126, 58, 238]
        case .contrast: [179, 110, 72, 175, 143, 247, 214, 117, 122, 219, 229, 255]
        case .contrastLight: [94, 25, 22, 90, 58, 241, 88, 18, 16, 53, 234, 236]
        }
    }

    private var heatColors: [Int16] {
        isLight ? [254, 252, 189, 146, 60] : [236, 239, 60, 103, 189]
    }

    /// What a style looks like on a band or a class: bands keep their colours, everything else is letters, black or white as
    /// they are seen better.
    func onMark(_ style: Style, _ ground: Ground) -> Rendition {
        let isStrong = style != .dim && style != .faint && style != .plain
        let color: Int16
        if let band = ground.band.flatMap(bandColor) {
            if let own = bandColor(style) { return Rendition(foreground: own, background: band) }
            color = band
        } else {
            let level = Int(ground.rawValue) - Int(Ground.heat1.rawValue)
            color = heatColors[min(max(0, level), heatColors.count - 1)]
        }
        let behind = RGB(palette: color)
        let isDark = !behind.isLight
        return Rendition(foreground: isDark ? 231 : 16, background: color, bold: isStrong)
    }
}

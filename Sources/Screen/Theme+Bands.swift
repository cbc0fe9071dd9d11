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
        case .dark: [94, 31, 29, 96, 100, 240, 208, 117, 43, 175, 186, 247]
        case .light: [137, 67, 65, 139, 101, 246, 166, 26, 28, 126, 58, 238]
        }
    }

    private var heatColors: [Int16] {
        switch self {
        case .dark: [236, 239, 60, 103, 189]
        case .light: [254, 252, 189, 146, 60]
        }
    }

    /// What a style looks like on a band or a class: bands keep their colours, everything else is letters.
    func onMark(_ style: Style, _ ground: Ground) -> Rendition {
        let isStrong = style != .dim && style != .faint && style != .plain
        if let band = ground.band, let color = bandColor(band) {
            if let own = bandColor(style) { return Rendition(foreground: own, background: color) }
            let isBright = band.rawValue >= Style.bright1.rawValue
            return Rendition(foreground: isBright == (self == .dark) ? 16 : 231, background: color, bold: isStrong)
        }
        let level = Int(ground.rawValue) - Int(Ground.heat1.rawValue)
        let color = heatColors[min(max(0, level), heatColors.count - 1)]
        let isOnLight = self == .dark ? level >= 3 : level < 4
        return Rendition(foreground: isOnLight ? 16 : 231, background: color, bold: isStrong)
    }
}

import Screen

/// How one type of terminal is given its colours.
struct ColorSequences {
    private let foreground: PaletteSequence
    private let background: PaletteSequence
    /// Whether it counts the first eight colours from blue to red (`setf`), and not from red to blue.
    private let isBlueFirst: Bool
    /// Whether its numbers are red, green and blue themselves.
    private let isRGB: Bool

    /// Nil where the terminal has none.
    init?(_ lookup: Capabilities.Lookup, isRGB: Bool) {
        func sequence(_ name: String) -> PaletteSequence? { PaletteSequence(lookup(name, [])) }
        if let foreground = sequence("setaf"), let background = sequence("setab") {
            (self.foreground, self.background, isBlueFirst) = (foreground, background, false)
        } else if let foreground = sequence("setf"), let background = sequence("setb") {
            (self.foreground, self.background, isBlueFirst) = (foreground, background, true)
        } else {
            return nil
        }
        self.isRGB = isRGB
    }

    /// Whether colours are set by SGR.
    var isSGR: Bool {
        PenText(sequence: foreground.bytes(1)) != nil && PenText(sequence: background.bytes(1)) != nil
    }

    /// What sets a colour of the palette, empty for the terminal's own. `isExact` says whether the palette's fixed colours
    /// are sent in red, green and blue.
    func foreground(_ color: Int16, isExact: Bool) -> [UInt8] {
        sequence(color, foreground, isExact: isExact, exact: 38)
    }

    func background(_ color: Int16, isExact: Bool) -> [UInt8] {
        sequence(color, background, isExact: isExact, exact: 48)
    }

    private func sequence(
        _ color: Int16, _ palette: PaletteSequence, isExact: Bool, exact code: Int
    ) -> [UInt8] {
        if color < 0 { return [] }
        // Where numbers are colours the first eight are the palette's all the same.
        if isRGB { return palette.bytes(color < 8 ? Int(color) : Int(RGB(palette: color).number)) }
        if isExact, color >= 16 {
            let shade = RGB(palette: color)
            return Array("\u{1B}[\(code);2;\(shade.red);\(shade.green);\(shade.blue)m".utf8)
        }
        return palette.bytes(isBlueFirst && color < 8 ? [0, 4, 2, 6, 1, 5, 3, 7][Int(color)] : Int(color))
    }
}

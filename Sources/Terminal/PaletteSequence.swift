/// What sets a colour of the palette in one type of terminal.
struct PaletteSequence {
    private let template: SequenceTemplate
    /// The number of SGR for the first colour where the terminal counts its 256 as xterm does, so that nothing has to be looked
    /// up.
    private let first: Int?

    /// Nil where the terminal has no such string.
    init?(_ text: [UInt8]?) {
        guard let template = SequenceTemplate(text) else { return nil }
        self.template = template
        first = [30, 40].first { template.text == Self.xterm(first: $0) }
    }

    /// How terminfo describes xterm's 256 colours: eight, eight bright ones, and the rest by number.
    private static func xterm(first: Int) -> [UInt8] {
        let (color, bright) = (first / 10, first / 10 + 6)
        return Array(
            "\u{1B}[%?%p1%{8}%<%t\(color)%p1%d%e%p1%{16}%<%t\(bright)%p1%{8}%-%d%e\(color)8;5;%p1%d%;m".utf8)
    }

    func bytes(_ color: Int) -> [UInt8] {
        guard let first else { return template.bytes(color) }
        var bytes: [UInt8] = [0x1B, UInt8(ascii: "[")]
        bytes.append(decimal: color < 8 ? first + color : color < 16 ? first + 52 + color : first + 8)
        if color >= 16 {
            bytes += [UInt8(ascii: ";"), UInt8(ascii: "5"), UInt8(ascii: ";")]
            bytes.append(decimal: color)
        }
        bytes.append(UInt8(ascii: "m"))
        return bytes
    }
}

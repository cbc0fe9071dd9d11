import Screen

/// How one type of terminal is given its looks, as terminfo has it.
struct LookSequences {
    /// The terminal's own look.
    let plain: [UInt8]
    private let bold: [UInt8]
    private let dim: [UInt8]
    private let reverse: [UInt8]
    private let colors: ColorSequences?
    /// The weights that can't be had together with colours.
    private let noColor: NoColor
    /// Whether looks are set by SGR, so that a step from one to the next can be reckoned.
    let isSGR: Bool
    /// Whether the terminal knows the numbers for its own two colours.
    let hasDefaults: Bool
    /// Whether what is erased takes the ground of the look that is set.
    private let erasesInGround: Bool

    /// The bits of terminfo's `ncv`.
    private struct NoColor: OptionSet {
        let rawValue: Int
        static let reverse = NoColor(rawValue: 1 << 2)
        static let dim = NoColor(rawValue: 1 << 4)
        static let bold = NoColor(rawValue: 1 << 5)
    }

    init(
        _ lookup: Capabilities.Lookup, flag: (String) -> Bool, number: (String) -> Int
    ) {
        func text(_ name: String) -> [UInt8] { lookup(name, []).map(Capabilities.withoutPadding) ?? [] }
        // A look that takes a cell of its own (`xmc`) would move what is written.
        let hasWeights = number("xmc") < 0
        plain = text("sgr0")
        bold = hasWeights ? text("bold") : []
        dim = hasWeights ? text("dim") : []
        reverse = hasWeights ? text("rev") : []
        colors = ColorSequences(lookup, isRGB: flag("RGB"))
        noColor = NoColor(rawValue: max(0, number("ncv")))
        isSGR =
            Self.isSGR(plain: plain) && (colors?.isSGR ?? true)
            && zip([bold, dim, reverse], ["1", "2", "7"]).allSatisfy {
                $0.isEmpty || $0 == Array("\u{1B}[\($1)m".utf8)
            }
        hasDefaults = text("op") == Array("\u{1B}[39;49m".utf8)
        erasesInGround = flag("bce")
    }

    private static func isSGR(plain: [UInt8]) -> Bool {
        let rest = plain.starts(with: Array("\u{1B}(B".utf8)) ? plain.dropFirst(3) : plain[...]
        return rest.starts(with: Array("\u{1B}[".utf8)) && rest.contains(UInt8(ascii: "m"))
    }

    /// Whether the terminal has colours.
    var hasColors: Bool { colors != nil }

    /// The look of cells; its `space` isn't decided.
    func look(of rendition: Rendition, isExact: Bool) -> Look {
        let shown = possible(rendition)
        let foreground = colors?.foreground(shown.foreground, isExact: isExact) ?? []
        let background = colors?.background(shown.background, isExact: isExact) ?? []
        var pen = PenLook()
        pen.foreground = PenText(sequence: foreground) ?? PenText()
        pen.background = PenText(sequence: background) ?? PenText()
        if shown.bold, !bold.isEmpty { pen.set(weight: 1) }
        if shown.dim, !dim.isEmpty { pen.set(weight: 2) }
        if shown.reverse, !reverse.isEmpty { pen.set(weight: 7) }
        let weights = (shown.bold ? bold : []) + (shown.dim ? dim : []) + (shown.reverse ? reverse : [])
        let showsGround = shown.reverse || shown.background >= 0
        return Look(
            pen: pen, sequence: isSGR ? [] : plain + weights + foreground + background,
            isErasable: !showsGround || erasesInGround && !shown.reverse)
    }

    /// What the terminal can show together.
    private func possible(_ rendition: Rendition) -> Rendition {
        var result = rendition
        guard rendition.foreground >= 0 || rendition.background >= 0 else { return result }
        if noColor.contains(.bold) { result.bold = false }
        if noColor.contains(.dim) { result.dim = false }
        if noColor.contains(.reverse), rendition.reverse {
            result.reverse = false
            swap(&result.foreground, &result.background)
        }
        return result
    }
}

/// Makes lines of a stream of scalars: what only a typesetter needs is undone, what a terminal would obey is dropped.
struct DocumentCleaning {
    private(set) var lines: [DocumentLine] = []
    private var scalars: [Unicode.Scalar] = []
    private var number = 1
    private var isIndented = false
    private var startsPage = false
    private var afterReturn = false
    private var seen = 0
    private var noise = 0

    /// Whether more than a tenth of what was taken is no text.
    var isMostlyNoise: Bool { noise * 10 > seen }

    mutating func take(_ scalar: Unicode.Scalar) {
        seen += 1
        let closesPair = afterReturn && scalar == "\n"
        afterReturn = scalar == "\r"
        if closesPair { return }
        switch scalar {
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
            endLine()
            number += 1
        case "\u{B}", "\u{C}":
            endLine()
            startsPage = true
        default: add(scalar)
        }
    }

    mutating func endLine() {
        while scalars.last == " " { scalars.removeLast() }
        if !scalars.isEmpty {
            lines.append(
                DocumentLine(scalars: scalars, number: number, page: startsPage ? .sure : .no, isIndented: isIndented))
            startsPage = false
        }
        scalars.removeAll(keepingCapacity: true)
        isIndented = false
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        if scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator {
            if scalars.isEmpty { isIndented = true } else if scalars.last != " " { scalars.append(" ") }
        } else if let letters = Self.ligatures[scalar] {
            scalars += letters.unicodeScalars
        } else if let digit = Self.superscripts[scalar] {
            scalars.append(digit)
        } else if scalar == "\u{336}", scalars.last == " " {
            // Some fonts have a dash that extracts as a stroke through the space before it.
            scalars.append("–")
        } else if scalar == "\u{AD}" || Self.isShown(scalar) {
            if scalar == "\u{FFFD}" { noise += 1 }
            endSoftHyphen()
            scalars.append(scalar)
        } else if scalar.properties.generalCategory == .control {
            noise += 1
        }
    }

    /// A soft hyphen matters at a line's end only.
    private mutating func endSoftHyphen() { if scalars.last == "\u{AD}" { scalars.removeLast() } }

    /// Whether a terminal only shows the scalar and does nothing else with it.
    static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0x20 && scalar.value < 0x7F { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return false
        default: return true
        }
    }

    private static let ligatures: [Unicode.Scalar: String] = [
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    ]

    private static let superscripts: [Unicode.Scalar: Unicode.Scalar] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
    ]
}

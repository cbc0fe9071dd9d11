/// The look that sequences of SGR set: colours as their parameters stand there, weights by their numbers.
struct PenLook: Hashable {
    /// Empty for the terminal's own.
    private(set) var foreground: [UInt8] = []
    private(set) var background: [UInt8] = []
    /// The bit of each number from 1 to 9 that is set.
    private(set) var weights: UInt16 = 0

    /// Reverse, underline, strike-through: weights that a space shows too.
    private static let seenOnSpace: UInt16 = 1 << 4 | 1 << 7 | 1 << 9

    /// Whether a space in this look is the same as in another.
    func looksOnSpace(like other: PenLook) -> Bool {
        let seen = weights & Self.seenOnSpace
        guard background == other.background, seen == other.weights & Self.seenOnSpace else { return false }
        // Bold may brighten what reverse makes the ground.
        return seen == 0 || self == other
    }

    /// Takes the parameters of a sequence; false where one of them isn't known.
    mutating func take(_ parameters: ArraySlice<UInt8>) -> Bool {
        var rest = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[...]
        while let first = rest.popFirst() {
            // An empty one is a zero.
            guard let number = first.isEmpty ? 0 : Self.number(first) else {
                guard take(colored: first) else { return false }
                continue
            }
            switch number {
            case 38, 48:
                let count = rest.first == [UInt8(ascii: "5")] ? 2 : rest.first == [UInt8(ascii: "2")] ? 4 : 0
                guard count > 0, rest.count >= count else { return false }
                set(number, ([first] + rest.prefix(count)).joined(separator: [UInt8(ascii: ";")]))
                rest = rest.dropFirst(count)
            default: guard take(number, first) else { return false }
            }
        }
        return true
    }

    private mutating func take(_ number: Int, _ text: ArraySlice<UInt8>) -> Bool {
        switch number {
        case 0: self = PenLook()
        case 1...9: weights |= 1 << UInt16(number)
        // The first character set, which is never left.
        case 10: break
        case 22: weights &= ~(1 << 1 | 1 << 2)
        case 23...25, 27...29: weights &= ~(1 << UInt16(number - 20))
        case 30...37, 90...97: foreground = Array(text)
        case 40...47, 100...107: background = Array(text)
        case 39: foreground = []
        case 49: background = []
        default: return false
        }
        return true
    }

    /// A colour in one parameter with colons, `38:2::1:2:3`.
    private mutating func take(colored text: ArraySlice<UInt8>) -> Bool {
        guard let number = Self.number(text.prefix { $0 != UInt8(ascii: ":") }), number == 38 || number == 48 else {
            return false
        }
        set(number, text)
        return true
    }

    private mutating func set(_ number: Int, _ text: some Sequence<UInt8>) {
        if number == 38 { foreground = Array(text) } else { background = Array(text) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...3).contains(digits.count) else { return nil }
        return digits.reduce(Int?.some(0)) { sum, digit in
            guard let sum, (0x30...0x39).contains(digit) else { return nil }
            return sum * 10 + Int(digit - 0x30)
        }
    }

    // MARK: Setting it

    /// The shortest sequence that leads from a look to this one, from nil whatever the look was. `hasDefaults` says
    /// whether the terminal knows 39 and 49, its own two colours.
    func sequence(from before: PenLook?, hasDefaults: Bool) -> [UInt8] {
        if before == self { return [] }
        let anew = Self.sequence([[UInt8(ascii: "0")]] + numbers(weights) + [foreground, background])
        guard let before, before.weights & ~weights == 0 else { return isPlain ? Self.reset : anew }
        let losesColor =
            foreground.isEmpty && !before.foreground.isEmpty || background.isEmpty && !before.background.isEmpty
        if losesColor, !hasDefaults { return isPlain ? Self.reset : anew }
        var parts = numbers(weights & ~before.weights)
        if foreground != before.foreground { parts.append(foreground.isEmpty ? Array("39".utf8) : foreground) }
        if background != before.background { parts.append(background.isEmpty ? Array("49".utf8) : background) }
        let step = Self.sequence(parts)
        let other = isPlain ? Self.reset : anew
        return step.count <= other.count ? step : other
    }

    private var isPlain: Bool { self == PenLook() }

    private static let reset = Array("\u{1B}[m".utf8)

    private func numbers(_ bits: UInt16) -> [[UInt8]] {
        (1...9).compactMap { bits & 1 << UInt16($0) == 0 ? nil : [0x30 + UInt8($0)] }
    }

    private static func sequence(_ parts: [[UInt8]]) -> [UInt8] {
        Array("\u{1B}[".utf8) + parts.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: ";")]) + Array("m".utf8)
    }
}

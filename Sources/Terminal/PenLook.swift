/// The look that sequences of SGR set: colours as their parameters stand there, weights by their numbers.
struct PenLook: Hashable {
    /// Empty for the terminal's own.
    private(set) var foreground = PenText()
    private(set) var background = PenText()
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

    /// Takes the parameters of a sequence, a range of bytes; false where one of them isn't known.
    mutating func take(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start <= range.upperBound {
            let end = Self.end(bytes, start, range.upperBound)
            guard let last = take(bytes, start..<end, upTo: range.upperBound) else { return false }
            start = last + 1
        }
        return true
    }

    /// Takes the parameter at a range; where what belongs to it ends, nil where it isn't known.
    private mutating func take(_ bytes: [UInt8], _ range: Range<Int>, upTo limit: Int) -> Int? {
        // An empty one is a zero.
        guard let number = range.isEmpty ? 0 : Self.number(bytes, range) else {
            return take(colored: range, bytes) ? range.upperBound : nil
        }
        guard number == 38 || number == 48 else { return take(number, bytes, range) ? range.upperBound : nil }
        var end = range.upperBound
        let kind = end + 1 < limit ? bytes[end + 1] : 0
        let following = kind == UInt8(ascii: "5") ? 2 : kind == UInt8(ascii: "2") ? 4 : 0
        guard following > 0 else { return nil }
        for _ in 0..<following {
            guard end < limit else { return nil }
            end = Self.end(bytes, end + 1, limit)
        }
        return set(number, bytes, range.lowerBound..<end) ? end : nil
    }

    private mutating func take(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        switch number {
        case 0: self = PenLook()
        case 1...9: weights |= 1 << UInt16(number)
        // The first character set, which is never left.
        case 10: break
        case 22: weights &= ~(1 << 1 | 1 << 2)
        case 23...25, 27...29: weights &= ~(1 << UInt16(number - 20))
        case 30...37, 90...97: return set(38, bytes, range)
        case 40...47, 100...107: return set(48, bytes, range)
        case 39: foreground = PenText()
        case 49: background = PenText()
        default: return false
        }
        return true
    }

    /// A colour in one parameter with colons, `38:2::1:2:3`.
    private mutating func take(colored range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let end = range.first { bytes[$0] == UInt8(ascii: ":") } ?? range.upperBound
        guard let number = Self.number(bytes, range.lowerBound..<end), number == 38 || number == 48 else {
            return false
        }
        return set(number, bytes, range)
    }

    private mutating func set(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let color = PenText(bytes, range) else { return false }
        if number == 38 { foreground = color } else { background = color }
        return true
    }

    /// Where the parameter that begins at `start` ends.
    private static func end(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, bytes[end] != UInt8(ascii: ";") { end += 1 }
        return end
    }

    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard (1...3).contains(range.count) else { return nil }
        var sum = 0
        for position in range {
            guard (0x30...0x39).contains(bytes[position]) else { return nil }
            sum = sum * 10 + Int(bytes[position] - 0x30)
        }
        return sum
    }

    // MARK: Setting it

    /// Appends the shortest sequence that leads from a look to this one, from nil whatever the look was. `hasDefaults` says
    /// whether the terminal knows 39 and 49, its own two colours; such a one knows the numbers that end a weight too.
    func append(from before: PenLook?, hasDefaults: Bool, to bytes: inout [UInt8]) {
        if before == self { return }
        guard let before, hasDefaults || !loses(before) else { return appendAnew(to: &bytes) }
        let start = bytes.count
        appendStep(from: before, to: &bytes)
        let anew = isPlain ? 3 : 4 + weights.nonzeroBitCount * 2 + parts(foreground) + parts(background)
        if bytes.count - start > anew {
            bytes.removeLast(bytes.count - start)
            appendAnew(to: &bytes)
        }
    }

    /// Whether something of a look ends.
    private func loses(_ before: PenLook) -> Bool {
        before.weights & ~weights != 0 || foreground.isEmpty && !before.foreground.isEmpty
            || background.isEmpty && !before.background.isEmpty
    }

    private var isPlain: Bool { weights == 0 && foreground.isEmpty && background.isEmpty }

    /// The bytes of a colour and what parts it from the rest.
    private func parts(_ color: PenText) -> Int { color.isEmpty ? 0 : color.count + 1 }

    /// From any look.
    private func appendAnew(to bytes: inout [UInt8]) {
        bytes += [0x1B, UInt8(ascii: "[")]
        if !isPlain {
            bytes.append(UInt8(ascii: "0"))
            append(weights, to: &bytes)
            append(foreground, to: &bytes)
            append(background, to: &bytes)
        }
        bytes.append(UInt8(ascii: "m"))
    }

    private func appendStep(from before: PenLook, to bytes: inout [UInt8]) {
        bytes += [0x1B, UInt8(ascii: "[")]
        var kept = before.weights & weights
        let lost = before.weights & ~weights
        for number in 3...9 where lost & 1 << UInt16(number) != 0 { append(digit: 2, number, to: &bytes) }
        // One number ends both bold and dim.
        if lost & Self.boldOrDim != 0 {
            append(digit: 2, 2, to: &bytes)
            kept &= ~Self.boldOrDim
        }
        append(weights & ~kept, to: &bytes)
        if foreground != before.foreground { append(foreground, orOwn: UInt8(ascii: "3"), to: &bytes) }
        if background != before.background { append(background, orOwn: UInt8(ascii: "4"), to: &bytes) }
        bytes.append(UInt8(ascii: "m"))
    }

    private static let boldOrDim: UInt16 = 1 << 1 | 1 << 2

    /// A number of two digits.
    private func append(digit: Int, _ number: Int, to bytes: inout [UInt8]) {
        part(&bytes)
        bytes += [0x30 + UInt8(digit), 0x30 + UInt8(number)]
    }

    private func append(_ bits: UInt16, to bytes: inout [UInt8]) {
        for number in 1...9 where bits & 1 << UInt16(number) != 0 {
            part(&bytes)
            bytes.append(0x30 + UInt8(number))
        }
    }

    private func append(_ color: PenText, to bytes: inout [UInt8]) {
        if color.isEmpty { return }
        part(&bytes)
        color.append(to: &bytes)
    }

    private func append(_ color: PenText, orOwn digit: UInt8, to bytes: inout [UInt8]) {
        if !color.isEmpty { return append(color, to: &bytes) }
        part(&bytes)
        bytes += [digit, UInt8(ascii: "9")]
    }

    /// Parts a parameter from the one before it.
    private func part(_ bytes: inout [UInt8]) {
        if bytes.last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ";")) }
    }
}

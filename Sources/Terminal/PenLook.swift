/// The look that sequences of SGR set: colours by their parameters, weights by their numbers.
struct PenLook: Equatable {
    /// Empty for the terminal's own.
    var foreground = PenText()
    var background = PenText()
    /// The bit of each number from 1 to 9 that is set.
    private(set) var weights: UInt16 = 0

    private static let boldOrDim: UInt16 = 1 << 1 | 1 << 2
    private static let reversed: UInt16 = 1 << 7

    /// Sets the weight with a number of SGR.
    mutating func set(weight number: Int) { weights |= 1 << UInt16(number) }

    /// Whether a space in this look is the same as in another.
    func looksOnSpace(like other: PenLook) -> Bool {
        guard background == other.background, isReversed == other.isReversed else { return false }
        // Bold may brighten what reverse makes the ground.
        return !isReversed || self == other
    }

    private var isReversed: Bool { weights & Self.reversed != 0 }

    private var isPlain: Bool { weights == 0 && foreground.isEmpty && background.isEmpty }

    /// Appends the shortest sequence that leads from a look to this one. `hasDefaults` says whether the terminal knows 39 and
    /// 49, its own two colours; such a one knows the numbers that end a weight too.
    func append(from before: PenLook, hasDefaults: Bool, to bytes: inout [UInt8]) {
        if before == self { return }
        if canStep(from: before, hasDefaults), stepLength(from: before) <= lengthAnew {
            appendStep(from: before, to: &bytes)
        } else {
            appendAnew(to: &bytes)
        }
    }

    /// The bytes of that sequence.
    func length(from before: PenLook, hasDefaults: Bool) -> Int {
        if before == self { return 0 }
        return canStep(from: before, hasDefaults) ? min(stepLength(from: before), lengthAnew) : lengthAnew
    }

    /// Whether numbers can end what of a look isn't kept.
    private func canStep(from before: PenLook, _ hasDefaults: Bool) -> Bool { hasDefaults || !loses(before) }

    /// Whether something of a look ends.
    private func loses(_ before: PenLook) -> Bool {
        before.weights & ~weights != 0 || foreground.isEmpty && !before.foreground.isEmpty
            || background.isEmpty && !before.background.isEmpty
    }

    /// The bytes of the sequence from any look.
    private var lengthAnew: Int {
        if isPlain { return 3 }
        return 4 + weights.nonzeroBitCount * 2 + length(foreground) + length(background)
    }

    /// The bytes of the sequence from a look that ends what it has and this one hasn't.
    private func stepLength(from before: PenLook) -> Int {
        let (lost, gained) = (before.weights & ~weights, weights & ~before.weights)
        var length = 2
        if lost & Self.reversed != 0 { length += 3 }
        // What ends both bold and dim may end one that stays.
        if lost & Self.boldOrDim != 0 { length += 3 + (before.weights & weights & Self.boldOrDim).nonzeroBitCount * 2 }
        length += gained.nonzeroBitCount * 2
        if foreground != before.foreground { length += foreground.isEmpty ? 3 : self.length(foreground) }
        if background != before.background { length += background.isEmpty ? 3 : self.length(background) }
        return length
    }

    /// The bytes of a colour and what parts it from the rest.
    private func length(_ color: PenText) -> Int { color.isEmpty ? 0 : color.count + 1 }

    /// From any look.
    private func appendAnew(to bytes: inout [UInt8]) {
        bytes.append(0x1B)
        bytes.append(UInt8(ascii: "["))
        if !isPlain {
            bytes.append(UInt8(ascii: "0"))
            append(weights, to: &bytes)
            append(foreground, to: &bytes)
            append(background, to: &bytes)
        }
        bytes.append(UInt8(ascii: "m"))
    }

    private func appendStep(from before: PenLook, to bytes: inout [UInt8]) {
        bytes.append(0x1B)
        bytes.append(UInt8(ascii: "["))
        var kept = before.weights & weights
        let lost = before.weights & ~weights
        if lost & Self.reversed != 0 { append(2, 7, to: &bytes) }
        // One number ends both bold and dim.
        if lost & Self.boldOrDim != 0 {
            append(2, 2, to: &bytes)
            kept &= ~Self.boldOrDim
        }
        append(weights & ~kept, to: &bytes)
        if foreground != before.foreground { append(foreground, orOwn: 3, to: &bytes) }
        if background != before.background { append(background, orOwn: 4, to: &bytes) }
        bytes.append(UInt8(ascii: "m"))
    }

    /// A number of two digits.
    private func append(_ first: UInt8, _ second: UInt8, to bytes: inout [UInt8]) {
        part(&bytes)
        bytes.append(0x30 + first)
        bytes.append(0x30 + second)
    }

    private func append(_ bits: UInt16, to bytes: inout [UInt8]) {
        if bits == 0 { return }
        for number in UInt16(1)...9 where bits & 1 << number != 0 {
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
        if color.isEmpty { append(digit, 9, to: &bytes) } else { append(color, to: &bytes) }
    }

    /// Parts a parameter from the one before it.
    private func part(_ bytes: inout [UInt8]) {
        if bytes.last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ";")) }
    }
}

/// Leaves out of an update the looks in which nothing is written, and sets the others in the shortest way.
///
/// ncurses sets a look ahead of every stretch of cells, spaces between words included, and goes back to the terminal's own
/// colours from one pair to the next: on a screen of many short texts half of what it sends.
struct Pen {
    /// The look with which the terminal writes; nil where that isn't known.
    private var actual: PenLook?
    /// The look with which the bytes so far would have it write.
    private var wanted = PenLook()
    private let hasDefaults: Bool
    /// Whether a look came that isn't known; from then on all is left as it comes.
    private var isLost = false

    /// Nil where the terminal's looks aren't set by SGR.
    ///
    /// - Parameters:
    ///   - plain: the sequence for the terminal's own look.
    ///   - originalColors: the one for its own colours.
    init?(plain: [UInt8], originalColors: [UInt8]) {
        let rest = plain.starts(with: Array("\u{1B}(B".utf8)) ? plain.dropFirst(3) : plain[...]
        guard rest.starts(with: Array("\u{1B}[".utf8)), rest.contains(UInt8(ascii: "m")) else { return nil }
        hasDefaults = originalColors == Array("\u{1B}[39;49m".utf8)
    }

    /// Whatever has written on the terminal may have changed its look.
    mutating func forget() { actual = nil }

    /// The bytes of an update without what shows on nothing.
    mutating func thinned(_ update: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(update.count)
        var rest = update[...]
        if isLost { return update }
        while let first = rest.first {
            let count = Self.length(of: rest)
            let token = rest.prefix(count)
            rest = rest.dropFirst(count)
            if isLost {
                result += token
                continue
            }
            switch first {
            case 0x1B: takeSequence(token, into: &result)
            // Into the first character set, which is never left.
            case 0x0F: if actual == nil { result += token }
            case 0x20:
                if actual?.looksOnSpace(like: wanted) != true { setLook(into: &result) }
                result.append(first)
            // A line that comes up from below has the colour of the ground.
            case 0x0A:
                setGround(into: &result)
                result.append(first)
            case ..<0x20: result.append(first)
            default:
                setLook(into: &result)
                result += token
            }
        }
        return result
    }

    private mutating func takeSequence(_ token: ArraySlice<UInt8>, into result: inout [UInt8]) {
        if token == Array("\u{1B}(B".utf8)[...] {
            if actual == nil { result += token }
            return
        }
        guard token.dropFirst().first == UInt8(ascii: "["), let end = token.last else {
            result += token
            return
        }
        if end == UInt8(ascii: "m") {
            var next = wanted
            if next.take(token.dropFirst(2).dropLast()) {
                wanted = next
                return
            }
            result += wanted.sequence(from: nil, hasDefaults: hasDefaults) + token
            isLost = true
            return
        }
        // What erases and what moves text leaves the colour of the ground behind.
        if Array("JKXPLM@STb".utf8).contains(end) { setGround(into: &result) }
        result += token
    }

    private mutating func setGround(into result: inout [UInt8]) {
        if actual?.background != wanted.background { setLook(into: &result) }
    }

    private mutating func setLook(into result: inout [UInt8]) {
        guard actual != wanted else { return }
        result += wanted.sequence(from: actual, hasDefaults: hasDefaults)
        actual = wanted
    }

    /// The bytes of what stands at the beginning: a sequence, one byte below 0x21, or text up to the next of these.
    private static func length(of bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        guard first == 0x1B else {
            return first <= 0x20 ? 1 : bytes.firstIndex { $0 <= 0x20 }.map { $0 - bytes.startIndex } ?? bytes.count
        }
        switch bytes.dropFirst().first {
        case UInt8(ascii: "["):
            let end = bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }
            return end.map { $0 - bytes.startIndex + 1 } ?? bytes.count
        case .some(0x20...0x2F): return min(3, bytes.count)
        default: return min(2, bytes.count)
        }
    }
}

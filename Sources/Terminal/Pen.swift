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
        if isLost { return update }
        var result: [UInt8] = []
        result.reserveCapacity(update.count)
        var place = 0
        while place < update.count, !isLost {
            let end = Self.end(of: update, from: place)
            take(update, place..<end, into: &result)
            place = end
        }
        return result + update[place...]
    }

    private mutating func take(_ update: [UInt8], _ range: Range<Int>, into result: inout [UInt8]) {
        let first = update[range.lowerBound]
        switch first {
        case 0x1B: takeSequence(update, range, into: &result)
        // Into the first character set, which is never left.
        case 0x0F: if actual == nil { result.append(first) }
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
            result += update[range]
        }
    }

    private mutating func takeSequence(_ update: [UInt8], _ range: Range<Int>, into result: inout [UInt8]) {
        let start = range.lowerBound
        let kind = range.count > 1 ? update[start + 1] : 0
        if kind == UInt8(ascii: "("), range.count == 3, update[start + 2] == UInt8(ascii: "B") {
            if actual == nil { result += update[range] }
            return
        }
        guard kind == UInt8(ascii: "[") else {
            result += update[range]
            return
        }
        let end = update[range.upperBound - 1]
        if end == UInt8(ascii: "m") {
            var next = wanted
            if next.take(update, start + 2..<range.upperBound - 1) {
                wanted = next
                return
            }
            wanted.append(from: nil, hasDefaults: hasDefaults, to: &result)
            result += update[range]
            isLost = true
            return
        }
        // What erases and what moves text leaves the colour of the ground behind.
        if Self.leavesGround(end) { setGround(into: &result) }
        result += update[range]
    }

    private static func leavesGround(_ end: UInt8) -> Bool {
        switch end {
        case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"), UInt8(ascii: "P"), UInt8(ascii: "L"),
            UInt8(ascii: "M"), UInt8(ascii: "@"), UInt8(ascii: "S"), UInt8(ascii: "T"), UInt8(ascii: "b"):
            true
        default: false
        }
    }

    private mutating func setGround(into result: inout [UInt8]) {
        if actual?.background != wanted.background { setLook(into: &result) }
    }

    private mutating func setLook(into result: inout [UInt8]) {
        guard actual != wanted else { return }
        wanted.append(from: actual, hasDefaults: hasDefaults, to: &result)
        actual = wanted
    }

    /// Where what stands at a place ends: a sequence, one byte below 0x21, or text up to the next of these.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var end = start + 1
        guard bytes[start] == 0x1B else {
            if bytes[start] <= 0x20 { return end }
            while end < bytes.count, bytes[end] > 0x20 { end += 1 }
            return end
        }
        guard end < bytes.count else { return end }
        switch bytes[end] {
        case UInt8(ascii: "["):
            end += 1
            while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
            return min(end + 1, bytes.count)
        case 0x20...0x2F: return min(start + 3, bytes.count)
        default: return end + 1
        }
    }
}

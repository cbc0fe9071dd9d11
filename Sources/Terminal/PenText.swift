/// A few bytes in place: the parameters with which SGR names a colour. Empty for the terminal's own.
struct PenText: Hashable {
    /// Red, green and blue with their forms need 20 at most.
    static let capacity = 24

    private(set) var count = 0
    private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

    var isEmpty: Bool { count == 0 }

    init() {}

    /// Nil where the bytes are too many.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        guard range.count <= Self.capacity else { return nil }
        count = range.count
        withUnsafeMutableBytes(of: &words) { target in
            for (place, position) in range.enumerated() { target[place] = bytes[position] }
        }
    }

    func append(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: words) { bytes.append(contentsOf: $0.prefix(count)) }
    }

    static func == (one: PenText, other: PenText) -> Bool { one.count == other.count && one.words == other.words }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
    }
}

/// A few bytes in place: the parameters with which SGR names a colour. Empty for the terminal's own.
struct PenText: Equatable {
    /// Red, green and blue with their forms need 20 at most.
    static let capacity = 24

    private(set) var count = 0
    private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

    var isEmpty: Bool { count == 0 }

    init() {}

    /// The parameters of a sequence, `ESC [ … m`; nil where it is none or they are too many.
    init?(sequence: [UInt8]) {
        guard sequence.count > 3, sequence[0] == 0x1B, sequence[1] == UInt8(ascii: "["),
            sequence[sequence.count - 1] == UInt8(ascii: "m")
        else { return nil }
        self.init(sequence[2..<sequence.count - 1])
    }

    /// Nil where the bytes are no parameters or too many.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count <= Self.capacity, bytes.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
        count = bytes.count
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
    }

    func append(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: words) { bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    static func == (one: PenText, other: PenText) -> Bool { one.count == other.count && one.words == other.words }
}

/// The scalars of UTF-8 as long as each is a character that takes one cell and that no other scalar changes.
struct SimpleScalars {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isUnicode: Bool
    /// How many bytes are behind.
    private(set) var place: Int

    /// Those behind so many bytes; where `isUnicode` is false, those of ASCII alone.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int = 0, isUnicode: Bool) {
        self.bytes = bytes
        self.place = place
        self.isUnicode = isUnicode
    }

    /// Whether there were no others.
    var isAtEnd: Bool { place == bytes.count }

    @inline(__always)
    mutating func next() -> Unicode.Scalar? {
        guard place < bytes.count else { return nil }
        let first = bytes[place]
        if first >= 0x20, first < 0x7F {
            place += 1
            return Unicode.Scalar(first)
        }
        return isUnicode ? nextBeyondASCII(first) : nil
    }

    /// Latin letters and signs; dashes, quotation marks and other punctuation, arrows, lines, blocks and dots.
    private mutating func nextBeyondASCII(_ first: UInt8) -> Unicode.Scalar? {
        if first >= 0xC2, first < 0xC9, place + 1 < bytes.count {
            let value = UInt32(first & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F)
            guard value >= 0xA0, value != 0xAD else { return nil }
            place += 2
            return Unicode.Scalar(value)
        }
        guard first == 0xE2, place + 2 < bytes.count else { return nil }
        let value = 0x2000 | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
        switch value {
        case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x25FC, 0x2800...0x28FF:
            place += 3
            return Unicode.Scalar(value)
        default: return nil
        }
    }
}

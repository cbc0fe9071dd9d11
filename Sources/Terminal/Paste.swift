import Screen

/// Text that the terminal marks as pasted, as its bytes come in.
struct Paste {
    /// As much as is kept; the rest is dropped, but still not taken for keys.
    static let limit = 64 * 1024

    private static let end = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []

    /// Takes what belongs to the paste; whether its end was there.
    mutating func take(from input: inout ArraySlice<UInt8>) -> Bool {
        while let byte = input.first {
            if byte == Self.end[0] {
                if input.starts(with: Self.end) {
                    input = input.dropFirst(Self.end.count)
                    return true
                }
                // The rest of the end may still come.
                if input.count < Self.end.count, Self.end.starts(with: input) { return false }
            }
            if bytes.count < Self.limit { bytes.append(byte) }
            input = input.dropFirst()
        }
        return false
    }

    /// The text: line ends and tabs are spaces, other control characters are left out.
    var text: String {
        let lineFeed: UInt8 = 0x0A
        let kept = bytes.indices.filter { index in
            switch bytes[index] {
            case 0x0D: index + 1 == bytes.endIndex || bytes[index + 1] != lineFeed
            case 0x09, lineFeed: true
            case ..<0x20, 0x7F: false
            default: true
            }
        }
        let text = PlainText.cleaned(String(decoding: kept.map { bytes[$0] }, as: UTF8.self))
        // The limit may have cut the last character in two.
        return bytes.count == Self.limit && text.hasSuffix("\u{FFFD}") ? String(text.dropLast()) : text
    }
}

extension ControlSequence {
    var isPasteBegin: Bool { last == UInt8(ascii: "~") && mark == nil && parameters.first == 200 }
}

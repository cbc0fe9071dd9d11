import Screen

/// Text as it is compared when something is looked for: lower case, without accents, one space between words.
///
/// The same as `AreaLookup.folded`, byte by byte: folding a hundred thousand letters must not be felt.
enum FoldedText {
    private static let space: UInt8 = 0x20

    /// The folded text.
    static func bytes(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        append(text, to: &result)
        return result
    }

    /// Several texts folded, one after the other.
    static func bytes(_ texts: [String]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 1 })
        for text in texts { append(text, to: &result) }
        return result
    }

    /// Appends folded text to what was folded before, a space between them.
    static func append(_ text: String, to result: inout [UInt8]) {
        var isGap = !result.isEmpty
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                add(UInt8(scalar.value), to: &result, &isGap)
            } else {
                for byte in spelled(scalar) { add(byte, to: &result, &isGap) }
            }
        }
    }

    @inline(__always)
    private static func add(_ byte: UInt8, to result: inout [UInt8], _ isGap: inout Bool) {
        let letter = lower(byte)
        if letter == 0 {
            isGap = true
        } else if letter != apostrophe {
            if isGap, !result.isEmpty { result.append(space) }
            isGap = false
            result.append(letter)
        }
    }

    private static let apostrophe: UInt8 = 0x27

    /// A letter in lower case, a digit, or an apostrophe; 0 for what parts words.
    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, apostrophe: byte
        case 0x41...0x5A: byte | 0x20
        default: 0
        }
    }

    /// What stands for a scalar in ASCII; nothing for an accent of its own.
    private static func spelled(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0x300...0x36F: []
        case 0x2018, 0x2019: [apostrophe]
        case 0xB6: Array("par ".utf8)
        case 0x80...0xBF, 0x2010...0x203A: [space]
        default: Array(PlainText.ascii(String(Character(scalar))).utf8)
        }
    }

    /// The folded words of a text.
    static func words(_ text: String) -> [String] {
        bytes(text).split(separator: space).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Each word of a text with the place of its letters, counted in characters.
    static func places(_ text: String) -> [(letters: [UInt8], characters: [Int])] {
        var words: [(letters: [UInt8], characters: [Int])] = []
        var isGap = true
        for (position, character) in text.enumerated() {
            for byte in bytes(of: character) {
                let letter = lower(byte)
                if letter == apostrophe { continue }
                if letter == 0 {
                    isGap = true
                    continue
                }
                if isGap { words.append(([], [])) }
                isGap = false
                words[words.count - 1].letters.append(letter)
                words[words.count - 1].characters.append(position)
            }
        }
        return words
    }

    private static func bytes(of character: Character) -> [UInt8] {
        if let byte = character.asciiValue { return [byte] }
        return character.unicodeScalars.flatMap { $0.value < 0x80 ? [UInt8($0.value)] : spelled($0) }
    }
}

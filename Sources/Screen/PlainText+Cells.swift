import CUtf8proc

extension PlainText {
    /// The cells that one scalar takes: 0 for a combining mark, 2 for a wide East Asian character, else 1.
    package static func cells(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        // Latin letters, signs, lines, blocks and Braille dots, of which screens are made.
        case ..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x25FC, 0x2800...0x28FF: return 1
        // The vowels and final consonants of Hangul are joined to the syllable's beginning.
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
        default:
            let cells = Int(character_cells(scalar.value))
            if cells > 0 { return cells }
            let category = scalar.properties.generalCategory
            // Marks that stand beside a letter take a cell of their own on terminals.
            return category == .nonspacingMark || category == .enclosingMark ? 0 : 1
        }
    }

    /// The cells that text takes, given as UTF-8 that is well formed.
    static func cells(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var place = 0
        var cells = 0
        while true {
            let plain = lengthOfASCII(bytes, from: place)
            place += plain
            cells += plain
            while place < bytes.count, bytes[place] < 0x80 {
                place += 1
                cells += 1
            }
            if place >= bytes.count { return cells }
            let first = bytes[place]
            // The letters of two bytes before the combining marks.
            if first < 0xCC {
                place += 2
                cells += 1
            } else {
                let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
                var value = UInt32(first) & (0x7F >> UInt32(length))
                for byte in bytes[place + 1..<min(place + length, bytes.count)] {
                    value = value << 6 | UInt32(byte & 0x3F)
                }
                cells += Unicode.Scalar(value).map { self.cells($0) } ?? 1
                place += length
            }
        }
    }

    /// How many bytes of ASCII stand from a place on, looked at eight at a time; a few at the end of them may be left out.
    @inline(__always)
    private static func lengthOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var place = start
        while place + 8 <= raw.count,
            raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            place += 8
        }
        return place - start
    }

    /// Whether the scalar chooses a form of the one before it; terminals disagree about what that is.
    static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
        (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
    }

    /// The text cleaned, and letters joined with their marks where Unicode has one character for both.
    static func composed(_ text: String) -> String {
        let cleaned = cleaned(text)
        // The first byte of a mark and of all that comes after it is 0xCC at least.
        guard cleaned.utf8.contains(where: { $0 >= 0xCC }),
            cleaned.unicodeScalars.contains(where: { $0.value >= 0x300 && cells($0) == 0 })
        else { return cleaned }
        var scalars = cleaned.unicodeScalars.map(\.value)
        let count = character_compose(&scalars, scalars.count)
        return String(String.UnicodeScalarView(scalars.prefix(count).compactMap { Unicode.Scalar($0) }))
    }

    /// A letter and its marks in their order, where Unicode has a canonical form of both (NFD); else the scalar alone.
    package static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        // Letters with marks begin with U+00C0.
        if scalar.value < 0xC0 { return [scalar] }
        var parts: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
        return withUnsafeMutableBytes(of: &parts) { bytes in
            let buffer = bytes.bindMemory(to: UInt32.self)
            let count = character_decompose(scalar.value, buffer.baseAddress, buffer.count)
            let found = buffer.prefix(count).compactMap { Unicode.Scalar($0) }
            return found.isEmpty ? [scalar] : found
        }
    }
}

extension String {
    /// The text with every occurrence of `old` replaced, looked for byte by byte.
    ///
    /// The standard library's looks for characters in any text of any kind, which takes twenty times as long; a screen asks for
    /// dozens of these.
    package func replacing(_ old: String, with new: String) -> String {
        var (text, old) = (self, old)
        return text.withUTF8 { bytes in
            old.withUTF8 { wanted in
                guard let first = wanted.first, bytes.contains(first) else { return self }
                return Self.replaced(wanted, with: new, in: bytes) ?? self
            }
        }
    }

    /// Whether a part of the text is some other, looked for byte by byte as well.
    package func holds(_ part: String) -> Bool {
        var (text, part) = (self, part)
        return text.withUTF8 { bytes in
            part.withUTF8 { wanted in
                guard let first = wanted.first, bytes.count >= wanted.count else { return wanted.isEmpty }
                return (0...bytes.count - wanted.count).contains { place in
                    bytes[place] == first && bytes[place..<place + wanted.count].elementsEqual(wanted)
                }
            }
        }
    }

    /// Nil where nothing is to be replaced.
    private static func replaced(
        _ wanted: UnsafeBufferPointer<UInt8>, with new: String, in bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        var result: [UInt8] = []
        var (kept, place) = (0, 0)
        while place + wanted.count <= bytes.count {
            if bytes[place] == wanted[0], bytes[place..<place + wanted.count].elementsEqual(wanted) {
                result += bytes[kept..<place]
                result += new.utf8
                place += wanted.count
                kept = place
            } else {
                place += 1
            }
        }
        if kept == 0 { return nil }
        return String(decoding: result + bytes[kept...], as: UTF8.self)
    }
}

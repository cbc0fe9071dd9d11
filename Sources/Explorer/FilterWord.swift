import Screen

/// What is typed into a filter, found in texts without regard to case and accents.
struct FilterWord {
    private let wanted: [UInt8]

    init(_ text: String) {
        wanted = Array(PlainText.ascii(text).lowercased().utf8)
    }

    var isEmpty: Bool { wanted.isEmpty }

    /// Whether the word stands anywhere in a text; an empty one stands everywhere.
    func isIn(_ text: String) -> Bool {
        guard let first = wanted.first else { return true }
        var spelled = PlainText.ascii(text)
        return spelled.withUTF8 { letters in
            guard letters.count >= wanted.count else { return false }
            for start in 0...letters.count - wanted.count where Self.lower(letters[start]) == first {
                if wanted.indices.allSatisfy({ Self.lower(letters[start + $0]) == wanted[$0] }) { return true }
            }
            return false
        }
    }

    private static func lower(_ letter: UInt8) -> UInt8 {
        letter >= 0x41 && letter <= 0x5A ? letter | 0x20 : letter
    }
}

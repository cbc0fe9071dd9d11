extension PlainText {
    /// The text with every character outside ASCII written in ASCII: accents dropped, signs spelled.
    package static func ascii(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var result = ""
        for character in text {
            if character.isASCII {
                result.append(character)
            } else {
                result += replacement(character)
            }
        }
        return result
    }

    private static func replacement(_ character: Character) -> String {
        if let sign = signs[character] { return sign }
        // A letter without its marks, whether they are part of its scalar or scalars of their own.
        guard let first = character.unicodeScalars.first.map(decomposed)?.first else { return "?" }
        if let sign = signs[Character(first)] { return sign }
        return first.isASCII && first.value >= 0x20 ? String(first) : "?"
    }

    private static let signs: [Character: String] = [
        "–": "-", "—": "-", "−": "-", "×": "x", "·": "|", "…": "...", "’": "'", "‘": "'", "“": "\"", "”": "\"",
        "¶": "par. ", "›": ">", "→": ">", "←": "<", "↑": "^", "↓": "v", "▸": "+", "▾": "-", "✓": "=", "✗": "x",
        "●": "*", "○": "o", "■": "#", "▪": "#", "│": "|", "─": "-", "┈": ".", "┊": ":", "½": "1/2", "⇧": "Shift-",
        "≥": ">=", "≤": "<=", "⌫": "Backspace", "•": "*", "\u{A0}": " ", "\u{202F}": " ", "ß": "ss", "æ": "ae",
        "Æ": "AE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i",
    ]
}

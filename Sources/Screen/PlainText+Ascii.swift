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
        guard let first = character.unicodeScalars.first else { return "?" }
        if let base = baseLetters[first] { return String(base) }
        // A letter and its accent as two scalars.
        return first.isASCII && first.value >= 0x20 ? String(first) : "?"
    }

    private static let signs: [Character: String] = [
        "–": "-", "—": "-", "−": "-", "×": "x", "·": "|", "…": "...", "’": "'", "‘": "'", "“": "\"", "”": "\"",
        "¶": "par. ", "›": ">", "→": ">", "←": "<", "↑": "^", "↓": "v", "▸": "+", "▾": "-", "✓": "=", "✗": "x",
        "●": "*", "○": "o", "■": "#", "▪": "#", "│": "|", "─": "-", "┈": ".", "┊": ":", "½": "1/2", "⇧": "Shift-",
        "≥": ">=", "≤": "<=", "⌫": "Backspace", "•": "*", "\u{A0}": " ", "\u{202F}": " ", "ß": "ss", "æ": "ae",
        "Æ": "AE", "ø": "o", "Ø": "O", "đ": "d", "ł": "l", "ı": "i",
    ]

    private static let baseLetters: [Unicode.Scalar: Character] = {
        let rows: [(Character, String)] = [
            ("a", "àáâãäåā"), ("e", "èéêëē"), ("i", "ìíîïī"), ("o", "òóôõöō"), ("u", "ùúûüū"), ("c", "çčć"),
            ("n", "ñń"), ("s", "šśş"), ("z", "žźż"), ("y", "ýÿ"), ("g", "ğ"), ("A", "ÀÁÂÃÄÅĀ"), ("E", "ÈÉÊËĒ"),
            ("I", "ÌÍÎÏĪİ"), ("O", "ÒÓÔÕÖŌ"), ("U", "ÙÚÛÜŪ"), ("C", "ÇČĆ"), ("N", "ÑŃ"), ("S", "ŠŚŞ"), ("Z", "ŽŹŻ"),
            ("Y", "Ý"), ("G", "Ğ"),
        ]
        var table: [Unicode.Scalar: Character] = [:]
        for (base, letters) in rows { for scalar in letters.unicodeScalars { table[scalar] = base } }
        return table
    }()
}

/// Text made safe for a terminal: no control characters, and a width that can be counted.
package enum PlainText {
    /// The text without anything that a terminal would obey.
    ///
    /// Controls (C0, DEL, C1), line and paragraph separators, bidirectional marks and other format
    /// characters become a space where they part words (tab, line end) and U+FFFD otherwise.
    package static func cleaned(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t", "\n", "\r": result.append(" ")
            default: result.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }

    /// Whether a terminal only shows the scalar and does nothing else with it.
    static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0x20 && scalar.value < 0x7F { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return false
        default: return true
        }
    }

    /// The number of cells that the text takes on a canvas.
    package static func width(_ text: some StringProtocol) -> Int {
        var width = 0
        for scalar in text.unicodeScalars { width += cells(scalar) }
        return width
    }

    /// The cells that one scalar takes: 0 for a combining mark, 2 for a wide East Asian character, else 1.
    package static func cells(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default:
            let category = scalar.properties.generalCategory
            return category == .nonspacingMark || category == .enclosingMark ? 0 : 1
        }
    }

    /// The text cut to `width` cells, at a word's end where one is near, with an ellipsis in place of what is left out.
    package static func truncated(_ text: String, to width: Int, in characters: CharacterSet = .unicode) -> String {
        if self.width(text) <= width { return text }
        let ellipsis = characters == .unicode ? "…" : "..."
        guard width > ellipsis.count else { return prefix(text, cells: width) }
        let head = prefix(text, cells: width - ellipsis.count)
        return trimmedAtEnd(head) + ellipsis
    }

    /// As many leading characters as fit into `cells` cells.
    package static func prefix(_ text: some StringProtocol, cells limit: Int) -> String {
        var used = 0
        var result = ""
        for character in text {
            let needed = width(String(character))
            if used + needed > limit { break }
            used += needed
            result.append(character)
        }
        return result
    }

    static func trimmedAtEnd(_ text: String) -> String {
        var result = Substring(text)
        while let last = result.last, last == " " || last == "," || last == "(" { result.removeLast() }
        return String(result)
    }

    /// The text broken into lines of at most `width` cells, at spaces; a longer word is cut.
    package static func wrapped(_ text: String, to width: Int) -> [String] {
        guard width > 0 else { return [] }
        var lines: [String] = []
        var line = ""
        var lineWidth = 0
        for word in text.split(separator: " ") {
            let wordWidth = self.width(word)
            if !line.isEmpty, lineWidth + 1 + wordWidth <= width {
                line += " "
                line += word
                lineWidth += 1 + wordWidth
                continue
            }
            var word = String(word)
            if !line.isEmpty { lines.append(line) }
            while self.width(word) > width {
                let head = prefix(word, cells: width)
                if head.isEmpty { break }
                lines.append(head)
                word.removeFirst(head.count)
            }
            line = word
            lineWidth = self.width(word)
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

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

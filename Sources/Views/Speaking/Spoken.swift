import Screen

/// Text in words where a screen reader would stumble over a sign, or pass it in silence.
package enum Spoken {
    /// The text as it is to be heard: signs as words, columns parted by commas, nothing drawn.
    package static func text(_ text: String) -> String {
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        var spoken = ""
        var gap = 0
        for (position, word) in words.enumerated() {
            if word.isEmpty || isDrawn(word) {
                // What stands first and points is a key.
                if spoken.isEmpty, let key = arrow(word) { spoken = key }
                gap += 2
                continue
            }
            if word == "·" {
                spoken = ended(spoken)
                continue
            }
            if !spoken.isEmpty { spoken = (gap > 0 ? joined(spoken, to: word) : spoken) + " " }
            gap = 0
            let next = position + 1 < words.count ? words[position + 1] : ""
            spoken += isUnit(word, behind: spoken) ? unit(word) : self.word(word, before: next)
        }
        return spoken
    }

    /// A line of its own, with a capital at its beginning; a letter alone there is a key.
    package static func line(_ text: String) -> String {
        let spoken = self.text(text)
        if spoken.prefix(2).last == " " { return spoken }
        return spoken.prefix(1).uppercased() + spoken.dropFirst()
    }

    private static func arrow(_ word: String) -> String? { word == "→" ? "Right" : word == "←" ? "Left" : nil }

    /// Columns are parted by a comma, or by a full stop before a capital; a key's name is not.
    private static func joined(_ text: String, to word: String) -> String {
        if text == "Right" || text == "Left" { return text }
        return ended(text, with: word.first?.isUppercase ?? false ? "." : ",")
    }

    /// Puts a stop behind a text that has none of its own.
    private static func ended(_ text: String, with stop: String = ",") -> String {
        guard let last = text.last, !".,:;?!(".contains(last) else { return text }
        return text + stop
    }

    /// Whether a word is made of signs that are only seen: bars, rules, marks that stand before the word for them.
    private static func isDrawn(_ word: String) -> Bool { word.unicodeScalars.allSatisfy(isDrawn) }

    /// Arrows that point, boxes, blocks, marks and dots.
    package static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7E, 0x2190...0x21FF, 0x2300...0x23FF, 0x2500...0x27BF, 0x2800...0x28FF, 0x2B00...0x2BFF: true
        default: false
        }
    }

    // MARK: Words

    private static let units = ["M": "million", "bn": "billion"]

    /// A word without the stops behind it, and these.
    private static func parted(_ word: String) -> (stem: String, stops: String) {
        let stops = word.reversed().prefix { ".,:;)".contains($0) }.count
        return (String(word.dropLast(stops)), String(word.suffix(stops)))
    }

    private static func isUnit(_ word: String, behind text: String) -> Bool {
        guard units[parted(word).stem] != nil else { return false }
        return text.dropLast().last?.isNumber ?? false
    }

    private static func unit(_ word: String) -> String {
        let (stem, stops) = parted(word)
        return (units[stem] ?? stem) + stops
    }

    private static func word(_ word: String, before next: String) -> String {
        switch word {
        case "›": return "to"
        case "–", "—": return "-"
        case "×": return "times"
        case "vs": return "against"
        case "Esc": return "Escape"
        case _ where word.hasPrefix("..") && word.dropFirst(2).allSatisfy { ".,;:)".contains($0) }:
            return "not known" + word.dropFirst(2)
        case _ where word.hasPrefix("¶"): return reference(word, before: next)
        default: return spelled(word)
        }
    }

    /// `¶59–68` and the beginning of `¶4, 7` are several paragraphs.
    private static func reference(_ word: String, before next: String) -> String {
        let number = spelled(String(word.dropFirst()))
        let isSeveral = word.contains("–") || word.last == "," && next.first?.isNumber ?? false
        return (isSeveral ? "paragraphs" : "paragraph") + (number.isEmpty ? "" : " " + number)
    }

    /// A word with its signs as words: `−29`, `×8.1`, `<0.1`, `15–64`.
    private static func spelled(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { $0.value < 0x80 && $0 != "<" && $0 != "+" }
        if isPlain { return word }
        let letters = Array(word)
        return letters.indices.map { position in
            sign(
                letters[position], before: position > 0 ? letters[position - 1] : nil,
                after: position + 1 < letters.count ? letters[position + 1] : nil)
        }.joined()
    }

    private static func sign(_ letter: Character, before: Character?, after: Character?) -> String {
        let isBeforeNumber = after?.isNumber ?? false
        switch letter {
        case "¶": return "paragraph "
        case "–" where before?.isNumber ?? false, "—" where before?.isNumber ?? false: return " to "
        case "–", "—": return "-"
        case "−": return isBeforeNumber ? "minus " : "-"
        case "+" where before?.isNumber ?? false && !isBeforeNumber: return " and over"
        case "+" where isBeforeNumber && !(before?.isNumber ?? false): return "plus "
        case "<" where isBeforeNumber: return "less than "
        case "×": return isBeforeNumber ? "times " : "x"
        case "≥": return "at least "
        case "≤": return "at most "
        case "…": return "..."
        default: return letter.unicodeScalars.contains { $0 != "~" && isDrawn($0) } ? "" : String(letter)
        }
    }
}

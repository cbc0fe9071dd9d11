import Screen

/// Text in words where a screen reader would stumble over a sign, or pass it in silence.
package enum Spoken {
    /// The text as it is to be heard: signs as words, columns parted by commas, nothing drawn.
    package static func text(_ text: String) -> String {
        let words = trimmed(text.split(separator: " ", omittingEmptySubsequences: false).map(String.init))
        var spoken = ""
        var gap = 0
        var reference = false
        for word in words {
            if word.isEmpty || isDrawn(word) {
                gap += 2
                continue
            }
            if word == "·" {
                spoken = ended(spoken, with: ",")
                continue
            }
            if !spoken.isEmpty { spoken = gap > 0 ? ended(spoken, with: ",") + " " : spoken + " " }
            gap = 0
            (spoken, reference) = (
                spoken + self.word(word, isReference: reference), continuesReference(word, reference)
            )
        }
        return plural(spoken)
    }

    /// Blanks at either end say nothing.
    private static func trimmed(_ words: [String]) -> ArraySlice<String> {
        let first = words.firstIndex { !$0.isEmpty } ?? words.endIndex
        let last = words.lastIndex { !$0.isEmpty } ?? first
        return first == words.endIndex ? [] : words[first...last]
    }

    /// Puts a comma behind a text that has no stop of its own.
    private static func ended(_ text: String, with stop: String) -> String {
        guard let last = text.last, !".,:;?!(".contains(last) else { return text }
        return text + stop
    }

    /// Whether a word is made of signs that are only seen: bars, rules, marks that stand before the word for them.
    private static func isDrawn(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy(isDrawn)
    }

    /// Arrows that point, boxes, blocks, marks and dots.
    package static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7E, 0x2190...0x21FF, 0x2300...0x23FF, 0x2500...0x27BF, 0x2800...0x28FF, 0x2B00...0x2BFF: true
        default: false
        }
    }

    // MARK: Words

    /// Whether the numbers of a list of paragraphs go on behind a word.
    private static func continuesReference(_ word: String, _ reference: Bool) -> Bool {
        (word.contains("¶") || reference) && word.last == ","
    }

    private static func word(_ word: String, isReference: Bool) -> String {
        switch word {
        case "..": return "not known"
        case "›": return "to"
        case "–", "—": return "-"
        case "×": return "times"
        case "¶": return "paragraph"
        default: break
        }
        // Behind an unknown number a stop or a comma may stand.
        if word.hasPrefix(".."), word.dropFirst(2).allSatisfy({ ".,;:)".contains($0) }) {
            return "not known" + word.dropFirst(2)
        }
        return spelled(word)
    }

    /// A word with its signs as words: `¶59–68`, `−29`, `×8.1`, `<0.1`, `15–64`.
    private static func spelled(_ word: String) -> String {
        guard word.unicodeScalars.contains(where: { $0.value >= 0x80 || $0 == "<" || $0 == "+" }) else { return word }
        let letters = Array(word)
        var result = ""
        for (position, letter) in letters.enumerated() {
            let before = position > 0 ? letters[position - 1] : nil
            let after = position + 1 < letters.count ? letters[position + 1] : nil
            result += sign(letter, before: before, after: after)
        }
        return result
    }

    private static func sign(_ letter: Character, before: Character?, after: Character?) -> String {
        let isBeforeNumber = after?.isNumber ?? false
        switch letter {
        case "¶": return after == nil ? "paragraph" : "paragraph "
        case "–" where before?.isNumber ?? false, "—" where before?.isNumber ?? false: return " to "
        case "–", "—": return "-"
        case "−": return isBeforeNumber ? "minus " : "-"
        case "+" where isBeforeNumber && !(before?.isNumber ?? false): return "plus "
        case "<" where isBeforeNumber: return "less than "
        case "×": return isBeforeNumber ? "times " : "x"
        case "≥": return "at least "
        case "≤": return "at most "
        case "…": return "..."
        default: return letter.unicodeScalars.contains(where: { $0 != "~" && isDrawn($0) }) ? "" : String(letter)
        }
    }

    // MARK: Paragraphs

    /// `paragraph 59 to 68` and `paragraph 4, 7` speak of several.
    private static func plural(_ text: String) -> String {
        guard text.contains("paragraph ") else { return text }
        let parts = text.split(separator: "paragraph ", omittingEmptySubsequences: false)
        var result = String(parts[0])
        for part in parts.dropFirst() {
            let rest = part.drop(while: \.isNumber)
            let isNumber = rest.startIndex > part.startIndex
            let isList = rest.hasPrefix(", ") && (rest.dropFirst(2).first?.isNumber ?? false)
            result +=
                isNumber && (rest.hasPrefix(" to ") && rest.dropFirst(4).first?.isNumber ?? false || isList)
                ? "paragraphs " : "paragraph "
            result += part
        }
        return result
    }
}

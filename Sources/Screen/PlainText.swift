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
}

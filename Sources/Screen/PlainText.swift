/// Text made safe for a terminal: no control characters, and a width that can be counted.
package enum PlainText {
    /// The text without anything that a terminal would obey.
    ///
    /// Controls (C0, DEL, C1), line and paragraph separators, bidirectional marks and other format
    /// characters become a space where they part words (tab, line end) and U+FFFD otherwise.
    package static func cleaned(_ text: String) -> String {
        if isPlainASCII(text) || text.unicodeScalars.allSatisfy(isHarmless) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t", "\n", "\r": result.append(" ")
            default: result.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }

    package static func cleaned(_ text: Substring) -> String { cleaned(String(text)) }

    /// Whether the text has but letters, digits and signs of ASCII and spaces.
    static func isPlainASCII(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
    }

    /// Whether a terminal only shows the scalar and does nothing else with it.
    static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // ASCII; Latin letters and signs but the soft hyphen; dashes and quotation marks; arrows; lines, blocks and dots.
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE...0x24F, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FF, 0x2800...0x28FF:
            return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return false
        default: return true
        }
    }

    /// The number of cells that the text takes on a canvas.
    package static func width(_ text: String) -> Int {
        var text = text
        return text.withUTF8(cells(of:))
    }

    package static func width(_ text: Substring) -> Int {
        var text = text
        return text.withUTF8(cells(of:))
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
    package static func prefix(_ text: String, cells limit: Int) -> String { prefix(text[...], cells: limit) }

    package static func prefix(_ text: Substring, cells limit: Int) -> String {
        var used = 0
        var end = text.startIndex
        for index in text.indices {
            let next = text.index(after: index)
            let needed = width(text[index..<next])
            if used + needed > limit { break }
            used += needed
            end = next
        }
        return String(text[..<end])
    }

    static func trimmedAtEnd(_ text: String) -> String {
        var result = Substring(text)
        while let last = result.last, last == " " || last == "," || last == "(" { result.removeLast() }
        return String(result)
    }
}

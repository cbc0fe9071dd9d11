/// Text made safe for a terminal: no control characters, and a width that can be counted.
package enum PlainText {
    /// The text without anything that a terminal would obey.
    ///
    /// Controls (C0, DEL, C1), line and paragraph separators, bidirectional marks and other format
    /// characters become a space where they part words (tab, line end) and U+FFFD otherwise.
    package static func cleaned(_ text: String) -> String {
        if isSimple(text) || text.unicodeScalars.allSatisfy(isHarmless) { return text }
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

    /// Whether each scalar of the text is a character that takes one cell, as most text is.
    static func isSimple(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var scalars = SimpleScalars(bytes, isUnicode: true)
            while scalars.next() != nil {}
            return scalars.isAtEnd
        }
    }

    /// Whether a terminal only shows the scalar and does nothing else with it.
    package static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // ASCII; Latin letters and signs but the soft hyphen; punctuation; arrows; lines, blocks and dots.
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE...0x24F, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x25FF,
            0x2800...0x28FF:
            return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return false
        default: return true
        }
    }

    /// So many spaces.
    package static func spaces(_ count: Int) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(0, count)) { bytes in
            bytes.initialize(repeating: 0x20)
            return String(decoding: UnsafeBufferPointer(bytes), as: UTF8.self)
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
        if let head = simplePrefix(text, limit) { return head }
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

    /// The same of text whose every scalar takes one cell up to there and behind it; nil of other text.
    private static func simplePrefix(_ text: Substring, _ limit: Int) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var scalars = SimpleScalars(bytes, isUnicode: true)
            var end = 0
            var count = 0
            while scalars.next() != nil {
                count += 1
                if count <= limit { end = scalars.place }
            }
            return scalars.isAtEnd ? String(decoding: UnsafeBufferPointer(rebasing: bytes[..<end]), as: UTF8.self) : nil
        }
    }

    static func trimmedAtEnd(_ text: String) -> String {
        var result = text.utf8[...]
        while let last = result.last, [0x20, 0x2C, 0x28].contains(last) { result.removeLast() }
        return String(Substring(result))
    }
}

import ReportData

/// A made-up note set in lines and pages, footnotes at the foot of the page that has their marks.
struct NotePages {
    private struct Line {
        var text: String
        /// Whether a page may end after it: not within a heading, nor where a reader couldn't tell.
        var mayEndPage = true
    }

    private let note: MadeUpNote
    private let layout: NoteLayout
    private var body: [Line] = []
    private var pages: [[String]] = []

    init(_ note: MadeUpNote, _ layout: NoteLayout) {
        (self.note, self.layout) = (note, layout)
        setBody()
        setPages()
    }

    var bytes: [UInt8] {
        var text = layout.hasByteOrderMark ? "\u{FEFF}" : ""
        let end = layout.lineEnd
        let lineEnd = String(repeating: end, count: layout.blankLines + 1)
        let margin = String(repeating: " ", count: layout.indent)
        for (index, page) in pages.enumerated() {
            if layout.hasFormFeeds, index > 0 { text += "\u{C}" }
            if layout.hasHeads { text += margin + (index % 2 == 0 ? "" : "   ") + ReportDocument.symbol + lineEnd }
            if layout.marksPages { text += " " }
            for line in page { text += margin + line + lineEnd }
            if layout.hasPageNumbers { text += end + "\(index + 1)" + lineEnd }
            if layout.hasHeads {
                let number = "\(index + 1)"
                text += index % 2 == 0 ? "B20-00943    \(number)\(end)" : "\(number) B20-00943 \(end)"
            }
        }
        if layout.endsInRule { text += "_______\(end)made by a program\(end)" }
        return Array(dressed(text).utf8)
    }

    private func dressed(_ text: String) -> String {
        var text = text
        if layout.hasLigatures {
            for (letters, sign) in [("ffi", "ﬃ"), ("fi", "ﬁ"), ("fl", "ﬂ")] {
                text = text.replacing(letters, with: sign)
            }
        }
        return layout.hasNoBreakSpaces ? text.replacing(" ", with: "\u{A0}") : text
    }

    private mutating func setBody() {
        add("Note by the secretariat")
        add("Summary")
        add(note.summary)
        let headings = [
            0: "I. Introduction",
            2: "II. Overview of a matter that takes more than one line to tell\nand the matter itself",
            3: "A. A part", 5: "B. Another part\n(Global Compact objectives 2, 5,\n10, 11 and 23)",
            19: "III. Progress", 30: "A. Some", 40: "B. More", 58: "IV. Disease", 68: "V. Conclusion",
        ]
        for (index, paragraph) in note.paragraphs.enumerated() {
            if let heading = headings[index] { keep(heading) }
            add(paragraph, number: "\(index + 1).")
            if index == 4 { keep("Figure I\nStock of words, 1990–2019\n 10 20 30\nSource: Bureau of words, 2019.") }
            if index == 7 { keep("Figure II  Figure III\nTwo at once\nSource: Bureau.\nSource: Bureau\nof words.") }
        }
    }

    private mutating func keep(_ block: String) {
        body += block.split(separator: "\n").map { Line(text: String($0), mayEndPage: false) }
    }

    private mutating func add(_ text: String, number: String? = nil) {
        for (part, piece) in text.split(separator: "\n").enumerated() {
            let lines = wrapped(String(piece), number: part == 0 ? number : nil)
            for (index, line) in lines.enumerated() {
                let endsSentence = line.last == "." || line.last == "}"
                body.append(
                    Line(text: line, mayEndPage: index + 1 == lines.count ? part > 0 || number != nil : !endsSentence))
            }
        }
        // A page doesn't end between the front, the summary and the first heading.
        if number == nil { for index in body.indices { body[index].mayEndPage = false } }
    }

    private func wrapped(_ text: String, number: String?) -> [String] {
        var lines: [String] = []
        var line = number ?? ""
        if layout.partsNumbers, let number {
            lines.append(number)
            line = ""
        }
        for word in text.split(separator: " ").map(String.init) {
            if line.isEmpty { line = word; continue }
            if line.count + word.count < layout.width { line += " " + word; continue }
            let (head, tail) = parted(word)
            lines.append(head.isEmpty ? line : line + " " + head)
            line = tail
        }
        return lines + [line]
    }

    /// A word parted at a line's end: after its own hyphen, a dash or a slash, or by one that isn't its own.
    private func parted(_ word: String) -> (head: String, tail: String) {
        if let place = word.lastIndex(where: { "-–/".contains($0) }), word.index(after: place) < word.endIndex {
            return (String(word[...place]), String(word[word.index(after: place)...]))
        }
        guard layout.hyphens != .none, word.count > 5, word.allSatisfy({ $0.isLowercase }) else { return ("", word) }
        let hyphen = layout.hyphens == .plain ? "-" : "\u{AD}"
        return (word.prefix(3) + hyphen, String(word.dropFirst(3)))
    }

    private mutating func setPages() {
        var page: [String] = []
        var notes: [String] = []
        for line in body {
            for number in Self.marks(line.text) { notes += footnoteLines(number) }
            page.append(withMarks(line.text))
            if page.count + notes.count > 44, line.mayEndPage {
                pages.append(page + notes)
                (page, notes) = ([], [])
            }
        }
        pages.append(page + notes)
    }

    private func footnoteLines(_ number: Int) -> [String] {
        let text = note.footnotes[number - 1]
        let link = layout.hasLinks && text.hasPrefix("www") ? ["https://a.org/b-\(number)"] : []
        return wrapped(text, number: "\(number)") + link
    }

    private static func marks(_ line: String) -> [Int] { line.matches(of: /\{([0-9]+)\}/).compactMap { Int($0.1) } }

    private func withMarks(_ line: String) -> String {
        line.replacing(/(.?)\{([0-9]+)\}/) { match in
            let space = layout.spacesMarks && match.1.first?.isLetter == false ? " " : ""
            return match.1 + space + (layout.hasSuperscripts ? Self.superscript(match.2) : String(match.2))
        }
    }

    private static func superscript(_ digits: Substring) -> String {
        let signs = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        return String(digits.compactMap { $0.wholeNumberValue.map { signs[$0] } })
    }
}

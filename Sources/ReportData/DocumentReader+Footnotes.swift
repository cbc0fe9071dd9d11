/// Footnotes stand at a page's foot, between two lines of the body.
extension DocumentReader {
    /// What is known of the end of the footnotes that are being read.
    enum NotesEnd { case open, linksSeen }

    /// Takes a line that starts the next footnote.
    mutating func startFootnote(_ line: DocumentLine) -> Bool {
        let number = footnotes.count + 1
        guard number <= ReportDocument.footnoteCount, place == .paragraph || place == .figure || place == .heading,
            let text = line.footnote(numbered: number),
            notes == nil || footnotes.last?.isComplete(allowsMark: false) == true
        else { return false }
        let mark = findMark(number)
        if mark == nil, rule.marks != .optional || text.isEmpty { return false }
        marks.append(mark)
        var footnote = FlowingText(line: line.number)
        if !text.isEmpty { footnote.append(text, spelling: spelling) }
        footnotes.append(footnote)
        notes = .open
        return true
    }

    /// Takes a line that goes on with the footnote at hand, or a link after it.
    mutating func continueFootnote(_ line: DocumentLine) -> Bool {
        guard let notes, line.page != .sure else { return false }
        let last = footnotes.count - 1
        if footnotes[last].isComplete(allowsMark: false) {
            if line.isLink {
                self.notes = .linksSeen
                return true
            }
            if isEnd(line) {
                place = .over
                return true
            }
            if notes == .linksSeen || endsFootnotes(line) { return false }
        }
        footnotes[last].append(line.scalars, spelling: spelling)
        return true
    }

    /// Whether a line after the end of a footnote's sentence belongs to the body.
    private mutating func endsFootnotes(_ line: DocumentLine) -> Bool {
        if line.page == .likely || startsBody(line) || line.loneNumber != nil { return true }
        return rule.resumesUnannounced && !isBodyComplete && findMark(footnotes.count + 1) == nil
    }

    /// The next footnote's mark in what the body has so far.
    private mutating func findMark(_ number: Int) -> FootnoteMark? {
        search.find(number, in: paragraphs, allowsSpace: rule.marks != .attached)
    }

    /// The paragraphs with `[12]` for each mark that was found.
    var markedParagraphs: [String] {
        var texts = paragraphs.map(\.scalars)
        // From the end, so that the places before stay true.
        for (index, mark) in marks.enumerated().reversed() {
            guard let mark else { continue }
            texts[mark.paragraph].replaceSubrange(mark.range, with: "[\(index + 1)]".unicodeScalars)
        }
        return texts.map { FlowingText.string($0) }
    }
}

import Screen

extension DeckReader {
    /// Takes comments as notes or instructions; other HTML is left out, and said so.
    mutating func takeHTML(_ html: String, line: Int) {
        var rest = Substring(html)
        var isLeftOut = false
        var lineNow = line
        while let open = rest.firstRange(of: "<!--") {
            let before = rest[..<open.lowerBound]
            isLeftOut = isLeftOut || before.contains { !$0.isWhitespace }
            lineNow += before.count(where: \.isNewline)
            let inner = rest[open.upperBound...]
            let close = inner.firstRange(of: "-->")
            let comment = inner[..<(close?.lowerBound ?? inner.endIndex)]
            take(comment: String(comment), line: lineNow)
            lineNow += comment.count(where: \.isNewline)
            rest = close.map { inner[$0.upperBound...] } ?? ""
        }
        if isLeftOut || rest.contains(where: { !$0.isWhitespace }) {
            findings.append(
                DeckFinding(
                    line: line, cause: "HTML is left out", right: "Markdown, or a comment for the speaker",
                    isWarning: true))
        }
    }

    private mutating func take(comment: String, line: Int) {
        switch Instruction(comment) {
        case .pause: slide.pauses += 1
        case .columns:
            endColumns()
            columns = [[]]
            columnsLine = line
        case .nextColumn:
            if columns == nil {
                findings.append(
                    DeckFinding(
                        line: line, cause: "a next column where no columns have begun",
                        right: "<!-- columns --> before the first of them"))
            }
            columns?.append([])
        case .endColumns: endColumns()
        case .minutes(let minutes):
            if minutes == nil {
                findings.append(
                    DeckFinding(line: line, cause: "minutes without a number", right: "such as <!-- minutes: 2.5 -->"))
            }
            slide.minutes = minutes ?? slide.minutes
        case .source(let text): slide.source = PlainText.cleaned(text)
        case nil: takeNote(comment, line: line)
        }
    }

    private mutating func takeNote(_ comment: String, line: Int) {
        let paragraphs = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { lines in
                PlainText.cleaned(
                    lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " "))
            }
        if let near = Instruction.nearest(to: comment) {
            findings.append(
                DeckFinding(
                    line: line, cause: "\"\(paragraphs.joined(separator: " "))\" is taken for a note",
                    right: "<!-- \(near) -->", isWarning: true))
        }
        slide.notes += paragraphs.filter { !$0.isEmpty }
    }

    /// Puts the columns begun on the slide; one alone is none.
    mutating func endColumns() {
        guard let ended = columns else { return }
        columns = nil
        let filled = ended.filter { !$0.isEmpty }
        if filled.count == 1 {
            slide.items += filled[0]
        } else if let step = filled.first?.first?.step {
            slide.items.append(SlideItem(block: .columns(filled), step: step, line: columnsLine))
        }
    }
}

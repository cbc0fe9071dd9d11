/// Walks the lines once and sorts them into summary, paragraphs and footnotes, each expected in the order of its numbers.
struct DocumentReader {
    enum Place { case front, summary, starNote, heading, paragraph, figure, over }

    let rule: ReadingRule
    let spelling: DocumentSpelling
    /// Where the body of the text is; footnotes at a page's foot only interrupt it.
    var place = Place.front
    /// Nil outside the footnotes at a page's foot.
    var notes: NotesEnd?
    var summary = FlowingText(line: 0)
    var paragraphs: [FlowingText] = []
    var footnotes: [FlowingText] = []
    /// Per footnote the place of its mark; nil where there is none.
    var marks: [FootnoteMark?] = []
    var search = MarkSearch()
    private var section = 0
    private var sectionPart = 0
    private var listPart = 0
    private var extraLine: Int?
    private var page = 0

    init(rule: ReadingRule, spelling: DocumentSpelling) {
        self.rule = rule
        self.spelling = spelling
    }

    mutating func read(_ line: DocumentLine) {
        if place == .over { return }
        if startFootnote(line) || continueFootnote(line) { return }
        let followsNotes = notes != nil
        notes = nil
        if isPageNumber(line, followsNotes: followsNotes) { return }
        if startParagraph(line) || startHeading(line) || startFigure(line) { return }
        readOn(line)
    }

    /// A number alone on a line: all that some programs leave of a page's end. It stands under footnotes, or is one or two
    /// more than that of the page before.
    private mutating func isPageNumber(_ line: DocumentLine, followsNotes: Bool) -> Bool {
        guard let number = line.loneNumber else { return false }
        let isNext = rule.marks == .attached && number > page && number <= page + 2
        guard followsNotes || isNext else { return false }
        page = number
        return true
    }

    /// Whether what the body has so far ends as a sentence does.
    var isBodyComplete: Bool {
        paragraphs.last?.isComplete(allowsMark: true) ?? (place != .summary || summary.isComplete(allowsMark: false))
    }

    /// Whether a line that comes after a whole sentence starts something that must be the body's.
    func startsBody(_ line: DocumentLine) -> Bool {
        guard isBodyComplete else { return false }
        return line.paragraph(numbered: paragraphs.count + 1) != nil || isHeading(line) || line.startsFigure
            || isListPart(line)
    }

    private mutating func startParagraph(_ line: DocumentLine) -> Bool {
        guard place != .front, isBodyComplete, let text = line.paragraph(numbered: paragraphs.count + 1) else {
            return false
        }
        if paragraphs.count == ReportDocument.paragraphCount {
            extraLine = line.number
            place = .over
            return true
        }
        var paragraph = FlowingText(line: line.number)
        if !text.isEmpty { paragraph.append(text, spelling: spelling) }
        paragraphs.append(paragraph)
        place = .paragraph
        listPart = 0
        return true
    }

    private func isHeading(_ line: DocumentLine) -> Bool {
        if let number = line.section, number > section { return true }
        if let number = line.sectionPart { return section > 0 && number > sectionPart }
        return false
    }

    private mutating func startHeading(_ line: DocumentLine) -> Bool {
        guard isBodyComplete, isHeading(line) else { return false }
        if let number = line.section, number > section {
            (section, sectionPart) = (number, 0)
        } else {
            sectionPart = line.sectionPart ?? sectionPart
        }
        place = .heading
        return true
    }

    private mutating func startFigure(_ line: DocumentLine) -> Bool {
        guard place == .paragraph || place == .figure, isBodyComplete, line.startsFigure else { return false }
        place = .figure
        return true
    }

    private func isListPart(_ line: DocumentLine) -> Bool {
        place == .paragraph && line.startsPart(lettered: listPart + 1)
    }

    private mutating func readOn(_ line: DocumentLine) {
        switch place {
        case .front: if line.isSummaryHeading { place = .summary }
        case .starNote where line.page == .no: break
        case .summary, .starNote:
            // The note to the title, at the foot of the first page.
            place = line.scalars.first == "*" ? .starNote : .summary
            if place == .summary { summary.append(line.scalars, spelling: spelling) }
        case .paragraph: readParagraph(line)
        case .heading, .figure, .over: break
        }
    }

    /// Whether the report has ended: what follows the rule under its last paragraph isn't its own.
    func isEnd(_ line: DocumentLine) -> Bool {
        line.followsRule && paragraphs.count == ReportDocument.paragraphCount && isBodyComplete
    }

    private mutating func readParagraph(_ line: DocumentLine) {
        let last = paragraphs.count - 1
        if isEnd(line) {
            place = .over
        } else {
            if isBodyComplete, isListPart(line) {
                paragraphs[last].breakLine()
                listPart += 1
            }
            paragraphs[last].append(line.scalars, spelling: spelling)
        }
    }
}

extension DocumentReader {
    /// How much was found, to tell which of several readings came nearest.
    var progress: Int { paragraphs.count + footnotes.count }

    /// The first thing that isn't as it is in the report; nil if everything was found.
    var fault: DocumentFault? {
        if !summary.isComplete(allowsMark: false) { return DocumentFault(line: 0, problem: .missingSummary) }
        if let extraLine { return DocumentFault(line: extraLine, problem: .extraParagraph(paragraphs.count + 1)) }
        let footnote = footnotes.count < ReportDocument.footnoteCount ? footnotes.count + 1 : nil
        if paragraphs.count < ReportDocument.paragraphCount {
            return DocumentFault(
                line: paragraphs.last?.line ?? 0,
                problem: .missingParagraph(paragraphs.count + 1, footnote: footnote))
        }
        if let footnote { return DocumentFault(line: footnotes.last?.line ?? 0, problem: .missingFootnote(footnote)) }
        if let index = paragraphs.firstIndex(where: { !$0.isComplete(allowsMark: true) }) {
            return DocumentFault(line: paragraphs[index].line, problem: .brokenParagraph(index + 1))
        }
        if let index = footnotes.firstIndex(where: { !$0.isComplete(allowsMark: false) }) {
            return DocumentFault(line: footnotes[index].line, problem: .brokenFootnote(index + 1))
        }
        return nil
    }
}

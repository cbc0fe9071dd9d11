import CMark
import Screen

/// Reads CommonMark into slides.
///
/// `---` alone between blank lines parts slides, or, where there is none, first- and second-level headings do. What an HTML
/// comment says is for the speaker, unless it is an `Instruction`.
package struct DeckReader {
    let lines: SourceLines
    var slides: [Slide] = []
    var slide = Slide(line: 1)
    /// The columns begun on the slide; nil outside of them.
    var columns: [[SlideItem]]?
    var columnsLine = 0
    var findings: [DeckFinding] = []
    private var isPartedByHyphens = false

    /// The slides of a text; `name` is the file's.
    package static func deck(_ bytes: [UInt8], name: String) -> Deck {
        let source = SourceLines(bytes)
        let settings = source.settings
        let shown = settings.map(source.blanking) ?? bytes
        var reader = DeckReader(lines: settings == nil ? source : SourceLines(shown))
        _ = MarkdownNode.reading(shown) { reader.read($0) }
        reader.finish()
        return Deck(
            name: name, slides: reader.slides, findings: reader.findings.sorted { $0.line < $1.line }, text: bytes)
    }

    private init(lines: SourceLines) { self.lines = lines }

    private mutating func read(_ root: MarkdownNode) {
        for node in root.children where partsSlides(node) { isPartedByHyphens = true }
        for node in root.children {
            if isPartedByHyphens ? partsSlides(node) : startsSlide(node) { turn(to: node) }
            if !partsSlides(node) { add(node) }
        }
    }

    private func partsSlides(_ node: MarkdownNode) -> Bool {
        node.kind == CMARK_NODE_THEMATIC_BREAK && lines.partsSlides(node.line)
    }

    private func startsSlide(_ node: MarkdownNode) -> Bool {
        node.kind == CMARK_NODE_HEADING && node.headingLevel <= 2
    }

    /// Ends the slide at hand; before the first one there is nothing to end.
    private mutating func turn(to node: MarkdownNode) {
        let isNothing = slide.isBlank && slide.notes.isEmpty && columns == nil
        if !(slides.isEmpty && isNothing) { endSlide() }
        slide = Slide(line: isPartedByHyphens ? node.line + 1 : node.line)
    }

    private mutating func endSlide() {
        endColumns()
        if slide.isBlank {
            findings.append(
                DeckFinding(line: slide.line, cause: "a slide on which nothing is to be seen", isWarning: true))
        }
        slides.append(slide)
    }

    private mutating func finish() {
        let isNothing = slide.isBlank && slide.notes.isEmpty && columns == nil
        if !isNothing || slides.isEmpty { endSlide() }
        if slides.allSatisfy(\.isBlank) {
            findings = findings.filter { $0.cause != "a slide on which nothing is to be seen" }
            findings.append(DeckFinding(line: 1, cause: "the deck is empty: one blank slide", isWarning: true))
            slides[0].notes = slides.flatMap(\.notes)
            slides = [slides[0]]
        }
        if let line = lines.firstBroken {
            findings.append(
                DeckFinding(line: line, cause: "bytes that aren’t UTF-8, shown as U+FFFD", isWarning: true))
        }
    }

    // MARK: Blocks at the top of the tree

    private mutating func add(_ node: MarkdownNode) {
        switch node.kind {
        case CMARK_NODE_HEADING: addHeading(node)
        case CMARK_NODE_HTML_BLOCK: takeHTML(node.rawText, line: node.line)
        case CMARK_NODE_PARAGRAPH: addParagraph(node)
        default:
            for block in blocks(node, depth: 0) { put(block, line: node.line) }
        }
    }

    private mutating func addHeading(_ node: MarkdownNode) {
        let text = richText(node)
        let underline = (node.line...max(node.line, node.lastLine) + 1).first { lines.isHyphens($0) }
        if isPartedByHyphens, let underline, !lines.isNumberSign(node.line) {
            findings.append(
                DeckFinding(
                    line: underline, cause: "--- right below text makes a headline of it",
                    right: "a blank line before it parts the slides", isWarning: true))
        }
        if slide.headline.isEmpty, slide.items.isEmpty, columns == nil, node.headingLevel <= 2 || isPartedByHyphens {
            slide.headline = text
        } else if !text.isEmpty {
            put(.heading(text), line: node.line)
        }
    }

    private mutating func addParagraph(_ node: MarkdownNode) {
        if let table = table(node) { return put(.table(table), line: node.line) }
        let text = richText(node)
        if text.plain.allSatisfy({ $0 == " " }) { return }
        put(Self.isNumber(text) ? .number(text.plain) : .paragraph(text), line: node.line)
    }

    /// Nothing but strong text with a digit.
    static func isNumber(_ text: RichText) -> Bool {
        text.allSatisfy { $0.emphasis == .strong } && text.plain.contains(where: \.isNumber)
            && text.plain.count <= 40
    }

    /// Puts a block on the slide, or into the column at hand.
    mutating func put(_ block: SlideBlock, line: Int) {
        let item = SlideItem(block: block, step: slide.pauses, line: line)
        if let last = columns?.indices.last { columns?[last].append(item) } else { slide.items.append(item) }
    }
}

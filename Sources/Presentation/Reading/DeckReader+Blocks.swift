import CMark
import Screen

extension DeckReader {
    /// Deeper nesting than a slide can show; what lies below is taken as text.
    private static let deepest = 12

    /// What a block of the tree is on a slide.
    mutating func blocks(_ node: MarkdownNode, depth: Int) -> [SlideBlock] {
        if depth > Self.deepest {
            let text = node.allText
            return text.isEmpty ? [] : [.paragraph([TextRun(text)])]
        }
        switch node.kind {
        case CMARK_NODE_PARAGRAPH:
            let text = richText(node)
            return text.isEmpty ? [] : [.paragraph(text)]
        case CMARK_NODE_HEADING:
            let text = richText(node)
            return text.isEmpty ? [] : [.heading(text)]
        case CMARK_NODE_BLOCK_QUOTE:
            let inner = inside(node, depth)
            return inner.isEmpty ? [] : [.quote(inner)]
        case CMARK_NODE_LIST:
            let items = node.children.map { inside($0, depth) }
            return [.list(SlideList(start: node.listStart, items: items))]
        case CMARK_NODE_CODE_BLOCK: return codeBlock(node)
        case CMARK_NODE_HTML_BLOCK:
            takeHTML(node.rawText, line: node.line)
            return []
        case CMARK_NODE_THEMATIC_BREAK: return [.rule]
        default: return []
        }
    }

    private mutating func inside(_ node: MarkdownNode, _ depth: Int) -> [SlideBlock] {
        var result: [SlideBlock] = []
        for child in node.children { result += blocks(child, depth: depth + 1) }
        return result
    }

    /// A block whose info is `view` is a figure, any other is code.
    private mutating func codeBlock(_ node: MarkdownNode) -> [SlideBlock] {
        let parts = node.rawText.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let isFenced = Self.isFence(lines[node.line])
        let first = node.line + (isFenced ? 1 : 0)
        guard isFenced, node.info.split(separator: " ").first == "view" else {
            let code = parts.map { PlainText.cleaned($0.replacing("\t", with: "    ")) }
            return [.code(Array(code.last == "" ? code.dropLast() : code[...]))]
        }
        let filled = parts.enumerated().filter { !$0.element.allSatisfy(\.isWhitespace) }
        guard let line = filled.first else {
            findings.append(
                DeckFinding(
                    line: node.line, cause: "a view block without a line", right: "one line, such as: stock area=region"
                ))
            return []
        }
        if filled.count > 1 {
            findings.append(
                DeckFinding(
                    line: first + filled[1].offset, cause: "a view block holds one line",
                    right: "a block of its own for each view, closed with ```"))
        }
        return [.figure(SlideFigure(viewLine: String(line.element), line: first + line.offset))]
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == 0x20 || $0 == 0x3E || $0 == 0x2D || $0 == 0x2A }
        return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) || text.contains(0x60)
            || text.contains(0x7E)
    }

    // MARK: Text

    /// The text of a block with its emphasis; links are numbered, pictures told by their words.
    mutating func richText(_ node: MarkdownNode) -> RichText {
        var text: RichText = []
        for child in node.children { add(child, .none, to: &text, depth: 0) }
        while text.last?.isLineEnd == true { text.removeLast() }
        return text
    }

    private mutating func add(_ node: MarkdownNode, _ emphasis: TextRun.Emphasis, to text: inout RichText, depth: Int) {
        if depth > Self.deepest { return text.append(node.allText, emphasis) }
        switch node.kind {
        case CMARK_NODE_TEXT: text.append(node.text, emphasis)
        case CMARK_NODE_CODE: text.append(node.text, .code)
        case CMARK_NODE_SOFTBREAK: text.append(" ", emphasis)
        case CMARK_NODE_LINEBREAK: text.append(.lineEnd)
        case CMARK_NODE_HTML_INLINE: addHTML(node, to: &text)
        case CMARK_NODE_EMPH:
            for child in node.children {
                add(child, emphasis == .strong ? .strong : .weak, to: &text, depth: depth + 1)
            }
        case CMARK_NODE_STRONG:
            for child in node.children { add(child, .strong, to: &text, depth: depth + 1) }
        case CMARK_NODE_LINK: addLink(node, emphasis, to: &text, depth: depth)
        case CMARK_NODE_IMAGE: addImage(node, to: &text)
        default: break
        }
    }

    private mutating func addHTML(_ node: MarkdownNode, to text: inout RichText) {
        let raw = node.rawText
        if raw.lowercased().hasPrefix("<br") { return text.append(.lineEnd) }
        takeHTML(raw, line: node.line)
    }

    private mutating func addLink(
        _ node: MarkdownNode, _ emphasis: TextRun.Emphasis, to text: inout RichText, depth: Int
    ) {
        let before = text.plain.utf8.count
        for child in node.children { add(child, emphasis, to: &text, depth: depth + 1) }
        let address = node.address
        let shown = String(decoding: text.plain.utf8.dropFirst(before), as: UTF8.self)
        if address.isEmpty || address.hasPrefix("#") || shown == address || "mailto:" + shown == address { return }
        if !slide.links.contains(address) { slide.links.append(address) }
        let number = (slide.links.firstIndex(of: address) ?? 0) + 1
        text.append("\u{A0}[\(number)]", .aside)
    }

    private mutating func addImage(_ node: MarkdownNode, to text: inout RichText) {
        let words = node.allText
        let isTold = words.contains { $0 != " " }
        findings.append(
            DeckFinding(
                line: node.line == 0 ? slide.line : node.line,
                cause: isTold
                    ? "a picture can’t be shown, only its words: \(PlainText.truncated(words, to: 40))"
                    : "a picture without words: \(PlainText.truncated(node.address, to: 40))",
                right: isTold ? nil : "![what is to be seen](\(PlainText.truncated(node.address, to: 40)))",
                isWarning: true))
        text.append("[" + (isTold ? words : node.address) + "]", .aside)
    }
}

import CMark
import Screen

/// A node of libcmark's tree; alive as long as the tree is.
struct MarkdownNode {
    private let pointer: OpaquePointer

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    /// Reads a text and gives its tree to a body; nil where libcmark made none.
    static func reading<Result>(_ bytes: some Collection<UInt8>, _ body: (MarkdownNode) -> Result) -> Result? {
        let tree = Array(bytes).withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_VALIDATE_UTF8)
        }
        guard let tree else { return nil }
        defer { cmark_node_free(tree) }
        return MarkdownNode(tree).map(body)
    }

    var kind: cmark_node_type { cmark_node_get_type(pointer) }
    /// The lines it takes in the text, from 1.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// The first number of a numbered list.
    var listStart: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }

    /// Its own text as it stands, line ends and all.
    var rawText: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    /// Its own text without control characters.
    var text: String { PlainText.cleaned(rawText) }
    var info: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
    var address: String { PlainText.cleaned(cmark_node_get_url(pointer).map { String(cString: $0) } ?? "") }

    var children: some Sequence<MarkdownNode> {
        sequence(first: MarkdownNode(cmark_node_first_child(pointer))) { node in
            node.map { MarkdownNode(cmark_node_next($0.pointer)) }
        }.lazy.compactMap { $0 }
    }

    /// All text below it, however deep, walked without recursion.
    var allText: String {
        var result = ""
        let walk = cmark_iter_new(pointer)
        defer { cmark_iter_free(walk) }
        while cmark_iter_next(walk) != CMARK_EVENT_DONE {
            guard cmark_iter_get_event_type(walk) == CMARK_EVENT_ENTER,
                let node = MarkdownNode(cmark_iter_get_node(walk))
            else { continue }
            switch node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: result += node.text
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH: result += result.isEmpty ? "" : " "
            default: break
            }
        }
        return result
    }
}

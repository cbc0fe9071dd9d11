/// A line of text in which parts have a style of their own.
package struct StyledText: Hashable, Sendable {
    package struct Span: Hashable, Sendable {
        package var text: String
        package var style: Style

        package init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    package var spans: [Span]

    package init(_ spans: [Span]) { self.spans = spans }

    package init(_ text: String, _ style: Style = .plain) { spans = [Span(text, style)] }

    package static func + (left: StyledText, right: StyledText) -> StyledText { StyledText(left.spans + right.spans) }

    /// Draws the line from the left, cut at a word with an ellipsis where it is too long.
    package func draw(on canvas: inout Canvas, x: Int, y: Int, limit: Int) {
        var column = x
        for span in spans {
            let room = x + limit - column
            if room <= 0 { return }
            let text = canvas.characters == .ascii ? PlainText.ascii(span.text) : span.text
            let shown = PlainText.truncated(text, to: room, in: canvas.characters)
            column = canvas.write(shown, x: column, y: y, style: span.style, limit: room)
            if shown != text { return }
        }
    }

    /// Paragraphs broken into lines of at most `width` cells, all in one style.
    package static func wrapped(_ text: String, to width: Int, style: Style = .plain) -> [StyledText] {
        PlainText.wrapped(text, to: width).map { StyledText($0, style) }
    }

    /// The cells that the line takes, written in some characters.
    package func width(in characters: CharacterSet) -> Int {
        let isASCII = characters == .ascii
        return spans.reduce(0) { $0 + PlainText.width(isASCII ? PlainText.ascii($1.text) : $1.text) }
    }

    /// The text without its styles.
    package var plain: String {
        spans.count == 1 ? spans[0].text : spans.reduce(into: "") { $0 += $1.text }
    }
}

import MigrationData
import Screen
import Views

extension Frame {
    /// Lines of text longer than this are hard to read.
    private static let widestText = 90

    /// Where the description of the view stands, and its lines: a title, then each sentence from the left, with air between
    /// them where all of it fits.
    static func description(
        _ state: ExplorerState, _ book: Book
    ) throws(TableError) -> (rect: Rect, inner: Rect, lines: [StyledText]) {
        let whole = sheet(state, widest: widestText, height: .max - 2).inner
        let sentences = try book.view()?.sentences(model: book.model) ?? []
        let paragraphs = sentences.map { sentence in
            let text = PlainText.cleaned(sentence)
            return PlainText.wrapped(state.characters == .ascii ? PlainText.ascii(text) : text, to: max(1, whole.width))
        }
        let height = paragraphs.reduce(1) { $0 + 1 + $1.count }
        var lines = [StyledText("In plain sentences", .strong)]
        for (position, paragraph) in paragraphs.enumerated() {
            if position == 0 || height <= whole.height { lines.append(StyledText("")) }
            lines += paragraph.map { StyledText($0) }
        }
        let (rect, inner) = sheet(state, widest: widestText, height: lines.count)
        return (rect, inner, lines)
    }

    func drawDescription(scroll: Int, _ book: Book, on canvas: inout Canvas) throws(TableError) {
        let (rect, inner, lines) = try Self.description(state, book)
        let first = min(max(0, scroll), max(0, lines.count - inner.height))
        drawSheet(rect, on: &canvas) { canvas in
            for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
                line.draw(on: &canvas, x: inner.x, y: inner.y + row, limit: inner.width)
            }
        }
    }

    /// Whether an overlay of text has more lines than there is room for.
    func scrolls(_ book: Book) throws(TableError) -> Bool {
        switch state.overlay {
        case .help?:
            let (_, inner, lines) = Self.help(state)
            return lines.count > inner.height
        case .description?:
            let (_, inner, lines) = try Self.description(state, book)
            return lines.count > inner.height
        case .evidence?, .figure?, .prompt?, nil: return false
        }
    }
}

import MigrationData
import Screen
import Views

/// Draws a screen part by part. Of one that stands already, parts that are drawn of the same stay as they are.
///
/// A class, for as a value it would be large.
final class ScreenDrawing {
    let book: Book
    let page: Page
    let frame: Frame
    let rule: RuleWords
    let list: ListDrawing
    /// None where something else stands in place of keys.
    let hints: [KeyHint]
    /// The screen that is drawn over.
    private let before: StandingScreen?

    private var state: ExplorerState { frame.state }
    private var parts: Arrangement { frame.parts }

    /// A page of a book's state; as a state has it, which is the same but for years that go by.
    init(
        _ page: Page, _ book: Book, of state: ExplorerState, _ parts: Arrangement, over standing: StandingScreen? = nil
    ) throws(TableError) {
        (self.book, self.page) = (book, page)
        frame = Frame(state: state, parts: parts)
        before = standing
        list = ListDrawing(rows: page.rows, chosen: state.current.item, hasFocus: state.current.focus == .list)
        rule = RuleWords(
            address: try book.view()?.line(model: book.model) ?? "", position: try frame.position(page, book))
        let hasHints = !state.isFiltering && state.notice == nil
        hints = hasHints ? frame.hints(scrolls: try frame.scrolls(book)) : []
    }

    /// An empty canvas to draw on.
    var ground: Canvas {
        Canvas(
            width: state.size.width, height: state.size.height, characters: state.characters,
            hasShades: state.hasShades)
    }

    /// Draws all but the figures, what lies over them and the keys.
    func drawAround(on canvas: inout Canvas) throws(TableError) {
        let isTitled = before.map { $0.page.place == page.place && $0.page.scope == page.scope }
        draw(parts.title, stands: isTitled, on: &canvas) { frame.drawTitle(page, on: &$0) }
        if before == nil {
            frame.drawTabs(on: &canvas)
            frame.drawRule(on: &canvas)
        }
        draw(parts.detailRule, stands: before.map { $0.rule == rule }, on: &canvas) { frame.draw(rule, on: &$0) }
        if state.pane != .overview { list.draw(over: before?.list, on: &canvas, in: parts.list) }
        if before == nil || before?.item != state.current.item {
            try book.drawAside(on: &canvas, in: parts.aside)
        }
        draw(parts.detail, stands: before.map { $0.page.detail == page.detail }, on: &canvas) {
            frame.drawDetail(page, on: &$0)
        }
    }

    /// Draws what the pane shows, and says which drawings stand there then.
    func drawFigures(on canvas: inout Canvas) throws(TableError) -> [StandingBlock] {
        if state.pane != .overview {
            return page.drawBlocks(over: before?.blocks, on: &canvas, in: parts.figure)
        }
        let overview = Overview(book: book)
        if let before {
            try overview.drawChoice(after: before.item, on: &canvas, in: parts.figure)
        } else {
            try overview.draw(on: &canvas, in: parts.figure)
        }
        return []
    }

    func drawKeys(on canvas: inout Canvas) {
        draw(parts.keys, stands: before.map { $0.hints == hints && !hints.isEmpty }, on: &canvas) {
            frame.drawKeys(page, hints, on: &$0)
        }
    }

    /// Draws a part anew unless it stands already; nil where nothing does.
    private func draw(_ part: Rect, stands: Bool?, on canvas: inout Canvas, _ ink: (inout Canvas) -> Void) {
        if stands == true { return }
        if stands == false { canvas.fill(part, with: .blank) }
        ink(&canvas)
    }
}

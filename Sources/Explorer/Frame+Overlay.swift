import MigrationData
import Screen
import Views

extension Frame {
    func draw(_ overlay: ExplorerState.Overlay, _ book: Book, on canvas: inout Canvas) throws(TableError) {
        switch overlay {
        case .help(let scroll): drawHelp(scroll: scroll, on: &canvas)
        case .evidence(let position): try drawEvidence(position, book, on: &canvas)
        case .description(let scroll): try drawDescription(scroll: scroll, book, on: &canvas)
        case .figure(let line): try drawFigure(line, book, on: &canvas)
        case .prompt(let prompt): try draw(prompt, book, on: &canvas)
        }
    }

    private static let widestCard = 98

    private func drawEvidence(_ position: Int, _ book: Book, on canvas: inout Canvas) throws(TableError) {
        let items = try book.evidence()
        guard items.indices.contains(position) else { return }
        let whole = Self.sheet(state, widest: Self.widestCard, height: .max - 2).inner
        let card = EvidenceCard(
            item: items[position], model: book.model, width: whole.width, characters: state.characters)
        let roomy = try card.elements(isTight: false)
        let elements = EvidenceCard.height(roomy) <= whole.height ? roomy : try card.elements(isTight: true)
        let (rect, inner) = Self.sheet(state, widest: Self.widestCard, height: EvidenceCard.height(elements))
        drawSheet(rect, on: &canvas) { canvas in card.draw(elements, on: &canvas, in: inner) }
    }

    private func drawFigure(_ line: String, _ book: Book, on canvas: inout Canvas) throws(TableError) {
        guard let view = try? View(line, model: book.model) else { return }
        let whole = Self.sheet(state, widest: Arrangement.widestFigure, height: .max - 2).inner
        let request = FigureRequest(width: whole.width, characters: state.characters)
        let drawing = try view.drawing(model: book.model, request: request)
        let source = StyledText("Source: " + (try view.source(model: book.model)), .dim)
        let height = min(drawing.height(at: whole.width, in: state.characters), max(1, whole.height - 2))
        let (rect, inner) = Self.sheet(state, widest: Arrangement.widestFigure, height: height + 2)
        drawSheet(rect, on: &canvas) { canvas in
            drawing.draw(on: &canvas, in: Rect(x: inner.x, y: inner.y, width: inner.width, height: height))
            source.draw(on: &canvas, x: inner.x + 1, y: inner.y + height + 1, limit: max(0, inner.width - 1))
        }
    }
}

import Figures
import MigrationData
import Screen
import Views

/// Draws the speaker's own screen: time and pace, the notes, and what comes next.
struct NotesPainter {
    let state: AudienceState
    let shown: PresentationState
    let clock: PresentationClock
    let alphabet: BigAlphabet
    let memo: FigureMemo
    let layout: NotesLayout
    var deck: Deck { shown.deck }
    var number: Int { min(max(0, shown.place.slide), deck.slides.count - 1) }

    init(
        state: AudienceState, shown: PresentationState, clock: PresentationClock, alphabet: BigAlphabet,
        memo: FigureMemo
    ) {
        self.memo = memo
        self.state = state
        self.shown = shown
        self.clock = clock
        self.alphabet = alphabet
        layout = NotesLayout(state.size)
    }

    func canvas(model: Model) throws(TableError) -> Canvas {
        var canvas = Canvas(width: state.size.width, height: state.size.height, characters: state.characters)
        if state.showsHelp {
            drawHelp(on: &canvas)
            return canvas
        }
        if layout.isLarge { drawLargeHeader(on: &canvas) } else { drawHeader(on: &canvas) }
        drawNotes(on: &canvas)
        if layout.beside.isEmpty { drawNextLine(on: &canvas) } else { try drawBeside(on: &canvas, model: model) }
        drawLastRow(on: &canvas)
        return canvas
    }

    // MARK: Notes

    private func drawNotes(on canvas: inout Canvas) {
        let area = layout.notes
        let headline = layout.headline(shown.slide.title)
        for (row, line) in headline.enumerated() where row < area.height {
            canvas.write(line, x: area.x, y: area.y + row, style: .strong, limit: area.width)
        }
        let rows = layout.rows(below: headline)
        let top = area.bottom - rows
        let lines = layout.lines(of: state.notes)
        if lines.isEmpty, rows > 0 {
            canvas.write("no notes", x: area.x, y: top, style: .dim, limit: area.width)
        }
        let first = min(state.scroll, max(0, lines.count - rows))
        let seen = lines.dropFirst(first).prefix(rows)
        for (row, line) in seen.enumerated() {
            canvas.write(line, x: area.x, y: top + row, limit: area.width)
        }
        drawRest(above: first, below: lines.count - first - seen.count, on: &canvas, in: area)
    }

    /// Says that notes go on beyond the rows there are; where no row is free the last one of the notes gives way.
    private func drawRest(above: Int, below: Int, on canvas: inout Canvas, in area: Rect) {
        let free = layout.keyRow.flatMap { $0 - 1 >= area.bottom && $0 - 1 != layout.nextRow ? $0 - 1 : nil }
        guard below > 0 || above > 0 && free != nil else { return }
        let row = free ?? area.bottom - 1
        let hidden = free == nil ? below + 1 : below
        let isASCII = canvas.characters == .ascii
        let parts = [
            above > 0 ? (isASCII ? "Up: " : "↑ ") + "\(above) above" : "",
            below > 0 ? (isASCII ? "Down: " : "↓ ") + "\(hidden) more" : "",
        ]
        let text = parts.filter { !$0.isEmpty }.joined(separator: "   ")
        canvas.fill(Rect(x: area.x, y: row, width: area.width, height: 1), with: .blank)
        canvas.write(text, x: area.x, y: row, style: .dim, limit: area.width)
    }

    // MARK: The last rows

    private func drawLastRow(on canvas: inout Canvas) {
        let row = layout.keyRow ?? state.size.height - 1
        let limit = layout.size.width - 2 * layout.margin
        if !state.digits.isEmpty {
            canvas.fill(Rect(x: 0, y: row, width: state.size.width, height: 1), with: .blank)
            let line = StyledText("to slide \(state.digits)  Enter", .match)
            return line.draw(on: &canvas, x: layout.margin, y: row, limit: limit)
        }
        guard layout.keyRow != nil else { return }
        let keys = ["Space on", "Backspace back", "b blank", "r clock", "? keys", "q leave"]
        let hints = keys.indices.reversed().lazy.map { keys[...$0].joined(separator: "   ") }
        let fitting = hints.first { PlainText.width($0) <= limit } ?? ""
        canvas.write(fitting, x: layout.margin, y: row, style: .dim, limit: limit)
    }

    private func drawHelp(on canvas: inout Canvas) {
        let x = layout.margin
        canvas.write("Keys", x: x, y: 0, style: .strong)
        let lines = AudienceKey.all.filter { !$0.label.isEmpty }
            .map { (PresentationKey.spelled($0.label, in: state.characters), $0.help) }
        let width = lines.map { PlainText.width($0.0) }.max() ?? 0
        for (row, line) in lines.enumerated() {
            canvas.write(line.0, x: x, y: 2 + row, style: .strong)
            let end = x + width + 2
            StyledText(line.1).draw(on: &canvas, x: end, y: 2 + row, limit: state.size.width - end)
        }
    }
}

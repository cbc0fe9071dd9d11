import MigrationData
import Screen
import Views

extension NotesPainter {
    /// Where the next key leads; nil at the end.
    private var nextPlace: PresentationState.Place? {
        var place = PresentationState.Place()
        place.slide = number
        if shown.place.step < shown.slide.pauses {
            place.step = max(0, shown.place.step) + 1
        } else if number + 1 < deck.slides.count {
            place.slide = number + 1
        } else {
            return nil
        }
        return place
    }

    /// What the next key shows, in words.
    private var nextTitle: String {
        guard let next = nextPlace else { return "the last slide" }
        return next.slide == number ? "more of this slide" : "\(next.slide + 1)  \(deck.slides[next.slide].title)"
    }

    /// One row for screens without a picture.
    func drawNextLine(on canvas: inout Canvas) {
        guard let row = layout.nextRow else { return }
        let line = StyledText([.init("Next: ", .dim), .init(nextTitle)])
        line.draw(on: &canvas, x: layout.margin, y: row, limit: state.size.width - 2 * layout.margin)
    }

    // MARK: Beside the notes

    /// Small pictures of what is seen and what comes next, and below them the headlines after that.
    func drawBeside(on canvas: inout Canvas, model: Model) throws(TableError) {
        var area = layout.beside
        let isTall = area.height >= 22
        let rows = min(area.width * 10 / 33, isTall ? (area.height - 4) / 2 : area.height - 4)
        if isTall {
            // What an empty screen hides is what the speaker wants to see.
            var now = shown.place
            now.blank = nil
            let pauses = shown.slide.pauses
            let title = "Now" + (pauses > 0 ? ": \(min(now.step, pauses)) of \(pauses) revealed" : "")
            try draw(now, title, rows, on: &canvas, in: &area, model: model)
        }
        guard let next = nextPlace else {
            canvas.write("This is the last slide.", x: area.x, y: area.y, style: .dim, limit: area.width)
            return
        }
        let title = next.slide == number ? "Next: more of this slide" : "Next: \(next.slide + 1) / \(deck.slides.count)"
        try draw(next, title, rows, on: &canvas, in: &area, model: model)
        drawFollowing(from: next.slide + 1, on: &canvas, in: area)
    }

    /// A picture between two rules, the upper one with a title; the area loses its rows.
    private func draw(
        _ place: PresentationState.Place, _ title: String, _ rows: Int, on canvas: inout Canvas, in area: inout Rect,
        model: Model
    ) throws(TableError) {
        guard rows > 0 else { return }
        let rule = Cell(scalar: canvas.characters == .ascii ? "-" : "─", style: .faint)
        canvas.fill(Rect(x: area.x, y: area.y, width: area.width, height: 1), with: rule)
        canvas.write(" \(title) ", x: area.x + 2, y: area.y, style: .dim, limit: area.width - 2)
        // Source and progress, in the last two rows of a slide, are nothing to prepare for.
        var small = shown
        small.resize(Size(width: area.width, height: rows + 2))
        small.place = place
        let picture = try small.visiting(model).draw(model: model, alphabet: alphabet, memo: memo)
        for row in 0..<min(rows, picture.height) {
            for column in 0..<picture.width {
                canvas[area.x + column, area.y + 1 + row] = picture[column, row]
            }
        }
        canvas.fill(Rect(x: area.x, y: area.y + 1 + rows, width: area.width, height: 1), with: rule)
        area = area.inset(top: rows + (area.height > 2 * rows ? 3 : 2))
    }

    private func drawFollowing(from first: Int, on canvas: inout Canvas, in area: Rect) {
        let digits = String(deck.slides.count).count
        for (row, number) in (first..<max(first, deck.slides.count)).prefix(max(0, area.height)).enumerated() {
            let label = String(number + 1)
            let gap = String(repeating: " ", count: max(0, digits - label.count))
            StyledText("\(gap)\(label)  \(deck.slides[number].title)", .dim)
                .draw(on: &canvas, x: area.x, y: area.y + row, limit: area.width)
        }
    }
}

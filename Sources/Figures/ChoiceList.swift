import Screen

/// Lines of text in groups, of which those with a row can be chosen; it scrolls so that what is chosen is in sight.
package struct ChoiceList: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package var text: StyledText
        /// The row that the line belongs to; nil for headings and air.
        package var row: Int?
        /// What stands at the right edge.
        package var note: StyledText

        package init(_ text: StyledText, row: Int? = nil, note: StyledText = StyledText("")) {
            self.text = text
            self.row = row
            self.note = note
        }
    }

    package var lines: [Line]
    /// The row of the cursor.
    package var chosen: Int?

    package init(lines: [Line], chosen: Int? = nil) {
        self.lines = lines
        self.chosen = chosen
    }

    /// The rows that all lines take.
    package func height(at width: Int, in characters: CharacterSet) -> Int { lines.count }

    /// The lines in sight: the chosen one in the middle where there are more than fit.
    private func visible(_ space: Int) -> Range<Int> {
        guard let chosen, let line = lines.firstIndex(where: { $0.row == chosen }) else {
            return 0..<min(lines.count, max(0, space))
        }
        return RowWindow.rows(from: line - space / 2, chosen: line, count: lines.count, space: space)
    }

    package func draw(on canvas: inout Canvas, in rect: Rect) { draw(over: nil, on: &canvas, in: rect) }

    /// Draws the lines; where the same ones stand already with another row chosen, or none, only what that changes.
    func draw(over standing: ChoiceList?, on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        canvas.draw(
            visible(rect.height), over: standing?.visible(rect.height), in: rect,
            changes: { isChosen($0) != standing?.isChosen($0) },
            ink: { line, y, canvas in draw(lines[line], y: y, in: rect, on: &canvas) })
    }

    private func isChosen(_ line: Int) -> Bool { lines[line].row != nil && lines[line].row == chosen }

    private func draw(_ line: Line, y: Int, in rect: Rect, on canvas: inout Canvas) {
        let isChosen = line.row != nil && line.row == chosen
        // Rows stand one cell in, so that the cursor's sign has air behind it.
        let inner = rect.inset(left: line.row == nil ? 1 : 2)
        let noteWidth = line.note.width(in: canvas.characters)
        var text = line.text
        if isChosen {
            text.spans = text.spans.map { StyledText.Span($0.text, $0.style == .plain ? .strong : $0.style) }
        }
        let room = noteWidth == 0 || noteWidth + 8 > inner.width ? inner.width : inner.width - noteWidth - 1
        text.draw(on: &canvas, x: inner.x, y: y, limit: room)
        if room < inner.width { line.note.draw(on: &canvas, x: inner.right - noteWidth, y: y, limit: noteWidth) }
        guard isChosen else { return }
        let isFirst = lines.first { $0.row == chosen } == line
        if isFirst { canvas.mark(">", x: rect.x, y: y, in: rect, style: .strong) }
        canvas.setGround(.cursor, in: Rect(x: rect.x, y: y, width: rect.width, height: 1).intersection(rect))
    }

    /// The row at a row of the screen when the list is drawn into a rect.
    func row(at y: Int, in rect: Rect) -> Int? {
        let visible = visible(rect.height)
        let index = visible.lowerBound + y - rect.y
        return visible.contains(index) ? lines[index].row : nil
    }
}

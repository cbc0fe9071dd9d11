import MigrationData
import Screen
import Views

extension Frame {
    func draw(_ prompt: Prompt, _ book: Book, on canvas: inout Canvas) throws(TableError) {
        let entries = try book.entries(for: prompt)
        let layout = PromptLayout(state, prompt, entries)
        let list = PromptList(entries: entries, chosen: prompt.chosen, width: layout.list.width)
        let preview = try preview(of: prompt, entries, book, in: layout.preview)
        drawSheet(layout.rect, on: &canvas) { canvas in
            drawInput(prompt, on: &canvas, in: layout.input)
            for rule in layout.rules {
                canvas.fill(rule, with: Cell(scalar: canvas.characters == .unicode ? "─" : "-", style: .faint))
            }
            if entries.isEmpty, !layout.list.isEmpty {
                canvas.write(
                    prompt.purpose.nothing, x: layout.list.x, y: layout.list.y, style: .dim, limit: layout.list.width)
            }
            draw(list, typed: prompt.purpose.isSearch ? prompt.text : "", on: &canvas, in: layout.list)
            preview?.draw(on: &canvas, in: layout.preview)
        }
        markChosen(list, layout, on: &canvas)
    }

    private func drawInput(_ prompt: Prompt, on canvas: inout Canvas, in line: Rect) {
        guard !line.isEmpty else { return }
        let column = canvas.write(
            prompt.purpose.sign + " ", x: line.x, y: line.y, style: prompt.purpose.isMenu ? .strong : .dim,
            limit: line.width)
        let air = prompt.purpose.isMenu ? 1 : 2
        if !prompt.purpose.isMenu {
            prompt.input.draw(on: &canvas, x: column, y: line.y, limit: max(0, line.right - column))
        }
        if prompt.text.isEmpty, line.right - column > air {
            let advice = PlainText.truncated(
                prompt.purpose.advice, to: line.right - column - air, in: canvas.characters)
            canvas.write(advice, x: column + air, y: line.y, style: .dim, limit: line.right - column - air)
        }
    }

    // MARK: The list

    private func draw(_ list: PromptList, typed: String, on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let columns = PromptColumns(list.entries, width: rect.width, characters: canvas.characters)
        for (row, line) in list.lines.dropFirst(list.first(space: rect.height)).prefix(rect.height).enumerated() {
            let y = rect.y + row
            switch line {
            case .air: break
            case .heading(let name): canvas.write(name, x: rect.x, y: y, style: .dim, limit: rect.width)
            case .sentence(let text): canvas.write(text, x: rect.x, y: y, style: .inconsistent, limit: rect.width)
            case .entry(let position):
                let place = Rect(x: rect.x, y: y, width: rect.width, height: 1)
                columns.draw(
                    list.entries[position], typed: typed, isChosen: position == list.chosen, on: &canvas, in: place)
            }
        }
    }

    /// The cursor's sign and ground; the sheet has painted over every ground before.
    private func markChosen(_ list: PromptList, _ layout: PromptLayout, on canvas: inout Canvas) {
        let space = layout.list.height
        guard let row = (0..<space).first(where: { list.entry(atLine: $0, space: space) == list.chosen }) else {
            return
        }
        let y = layout.list.y + row
        let left = max(layout.rect.x, layout.list.x - 2)
        let right = min(layout.rect.right, layout.list.right + 1)
        canvas.setGround(.cursor, in: Rect(x: left, y: y, width: right - left, height: 1))
        if layout.list.x > layout.rect.x { canvas[left, y] = Cell(scalar: ">", style: .strong, ground: .cursor) }
    }

    // MARK: The preview

    private func preview(
        of prompt: Prompt, _ entries: [PromptEntry], _ book: Book, in rect: Rect
    ) throws(TableError) -> Drawing? {
        guard rect.height >= 3, entries.indices.contains(prompt.chosen),
            let line = entries[prompt.chosen].preview, let view = try book.view(of: line)
        else { return nil }
        return try view.drawing(
            model: book.model, request: FigureRequest(width: rect.width, characters: state.characters))
    }
}

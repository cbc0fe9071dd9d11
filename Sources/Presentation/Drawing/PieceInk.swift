import Figures
import Screen
import Views

/// Draws pieces one below the other; those that grow share what is left over.
struct PieceInk {
    let setter: TypeSetter
    /// What comes later is not drawn, but keeps its place.
    let step: Int

    func draw(_ pieces: [Piece], on canvas: inout Canvas, in rect: Rect) {
        let free = max(0, rect.height - pieces.least)
        let growing = pieces.count(where: \.isGrowing)
        var (y, shared) = (rect.y, 0)
        for (index, piece) in pieces.enumerated() {
            if index > 0 { y += piece.air }
            var height = piece.least
            if piece.isGrowing {
                shared += 1
                height += free * shared / growing - free * (shared - 1) / growing
            }
            let area = Rect(x: rect.x, y: y, width: rect.width, height: height).intersection(rect)
            if piece.step <= step { draw(piece, y: y, on: &canvas, in: area) }
            y += height
        }
    }

    private func draw(_ piece: Piece, y: Int, on canvas: inout Canvas, in area: Rect) {
        guard !area.isEmpty else { return }
        let inner = area.inset(left: piece.indent)
        for bar in piece.bars {
            canvas.fill(
                Rect(x: area.x + bar, y: area.y, width: 1, height: area.height).intersection(area),
                with: Cell(scalar: canvas.characters == .ascii ? "|" : "│", style: .faint))
        }
        if let marker = piece.marker {
            setter.draw(marker.text, marker.size, on: &canvas, x: area.x + marker.indent, y: y, in: area)
        }
        switch piece.content {
        case .text(let block): setter.draw(block, on: &canvas, x: inner.x, y: y, in: inner)
        case .table(let table): table.draw(on: &canvas, x: inner.x, y: y, in: inner, setter: setter)
        case .figure(let block): draw(block, on: &canvas, in: inner)
        case .rule:
            canvas.fill(inner, with: Cell(scalar: canvas.characters == .ascii ? "-" : "─", style: .faint))
        case .columns(let stacks, let widths, let gap):
            var x = inner.x
            for (stack, width) in zip(stacks, widths) {
                draw(stack, on: &canvas, in: Rect(x: x, y: inner.y, width: width, height: inner.height))
                x += width + gap
            }
        }
    }

    private func draw(_ block: FigureBlock, on canvas: inout Canvas, in rect: Rect) {
        defer {
            // Which of several figures takes keys is said left of it.
            if block.isLive, rect.x >= 2 {
                canvas.write(canvas.characters == .ascii ? ">" : "▸", x: rect.x - 2, y: rect.y, style: .match)
            }
        }
        switch block.look {
        case .ranking(let ranking): ranking.draw(on: &canvas, in: rect, setter: setter)
        case .stack(let stack): stack.draw(on: &canvas, in: rect, setter: setter)
        case .drawing(let drawing): Stretching.draw(drawing, on: &canvas, in: rect)
        case .refusal(let finding):
            let lines = finding.lines(width: rect.width, setter)
            for (row, line) in lines.prefix(rect.height).enumerated() {
                canvas.write(line, x: rect.x, y: rect.y + row, style: .differs, limit: rect.width)
            }
        }
    }
}

extension DeckFinding {
    /// What a slide says in the place of a figure.
    func lines(width: Int, _ setter: TypeSetter) -> [String] {
        ([cause] + (right.map { [$0] } ?? [])).flatMap { PlainText.wrapped(setter.spelled($0), to: width) }
    }
}

import Screen

extension SegmentNames {
    /// Draws the names from row `y` on; `rect` gives the left edge from which places are counted.
    func draw(y: Int, in rect: Rect, on canvas: inout Canvas) {
        switch self {
        case .beneath(let boxes):
            for box in boxes { draw(box, y: y, in: rect, on: &canvas) }
        case .legend(let lines, let usesShortNames):
            for (offset, line) in lines.enumerated() {
                draw(line, usesShortNames, y: y + offset, in: rect, on: &canvas)
            }
        case .none: break
        }
    }

    private func draw(_ box: Box, y: Int, in rect: Rect, on canvas: inout Canvas) {
        var row = y
        if !box.number.isEmpty {
            canvas.put(box.number, x: rect.x + box.x, y: row, in: rect, style: .strong)
            row += 1
        }
        for line in box.lines {
            canvas.put(line, x: rect.x + box.x, y: row, in: rect, style: .text(box.series))
            row += 1
        }
    }

    private func draw(_ line: [Slot], _ usesShortNames: Bool, y: Int, in rect: Rect, on canvas: inout Canvas) {
        var x = rect.x + 1
        for slot in line {
            let index = slot.series.index
            canvas.mark(Pattern.scalar(index, in: canvas.characters), x: x, y: y, in: rect, style: .fill(index))
            x += 2
            if !slot.number.isEmpty { x = canvas.put(slot.number, x: x, y: y, in: rect, style: .strong) + 1 }
            let name = usesShortNames ? slot.series.shortName : slot.series.name
            x = canvas.put(name, x: x, y: y, in: rect, style: .text(index)) + 2
        }
    }
}

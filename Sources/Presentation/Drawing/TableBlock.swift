import Screen

/// A table whose columns have been measured.
struct TableBlock {
    /// Rows of cells, each already as wide as its column allows.
    var rows: [[[TypeSetter.Word]]]
    var widths: [Int]
    var sides: [SlideTable.Side]
    var size: TextSize
    var gap: Int

    /// Measures a table for a width; nil where it can't be set in this size.
    ///
    /// In cells the widest columns are cut until the rest fits.
    init?(_ table: SlideTable, size: TextSize, width: Int, setter: TypeSetter) {
        self.size = size
        sides = table.sides
        gap = size == .cells ? 3 : setter.gap(size) * 2
        let blocks = table.rows.prefix(5000).enumerated().map { number, row in
            row.map { cell in
                cell.isEmpty
                    ? [] : setter.block(cell, size: size, width: 10_000, style: number == 0 ? .dim : nil)?.lines.first
            }
        }
        guard blocks.allSatisfy({ $0.allSatisfy { $0 != nil } }) else { return nil }
        let rows = blocks.map { $0.map { $0 ?? [] } }
        self.rows = rows
        let space = setter.gap(size)
        func needed(_ words: [TypeSetter.Word]) -> Int {
            words.reduce(0) { $0 + $1.width } + max(0, words.count - 1) * space
        }
        let natural = table.sides.indices.map { column in
            rows.map { column < $0.count ? needed($0[column]) : 0 }.max() ?? 0
        }
        widths = natural
        let room = max(0, width - gap * max(0, widths.count - 1))
        if widths.reduce(0, +) <= room { return }
        if size != .cells { return nil }
        // A cap on all columns, the highest that fits.
        var cap = room
        while cap > 1, natural.reduce(0, { $0 + min($1, cap) }) > room { cap -= 1 }
        widths = natural.map { min($0, cap) }
    }

    /// Whether some text has no room.
    func isCut(_ setter: TypeSetter) -> Bool {
        rows.contains { row in
            row.enumerated().contains { column, words in
                column < widths.count
                    && words.reduce(0) { $0 + $1.width } + max(0, words.count - 1) * setter.gap(size) > widths[column]
            }
        }
    }

    func height(_ setter: TypeSetter) -> Int {
        rows.isEmpty ? 0 : (rows.count - 1) * setter.pitch(size) + size.rows + 1
    }

    func draw(on canvas: inout Canvas, x: Int, y: Int, in rect: Rect, setter: TypeSetter) {
        var row = y
        for (number, cells) in rows.enumerated() {
            var column = x
            for (index, words) in cells.enumerated() where index < widths.count {
                let used = words.reduce(0) { $0 + $1.width } + max(0, words.count - 1) * setter.gap(size)
                let free = max(0, widths[index] - used)
                let shift = sides[index] == .right ? free : sides[index] == .center ? free / 2 : 0
                let room = Rect(x: column, y: rect.y, width: widths[index], height: rect.height).intersection(rect)
                setter.draw(words, size, on: &canvas, x: column + shift, y: row, in: room)
                if used > widths[index], size == .cells, room.contains(x: room.right - 1, y: row) {
                    canvas[room.right - 1, row] = Cell(scalar: canvas.characters == .ascii ? "." : "…", style: .dim)
                }
                column += widths[index] + gap
            }
            row += setter.pitch(size)
            if number == 0 {
                let whole = widths.reduce(0, +) + gap * max(0, widths.count - 1)
                let rule = Rect(x: x, y: row - (size == .cells ? 0 : 1), width: whole, height: 1).intersection(rect)
                canvas.fill(rule, with: Cell(scalar: canvas.characters == .ascii ? "-" : "─", style: .faint))
                row += 1
            }
        }
    }
}

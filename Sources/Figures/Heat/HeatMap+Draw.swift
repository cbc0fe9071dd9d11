import Screen

extension HeatMap {
    /// The rows in which every number has its note and air around it.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        let lettering = Lettering(characters: characters)
        let rect = Rect(x: 0, y: 0, width: width, height: 6 + 3 * rows.count + 4)
        guard let layout = HeatLayout(self, in: rect, lettering: lettering) else { return plain(lettering).height }
        return max(layout.bodyTop + rows.count * layout.pitch, (layout.legendRow ?? 0) + 1)
    }

    /// Draws the cells; a list where there is no room for columns.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        guard let layout = HeatLayout(self, in: rect, lettering: canvas.lettering) else {
            return plain(canvas.lettering).draw(on: &canvas, in: rect)
        }
        if rect.height >= 6 { heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: 1).top) }
        drawHeads(layout, in: rect, on: &canvas)
        for row in layout.visible {
            let y = layout.cell(row: row, column: 0).y
            let name = layout.usesShortRows ? rows[row].shortName : rows[row].name
            canvas.putRight(name, right: layout.nameRight, y: y, in: rect, style: Self.style(rows[row]))
            for column in columns.indices {
                draw(cell(row, column), layout.cell(row: row, column: column), row, column, in: rect, on: &canvas)
            }
        }
        drawLegend(layout, in: rect, on: &canvas)
    }

    /// The place of the number at a cell of the screen.
    package func place(atX x: Int, y: Int, in rect: Rect, characters: CharacterSet) -> Place? {
        guard let layout = HeatLayout(self, in: rect, lettering: Lettering(characters: characters)) else { return nil }
        for row in layout.visible {
            for column in columns.indices where layout.cell(row: row, column: column).contains(x: x, y: y) {
                return Place(row: row, column: column)
            }
        }
        return nil
    }

    private static func style(_ name: Name) -> Style { name.series.map { Style.text($0) } ?? .strong }

    private func drawHeads(_ layout: HeatLayout, in rect: Rect, on canvas: inout Canvas) {
        let bottom = layout.bodyTop - 1
        let lettering = canvas.lettering
        let room = layout.nameRight - rect.x - 1
        if lettering.width(rowHead) + 2 + lettering.width(columnHead) <= room {
            canvas.put(rowHead, x: rect.x + 1, y: bottom, in: rect, style: .dim)
            canvas.putRight(columnHead, right: layout.nameRight, y: bottom, in: rect, style: .dim)
        } else if layout.bodyTop - layout.headTop >= 2 {
            canvas.put(rowHead, x: rect.x + 1, y: bottom - 1, in: rect, style: .dim)
            canvas.putRight(columnHead, right: layout.nameRight, y: bottom, in: rect, style: .dim)
        }
        for (column, lines) in layout.heads.enumerated() {
            let cell = layout.cell(row: layout.visible.lowerBound, column: column)
            for (line, text) in lines.enumerated() {
                canvas.putRight(
                    text, right: cell.right - 1, y: bottom - lines.count + 1 + line, in: rect,
                    style: Self.style(columns[column]))
            }
        }
    }

    private func draw(
        _ cell: Cell, _ place: Rect, _ row: Int, _ column: Int, in rect: Rect, on canvas: inout Canvas
    ) {
        let area = place.intersection(rect)
        canvas.putRight(
            cell.number, right: place.right - 1, y: place.y, in: rect,
            style: cell.level == nil && !isSum(row, column) ? .dim : .strong)
        if place.height > 1, !cell.note.isEmpty {
            canvas.putRight(
                cell.note, right: place.right - 1, y: place.y + 1, in: rect.intersection(place), style: .dim)
        }
        let isChosen = chosen == Place(row: row, column: column)
        if let level = cell.level {
            if canvas.usesShades, !isChosen {
                canvas.setGround(.heat(level), in: area)
            } else if !canvas.usesShades {
                let cells = place.width >= canvas.lettering.width(cell.number) + 4 ? 2 : 1
                let scalar = Self.strip(level, in: canvas.characters)
                for y in place.y..<place.bottom {
                    for x in place.x..<place.x + cells { canvas.mark(scalar, x: x, y: y, in: area, style: .plain) }
                }
            }
        }
        if isChosen {
            let gap = max(place.x, place.right - 2 - canvas.lettering.width(cell.number))
            canvas.mark(">", x: gap, y: place.y, in: area, style: .strong)
            canvas.setGround(.cursor, in: area)
        }
    }

    private func isSum(_ row: Int, _ column: Int) -> Bool {
        row < rows.count && rows[row].series == nil || column < columns.count && columns[column].series == nil
    }

    /// A class as a character, the lowest as a blank.
    static func strip(_ level: Int, in characters: CharacterSet) -> Unicode.Scalar {
        let scalars: [Unicode.Scalar] =
            characters == .unicode ? [" ", "·", "░", "▒", "▓", "█"] : [" ", ".", ":", "-", "=", "#"]
        return scalars[min(max(0, level), scalars.count - 1)]
    }

    /// The lower bounds of the classes, each with what it looks like before it.
    private func drawLegend(_ layout: HeatLayout, in rect: Rect, on canvas: inout Canvas) {
        guard let y = layout.legendRow else { return }
        let lettering = canvas.lettering
        let swatch = 3
        let steps = legend.enumerated().map { level, text in (level == 0 ? 0 : swatch) + lettering.width(text) + 2 }
        let needed = steps.reduce(0, +) - 2
        var x = rect.x + 1
        let title = lettering.width(legendTitle)
        let isTitled = title + 2 + needed <= rect.width - 1
        guard isTitled || needed <= rect.width - 1 else { return }
        let start = layout.cell(row: layout.visible.lowerBound, column: 0).x
        if isTitled {
            if start + needed <= rect.right, title + 2 <= start - rect.x {
                canvas.putRight(legendTitle, right: start - 2, y: y, in: rect, style: .dim)
                x = start
            } else {
                x = canvas.put(legendTitle, x: x, y: y, in: rect, style: .dim) + 2
            }
        }
        for (level, text) in legend.enumerated() {
            if level > 0 {
                for column in x..<x + 2 {
                    if canvas.usesShades {
                        canvas.mark(" ", x: column, y: y, in: rect, style: .plain, ground: .heat(level))
                    } else {
                        canvas.mark(Self.strip(level, in: canvas.characters), x: column, y: y, in: rect, style: .plain)
                    }
                }
                x += swatch
            }
            x = canvas.put(text, x: x, y: y, in: rect, style: .dim) + 2
        }
    }

    /// Each row's numbers one below the other.
    private func plain(_ lettering: Lettering) -> PlainList {
        var items: [PlainList.Item] = []
        for (row, name) in rows.enumerated() where name.series != nil {
            for (column, other) in columns.enumerated() where other.series != nil && cell(row, column).level != nil {
                items.append(
                    PlainList.Item(
                        label: name.shortName + " › " + other.shortName, numbers: [cell(row, column).number],
                        isChosen: chosen == Place(row: row, column: column)))
            }
        }
        return PlainList(heading: heading, items: items)
    }
}

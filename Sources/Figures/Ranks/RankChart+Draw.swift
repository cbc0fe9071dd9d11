import Screen

extension RankChart {
    /// The rows that ranks take with three rows each.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        let rows = 3 + 2 * rowCount + 2
        let lettering = Lettering(characters: characters)
        let rect = Rect(x: 0, y: 0, width: width, height: rows + 8)
        guard let layout = RankLayout(self, in: rect, lettering: lettering) else { return plain.height }
        return rows + layout.notes.count
    }

    /// Draws the lines with their ranks, the years above and the names at both ends.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        guard let layout = RankLayout(self, in: rect, lettering: canvas.lettering) else {
            return plain.draw(on: &canvas, in: rect)
        }
        heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: 1).top)
        let order = lines.filter { !$0.isChosen } + lines.filter(\.isChosen)
        if canvas.characters == .unicode {
            drawDots(order, layout, on: &canvas)
        } else {
            for line in order { drawSigns(line, layout, on: &canvas) }
        }
        for line in order { drawRanks(line, layout, in: rect, on: &canvas) }
        drawYears(layout, in: rect, on: &canvas)
        for line in lines { drawEnds(line, layout, in: rect, on: &canvas) }
        for (row, note) in layout.notes.enumerated() {
            canvas.put(note, x: rect.x + 1, y: layout.noteTop + row, in: rect, style: .dim)
        }
    }

    /// The line that ends at a row of the screen.
    package func line(at y: Int, in rect: Rect, characters: CharacterSet) -> Int? {
        guard let layout = RankLayout(self, in: rect, lettering: Lettering(characters: characters)) else { return nil }
        return lines.firstIndex { line in
            line.rank(years.count - 1).map { $0 <= rowCount && layout.row($0) == y } ?? false
        }
    }

    private var plain: PlainList {
        let last = years.count - 1
        let known = lines.filter { ($0.rank(last) ?? .max) <= rowCount }.sorted {
            ($0.rank(last) ?? 0) < ($1.rank(last) ?? 0)
        }
        let items = known.map { line in
            let before = line.rank(0).map { "\($0)." } ?? Numeral.unknown
            return PlainList.Item(
                label: "\(line.rank(last) ?? 0). \(line.series.name)", shortLabel: line.series.shortName,
                numbers: [line.lastNumber, before], isChosen: line.isChosen)
        }
        return PlainList(heading: heading, heads: ["", years.first.map(String.init) ?? ""], items: items)
    }

    private func style(_ line: Line) -> Style { line.isChosen ? .strong : .text(line.series.index) }

    /// Stretches between years in which a line is among the first at one end at least.
    func stretches(_ line: Line) -> [(from: Int, to: Int)] {
        (0..<max(0, years.count - 1)).compactMap { position in
            let ends = [line.rank(position), line.rank(position + 1)].map { $0 ?? .max }
            return ends.contains { $0 <= rowCount } ? (position, position + 1) : nil
        }
    }

    private func drawDots(_ order: [Line], _ layout: RankLayout, on canvas: inout Canvas) {
        var grid = DotGrid(cells: layout.plot.size)
        for line in order {
            for (from, to) in stretches(line) {
                let (start, end) = (layout.columns[from] - layout.plot.x, layout.columns[to] - layout.plot.x)
                let (high, low) = (
                    layout.dot(line.rank(from), shown: rowCount), layout.dot(line.rank(to), shown: rowCount)
                )
                let columns = max(1, (end - start) * 2)
                var last: Int?
                for step in 0...columns {
                    let part = Double(step) / Double(columns)
                    let y = Int((high + (low - high) * part * part * (3 - 2 * part)).rounded())
                    let isLevel = high == low
                    for between in min(last ?? y, y)...max(last ?? y, y) {
                        grid.set(x: start * 2 + 1 + step, y: between, style: style(line))
                        if !isLevel || line.isChosen {
                            grid.set(x: start * 2 + 1 + step, y: between + 1, style: style(line))
                        }
                    }
                    last = y
                }
            }
        }
        grid.draw(in: layout.plot, on: &canvas)
    }

    private func drawSigns(_ line: Line, _ layout: RankLayout, on canvas: inout Canvas) {
        for (from, to) in stretches(line) {
            let (start, end) = (layout.columns[from], layout.columns[to])
            let (high, low) = (layout.dot(line.rank(from), shown: rowCount), layout.dot(line.rank(to), shown: rowCount))
            var last = layout.plot.y + Int(high / 4)
            for x in start...max(start, end) {
                let part = Double(x - start) / Double(max(1, end - start))
                let row = layout.plot.y + Int((high + (low - high) * part * part * (3 - 2 * part)) / 4)
                let rises = row < last
                let level: Unicode.Scalar = line.isChosen ? "=" : "-"
                for y in min(last, row)...max(last, row) {
                    let scalar: Unicode.Scalar = row == last ? level : rises ? "/" : "\\"
                    if row != last, y == last, abs(row - last) > 1 { continue }
                    canvas.mark(scalar, x: x, y: row == last ? row : y, in: layout.plot, style: style(line))
                }
                last = row
            }
        }
    }

    private func drawRanks(_ line: Line, _ layout: RankLayout, in rect: Rect, on canvas: inout Canvas) {
        for position in years.indices {
            guard let rank = line.rank(position), rank <= rowCount else { continue }
            let (x, y) = (layout.columns[position], layout.row(rank))
            let text = String(rank)
            canvas.put(text, x: x, y: y, in: rect, style: line.isChosen ? .strong : .text(line.series.index))
            if line.isChosen {
                canvas.setGround(.cursor, in: Rect(x: x, y: y, width: text.utf8.count, height: 1).intersection(rect))
            }
        }
    }

    private func drawYears(_ layout: RankLayout, in rect: Rect, on canvas: inout Canvas) {
        let chosen = chosenYear.flatMap(years.firstIndex)
        let labels = AxisLabels(
            years.map(String.init), middles: layout.columns.map { Double($0) + 0.5 },
            important: [chosen, years.count - 1, 0].compactMap { $0 }, gap: 1, from: layout.plot.x - 2,
            to: min(rect.right, layout.plot.right + 2), width: canvas.lettering.width)
        for (index, x) in labels.places {
            let style: Style = index == chosen ?? years.count - 1 ? .strong : .dim
            canvas.put(String(years[index]), x: x, y: layout.yearRow, in: rect, style: style)
        }
    }

    private func drawEnds(_ line: Line, _ layout: RankLayout, in rect: Rect, on canvas: inout Canvas) {
        let name = layout.usesShortNames ? line.series.shortName : line.series.name
        let style = style(line)
        let number: Style = line.isChosen ? .strong : .plain
        if layout.hasLeftNames, let rank = line.rank(0), rank <= rowCount {
            let right = layout.plot.x - 2
            canvas.putRight(line.firstNumber, right: right, y: layout.row(rank), in: rect, style: number)
            canvas.putRight(
                name, right: right - layout.leftNumbers - 2, y: layout.row(rank), in: rect.inset(left: 1), style: style)
        } else if let rank = line.rank(0), rank <= rowCount {
            canvas.putRight(line.firstNumber, right: layout.plot.x - 2, y: layout.row(rank), in: rect, style: number)
        }
        guard let rank = line.rank(years.count - 1), rank <= rowCount else { return }
        let y = layout.row(rank)
        let x = layout.plot.right + 2
        if line.isChosen { canvas.mark(">", x: x - 1, y: y, in: rect, style: .strong) }
        canvas.put(name, x: x, y: y, in: rect, style: style)
        canvas.putRight(
            line.lastNumber, right: min(rect.right, x + layout.names + 2 + layout.rightNumbers), y: y, in: rect,
            style: number)
    }
}

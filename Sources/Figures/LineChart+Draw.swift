import Screen

extension LineChart {
    /// The rows that the figure takes with sixteen rows of lines.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        width < Threshold.bars ? plain.height : 19
    }

    /// Draws the lines, the round numbers of their axis, the years, and the names at their ends.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = LineLayout(self, in: rect, lettering: canvas.lettering)
        guard takesLines(layout, width: rect.width) else { return plain.draw(on: &canvas, in: rect) }
        heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: min(1, layout.headingRows)).top)
        drawGrid(layout, in: rect, on: &canvas)
        drawChosenYear(layout, on: &canvas)
        let order = lines.filter { !$0.isChosen } + lines.filter(\.isChosen)
        if canvas.characters == .unicode {
            drawDots(order, layout, on: &canvas)
        } else {
            for line in order { drawSigns(line, layout, on: &canvas) }
        }
        let labels = yearLabels(layout, canvas.lettering)
        if canvas.characters == .unicode { drawMarkers(order, labels: labels.map(\.index), layout, on: &canvas) }
        for (index, x) in labels {
            let style: Style = index == chosenIndex ?? years.count - 1 ? .strong : .dim
            canvas.put(String(years[index]), x: x, y: layout.plot.bottom, in: rect, style: style)
        }
        drawEnds(layout, in: rect, on: &canvas)
    }

    /// Whether there is room for lines; lines that can't be named tell nothing.
    func takesLines(_ layout: LineLayout, width: Int) -> Bool {
        let hasNames = layout.names != .none || lines.count < 2
        return width >= Threshold.bars && hasNames && layout.plot.width >= 8 && layout.plot.height >= 2
    }

    private var plain: PlainList {
        let items = lines.map { line in
            PlainList.Item(
                label: line.series.name, shortLabel: line.series.shortName, numbers: [line.shownNumber],
                isChosen: line.isChosen)
        }
        return PlainList(heading: heading, items: items)
    }

    private func drawGrid(_ layout: LineLayout, in rect: Rect, on canvas: inout Canvas) {
        let step = layout.ticks.dropFirst().first ?? 1
        for tick in layout.ticks {
            let y = layout.row(tick)
            canvas.putRight(
                Numeral.tick(tick, step: step), right: layout.plot.x - 1, y: y, in: rect, style: .dim)
            canvas.grid(layout.plot.x..<max(layout.plot.x, layout.plot.right), y: y, in: layout.plot)
        }
    }

    private var chosenIndex: Int? { chosenYear.flatMap(years.firstIndex) }

    /// Where the mark stands: at the chosen year or on the way from it.
    var markedYear: Double? {
        if let moment, moment.isFinite { return moment }
        guard let index = chosenIndex, index < years.count - 1 else { return nil }
        return Double(years[index])
    }

    /// A dotted line up from the chosen year; the last year needs none, for the numbers stand there.
    private func drawChosenYear(_ layout: LineLayout, on canvas: inout Canvas) {
        guard let year = markedYear else { return }
        let x = layout.column(year, in: years)
        for y in layout.plot.y..<max(layout.plot.y, layout.plot.bottom) {
            canvas.mark(
                canvas.characters == .unicode ? "┊" : ":", x: x, y: y, in: layout.plot, style: .dim)
        }
    }

    /// The years that have room below, the chosen, the last and the first before all others.
    private func yearLabels(_ layout: LineLayout, _ lettering: Lettering) -> [(index: Int, x: Int)] {
        AxisLabels(
            years.map(String.init), middles: years.map { Double(layout.column(Double($0), in: years)) + 0.5 },
            important: [chosenIndex, years.count - 1, 0].compactMap { $0 }, gap: 2, from: layout.plot.x,
            to: layout.plot.right, width: lettering.width
        ).places
    }
}

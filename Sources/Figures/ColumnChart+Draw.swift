import Screen

extension ColumnChart {
    /// The rows that the figure takes with ten rows of columns.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        width < Threshold.bars ? plain.height : (heading == nil ? 0 : 2) + 12
    }

    /// Draws the columns from the second column of the rect on, to share its edge with lists that have a gutter.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = ColumnLayout(self, in: rect, lettering: canvas.lettering)
        guard rect.width >= Threshold.bars, layout.scale.cells >= 1, layout.columnWidth >= 1 else {
            return plain.draw(on: &canvas, in: rect)
        }
        heading?.draw(on: &canvas, in: rect.inset(left: 1).split(top: min(1, layout.headingRows)).top)
        drawGrid(layout, in: rect, on: &canvas)
        let hasChosen = columns.contains(where: \.isChosen)
        for (place, index) in layout.visible.enumerated() {
            drawColumn(columns[index], hasChosen: hasChosen, x: layout.x(place), layout, on: &canvas)
        }
        drawNote(layout, in: rect, on: &canvas)
        drawNumbers(layout, in: rect, on: &canvas)
        drawLabels(layout, in: rect, on: &canvas)
    }

    private var plain: PlainList {
        let items = columns.map { column in
            PlainList.Item(label: column.label, numbers: [column.shownNumber], isChosen: column.isChosen)
        }
        return PlainList(heading: heading, items: items, firstVisible: columns.count)
    }

    private func drawGrid(_ layout: ColumnLayout, in rect: Rect, on canvas: inout Canvas) {
        let step = layout.ticks.dropFirst().first ?? 1
        let right = min(layout.plot.right, layout.right)
        for tick in layout.ticks.dropFirst() {
            let y = layout.plot.bottom - layout.scale.rounded(tick)
            canvas.putRight(
                Numeral.tick(tick, step: step), right: layout.plot.x - 1, y: y, in: rect, style: .dim)
            canvas.grid(layout.plot.x..<max(layout.plot.x, right), y: y, in: layout.plot)
        }
    }

    private func drawColumn(
        _ column: Column, hasChosen: Bool, x: Int, _ layout: ColumnLayout, on canvas: inout Canvas
    ) {
        canvas.column(
            column.value, on: layout.scale, x: x, width: layout.columnWidth, in: layout.plot,
            style: Self.wholeStyle(column, hasChosen: hasChosen), pattern: column.isLater && !column.isChosen ? 1 : 0,
            lower: layout.scale.rounded(column.lower),
            lowerStyle: column.isChosen ? .part : .partPast)
    }

    /// Beside a chosen column the others are quiet.
    private static func wholeStyle(_ column: Column, hasChosen: Bool) -> Style {
        if column.isChosen { return .quantityChosen }
        if column.isLater { return .byEdition }
        return hasChosen ? .wholePast : .quantity
    }

    /// What is said of later columns ends where they end, and leads to them with its arrow.
    private func drawNote(_ layout: ColumnLayout, in rect: Rect, on canvas: inout Canvas) {
        guard let y = layout.noteRow, !layout.visible.isEmpty else { return }
        let right = min(layout.plot.right, layout.right)
        let lettering = canvas.lettering
        let note = lettering.fitting(laterNotes, in: right - layout.plot.x)
        canvas.putRight(note, right: right, y: y, in: rect, style: .byEdition)
    }

    /// The row above all ink of the cells that a number covers.
    private func numberRow(_ layout: ColumnLayout, from x: Int, cells: Int, on canvas: Canvas) -> Int {
        var rows = 0
        for (place, index) in layout.visible.enumerated() {
            let left = layout.x(place)
            guard left < x + cells, left + layout.columnWidth > x else { continue }
            rows = max(rows, (canvas.columnEighths(columns[index].value, on: layout.scale) + 7) / 8)
        }
        return layout.plot.bottom - 1 - rows
    }

    private func drawNumbers(_ layout: ColumnLayout, in rect: Rect, on canvas: inout Canvas) {
        let lettering = canvas.lettering
        let numbers = columns[layout.visible].map(\.shownNumber)
        let places = labels(numbers, layout, gap: 1, hasOnlyImportant: !layout.hasAllNumbers, lettering)
        for (place, x) in places {
            let column = columns[layout.visible.lowerBound + place]
            let y = numberRow(layout, from: x, cells: lettering.width(numbers[place]), on: canvas)
            canvas.put(numbers[place], x: x, y: y, in: rect, style: column.isChosen ? .strong : .dim)
        }
    }

    private func drawLabels(_ layout: ColumnLayout, in rect: Rect, on canvas: inout Canvas) {
        let labels = columns[layout.visible].map(\.label)
        for (place, x) in self.labels(labels, layout, gap: 2, hasOnlyImportant: false, canvas.lettering) {
            let column = columns[layout.visible.lowerBound + place]
            canvas.put(
                labels[place], x: x, y: layout.plot.bottom, in: rect, style: column.isChosen ? .strong : .dim)
        }
    }

    /// Texts over or under columns without collisions: the chosen one first, then the last and the first.
    private func labels(
        _ texts: [String], _ layout: ColumnLayout, gap: Int, hasOnlyImportant: Bool, _ lettering: Lettering
    ) -> [(index: Int, x: Int)] {
        let middles = texts.indices.map { Double(layout.x($0)) + Double(layout.columnWidth) / 2 }
        let chosen = columns[layout.visible].firstIndex(where: \.isChosen).map { $0 - layout.visible.lowerBound }
        let important = [chosen, texts.count - 1, hasOnlyImportant ? nil : 0].compactMap { $0 }
        let kept = hasOnlyImportant ? texts.indices.map { important.contains($0) ? texts[$0] : "" } : texts
        return AxisLabels(
            kept, middles: middles, important: important, gap: min(gap, max(1, layout.gap + 1)),
            from: layout.plot.x, to: layout.plot.right, width: lettering.width
        ).places
    }
}

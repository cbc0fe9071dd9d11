import Screen

extension SmallMultiples {
    /// How many charts stand beside one another, the place of the key among them.
    package static func across(_ count: Int, width: Int) -> Int {
        min(count + 1, max(1, min(3, width / MultiplesLayout.leastPanel)))
    }

    /// The rows in which the charts have eight rows of columns each.
    package func height(at width: Int, in characters: CharacterSet) -> Int {
        let across = Self.across(panels.count, width: width)
        let rows = 2 + (panels.count + across) / across * 12 - 1
        let rect = Rect(x: 0, y: 0, width: width, height: min(rows, 900))
        return MultiplesLayout(self, in: rect, lettering: Lettering(characters: characters)) == nil
            ? plain.height : rect.height
    }

    /// Draws the charts, and how to read them in the place behind the last.
    package func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        guard let layout = MultiplesLayout(self, in: rect, lettering: canvas.lettering) else {
            return plain.draw(on: &canvas, in: rect)
        }
        heading.draw(on: &canvas, in: rect.inset(left: 1).split(top: 1).top)
        for (panel, place) in zip(panels, layout.places) { draw(panel, in: place, layout, rect, on: &canvas) }
        drawKey(layout, in: rect, on: &canvas)
    }

    /// The panel at a cell.
    package func panel(atX x: Int, y: Int, in rect: Rect, characters: CharacterSet) -> Int? {
        MultiplesLayout(self, in: rect, lettering: Lettering(characters: characters))?.places
            .firstIndex { $0.contains(x: x, y: y) }
    }

    private var plain: PlainList {
        let items = panels.map { panel in
            PlainList.Item(
                label: panel.series.shortName,
                numbers: [panel.front.last ?? nil, panel.behind.last ?? nil].map(Numeral.oneDecimal),
                isChosen: panel.isChosen)
        }
        return PlainList(heading: heading, items: items)
    }

    private func draw(
        _ panel: Panel, in place: Rect, _ layout: MultiplesLayout, _ rect: Rect, on canvas: inout Canvas
    ) {
        let plot = layout.plot(place)
        drawAxis(plot, layout, rect, on: &canvas)
        let name = canvas.lettering.fitting([panel.series.name, panel.series.shortName], in: plot.width)
        let end = canvas.put(
            name, x: plot.x, y: place.y, in: place.intersection(rect), style: .text(panel.series.index))
        if panel.isChosen {
            canvas.mark(">", x: plot.x - 2, y: place.y, in: rect, style: .strong)
            canvas.setGround(
                .cursor, in: Rect(x: plot.x - 2, y: place.y, width: end - plot.x + 3, height: 1).intersection(rect))
        }
        if layout.hasCaptions {
            canvas.put(
                canvas.lettering.cut(panel.caption, to: plot.width), x: plot.x, y: place.y + 1,
                in: place.intersection(rect), style: panel.isChosen ? .strong : .plain)
        }
        for position in years.indices {
            let x = plot.x + position * layout.slot
            if panel.front.indices.contains(position) {
                front(panel.front[position], panel.series.index, x: x, layout, plot, on: &canvas)
            }
            if panel.behind.indices.contains(position) {
                behind(
                    panel.behind[position], panel.series.index, x: x + layout.columnWidth, layout, plot, on: &canvas)
            }
        }
    }

    private func drawAxis(_ plot: Rect, _ layout: MultiplesLayout, _ rect: Rect, on canvas: inout Canvas) {
        let step = layout.ticks.dropFirst().first ?? 1
        for tick in layout.ticks {
            let y = plot.bottom - layout.scale.rounded(tick)
            canvas.putRight(Numeral.tick(tick, step: step), right: plot.x - 1, y: y, in: rect, style: .dim)
            guard tick > 0 else { continue }
            let end = max(plot.x, min(plot.right, plot.x + years.count * layout.slot - 1))
            canvas.grid(plot.x..<end, y: y, in: plot)
        }
        let chosen = chosenYear.flatMap(years.firstIndex) ?? years.count - 1
        let isShort = layout.slot >= 4
        let labels = AxisLabels(
            years.map { isShort ? Self.shortYear($0) : String($0) },
            middles: years.indices.map { Double(plot.x + $0 * layout.slot) + Double(layout.columnWidth) },
            important: [chosen, years.count - 1, 0], gap: 1, from: plot.x, to: plot.right,
            width: canvas.lettering.width)
        for (index, x) in labels.places {
            canvas.put(
                isShort ? Self.shortYear(years[index]) : String(years[index]), x: x, y: plot.bottom, in: rect,
                style: index == chosen ? .strong : .dim)
        }
    }

    /// `’90`.
    private static func shortYear(_ year: Int) -> String {
        let part = ((year % 100) + 100) % 100
        return "’" + (part < 10 ? "0" : "") + String(part)
    }

    private func front(
        _ value: Double?, _ series: Int, x: Int, _ layout: MultiplesLayout, _ plot: Rect, on canvas: inout Canvas
    ) {
        canvas.column(
            value, on: layout.scale, x: x, width: layout.columnWidth, in: plot, style: .text(series))
    }

    /// In a quiet shade of the same hue; without shades in a light pattern and whole rows, of which there are no eighths.
    private func behind(
        _ value: Double?, _ series: Int, x: Int, _ layout: MultiplesLayout, _ plot: Rect, on canvas: inout Canvas
    ) {
        if canvas.usesShades {
            return canvas.column(
                value, on: layout.scale, x: x, width: layout.columnWidth, in: plot, style: .band(series))
        }
        let rows = layout.scale.rounded(value)
        for row in 0..<rows {
            canvas.run(
                Pattern.scalar(3, in: canvas.characters), x: x, y: plot.bottom - 1 - row, count: layout.columnWidth,
                in: plot, style: .text(series))
        }
        guard rows == 0, value.amount > 0 else { return }
        canvas.run(
            canvas.characters == .unicode ? "▁" : ".", x: x, y: plot.bottom - 1, count: layout.columnWidth, in: plot,
            style: .text(series))
    }

    private func drawKey(_ layout: MultiplesLayout, in rect: Rect, on canvas: inout Canvas) {
        let place = Rect(
            x: layout.key.x + layout.axisWidth, y: layout.key.y, width: layout.key.width - layout.axisWidth,
            height: layout.key.height
        ).intersection(rect)
        guard place.width >= 12 else { return }
        var y = place.y
        canvas.put("How to read", x: place.x, y: y, in: place, style: .strong)
        y += place.height >= 8 ? 2 : 1
        for (text, isFront) in [(frontText, true), (behindText, false)] {
            let style: Style = isFront || !canvas.usesShades ? .text6 : .band6
            let scalar: Unicode.Scalar =
                isFront || canvas.usesShades
                ? Pattern.scalar(0, in: canvas.characters) : Pattern.scalar(3, in: canvas.characters)
            canvas.run(scalar, x: place.x, y: y, count: 2, in: place, style: style)
            for line in PlainText.wrapped(canvas.lettering.spelled(text), to: max(1, place.width - 3)) {
                canvas.put(line, x: place.x + 3, y: y, in: place, style: .plain)
                y += 1
            }
        }
        y += place.bottom - y >= 3 ? 1 : 0
        for line in PlainText.wrapped(canvas.lettering.spelled(note), to: max(1, place.width)) {
            canvas.put(line, x: place.x, y: y, in: place, style: .dim)
            y += 1
        }
    }
}

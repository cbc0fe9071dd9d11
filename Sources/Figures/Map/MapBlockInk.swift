import Screen

/// The ranking of a map's arcs, in a corner of it.
struct MapRankingInk {
    let chart: MapChart
    let first: Int
    let count: Int
    /// The cells of the longest bar; 0 for no bars.
    let bar: Int

    func draw(on canvas: inout Canvas, in rect: Rect) {
        let columns = chart.rankingColumns(canvas.lettering)
        let numberRight = rect.x + columns.width
        canvas.putRight(chart.unit, right: numberRight, y: rect.y, in: rect, style: .dim)
        let scale = Scale(maximum: chart.arcs.map(\.value).max(), cells: bar)
        for row in 0..<count where chart.arcs.indices.contains(first + row) {
            let arc = chart.arcs[first + row]
            let y = rect.y + 1 + row
            let hue: Style = arc.isChosen ? .strong : .text(arc.series)
            let rankRight = rect.x + 2 + columns.rank
            canvas.putRight(String(first + row + 1), right: rankRight, y: y, in: rect, style: hue)
            canvas.put(arc.originName, x: rankRight + 1, y: y, in: rect, style: hue)
            let arrow = rankRight + 1 + columns.origin + 1
            canvas.put(MapBlock.arrow(canvas.characters), x: arrow, y: y, in: rect, style: hue)
            canvas.put(arc.destinationName, x: arrow + 2, y: y, in: rect, style: hue)
            canvas.putRight(arc.number, right: numberRight, y: y, in: rect, style: arc.isChosen ? .strong : .plain)
            if bar > 0 {
                canvas.bar(
                    arc.value, on: scale, x: numberRight + 1, y: y, in: rect,
                    paint: .solid(arc.isChosen ? .quantityChosen : .text(arc.series), in: canvas.characters))
            }
            if arc.isChosen {
                canvas.choose(row: y, in: Rect(x: rect.x, y: y, width: columns.width, height: 1).intersection(rect))
            }
        }
    }
}

/// A note of a map: a title, heads, rows of numbers, and what its shades mean.
struct MapNoteInk {
    let chart: MapChart
    let note: MapChart.Note
    let rows: Int
    let isShort: Bool

    func draw(on canvas: inout Canvas, in rect: Rect) {
        let columns = chart.noteColumns(note, isShort: isShort, canvas.lettering)
        canvas.put(isShort ? note.shortTitle : note.title, x: rect.x, y: rect.y, in: rect, style: .strong)
        var y = rect.y + 1
        if !note.heads.isEmpty {
            draw(isShort ? note.shortHeads : note.heads, columns, y: y, style: .dim, in: rect, on: &canvas)
            y += 1
        }
        for row in note.rows.prefix(rows) {
            if let level = row.level { draw(level, x: rect.x, y: y, in: rect, on: &canvas) }
            let x = rect.x + (note.isKey ? MapChart.shadeCells + 2 : 0)
            canvas.put(row.label, x: x, y: y, in: rect)
            draw(row.numbers, columns, y: y, style: .plain, in: rect, on: &canvas)
            y += 1
        }
    }

    private func draw(
        _ texts: [String], _ columns: (label: Int, numbers: [Int]), y: Int, style: Style, in rect: Rect,
        on canvas: inout Canvas
    ) {
        var right = rect.x + columns.label
        for (text, width) in zip(texts, columns.numbers) {
            right += 2 + width
            canvas.putRight(text, right: right, y: y, in: rect, style: style)
        }
    }

    private func draw(_ level: Int, x: Int, y: Int, in rect: Rect, on canvas: inout Canvas) {
        for column in 0..<MapChart.shadeCells {
            let scalar: Unicode.Scalar?
            if canvas.characters == .unicode {
                scalar = Unicode.Scalar(0x2800 + UInt32(MapShading.pattern(level: level, column: column)))
            } else {
                scalar = MapInk.density(MapShading.counts[min(max(0, level), MapShading.counts.count - 1)])
            }
            if let scalar, scalar != "\u{2800}" { canvas.mark(scalar, x: x + column, y: y, in: rect, style: .plain) }
        }
    }
}

import Screen

extension LineChart {
    /// All lines as Braille dots; a value that is not known leaves a gap.
    func drawDots(_ order: [Line], _ layout: LineLayout, on canvas: inout Canvas) {
        var grid = DotGrid(cells: layout.plot.size)
        for line in order {
            var last: (x: Int, y: Int)?
            for (year, value) in zip(years, line.values) {
                guard value.isKnown else {
                    last = nil
                    continue
                }
                let point = dot(year, value, layout, grid)
                grid.line(
                    from: last ?? point, to: point, isThick: line.isChosen, style: .text(line.series.index))
                last = point
            }
        }
        grid.draw(in: layout.plot, on: &canvas)
    }

    /// A tick is the middle of a row: its two middle dots.
    private func dot(_ year: Int, _ value: Double?, _ layout: LineLayout, _ grid: DotGrid) -> (x: Int, y: Int) {
        let x = Int((layout.position(Double(year), in: years) * Double(max(0, grid.width - 1))).rounded())
        let rise = Int((layout.height(value) * Double(max(0, grid.height - 4))).rounded())
        return (x, grid.height - 3 - rise)
    }

    /// A marker for each series, so that lines are told apart without colour: at each year where years stand apart, else
    /// at those that are written below.
    func drawMarkers(_ order: [Line], labels: [Int], _ layout: LineLayout, on canvas: inout Canvas) {
        let columns = years.map { layout.column(Double($0), in: years) }
        let standApart = zip(columns, columns.dropFirst()).allSatisfy { $1 - $0 >= 4 }
        let grid = DotGrid(cells: layout.plot.size)
        for line in order {
            for index in standApart ? Array(years.indices) : labels {
                guard index < line.values.count, line.values[index].isKnown else { continue }
                let row = dot(years[index], line.values[index], layout, grid).y / 4
                canvas.mark(
                    Pattern.marker(line.series.index, in: canvas.characters), x: columns[index],
                    y: layout.plot.y + row, in: layout.plot, style: .text(line.series.index))
            }
        }
    }

    /// One line in ASCII: its own character in every second column, the chosen one in every column.
    func drawSigns(_ line: Line, _ layout: LineLayout, on canvas: inout Canvas) {
        let points = zip(years, line.values).map { (x: layout.column(Double($0), in: years), value: $1) }
        for (start, end) in zip(points, points.dropFirst()) where start.value.isKnown && end.value.isKnown {
            for x in stride(from: start.x, through: end.x, by: 1) {
                guard line.isChosen || (x - layout.plot.x) % 2 == 0 else { continue }
                let part = end.x == start.x ? 0 : Double(x - start.x) / Double(end.x - start.x)
                let value = start.value.amount * (1 - part) + end.value.amount * part
                sign(line, x: x, value: value, layout, on: &canvas)
            }
        }
        for point in points where point.value.isKnown {
            sign(line, x: point.x, value: point.value, layout, on: &canvas)
        }
    }

    private func sign(_ line: Line, x: Int, value: Double?, _ layout: LineLayout, on canvas: inout Canvas) {
        canvas.mark(
            Pattern.scalar(line.series.index, in: canvas.characters), x: x, y: layout.row(value), in: layout.plot,
            style: .text(line.series.index))
    }

    /// Number, marker and name at the end of each line.
    func drawEnds(_ layout: LineLayout, in rect: Rect, on canvas: inout Canvas) {
        for end in endRows(layout) { drawEnd(lines[end.index], y: end.row, layout, in: rect, on: &canvas) }
    }

    /// The rows of the ends, pushed apart in the order of the lines.
    func endRows(_ layout: LineLayout) -> [(index: Int, row: Int)] {
        let kept = Set(lines.indices.sorted { lines[$0].isChosen && !lines[$1].isChosen }.prefix(layout.plot.height))
        let order = lines.indices.filter(kept.contains).sorted { first, second in
            let left = lines[first].lastKnown
            let right = lines[second].lastKnown
            return left == right ? first < second : left > right
        }
        let places = Spreading.places(
            wanted: order.map { layout.row(lines[$0].lastKnown) }, sizes: order.map { _ in 1 }, gap: 0,
            from: layout.plot.y, to: layout.plot.bottom)
        return zip(order, places ?? []).map { (index: $0, row: $1) }
    }

    private func drawEnd(_ line: Line, y: Int, _ layout: LineLayout, in rect: Rect, on canvas: inout Canvas) {
        let series = line.series
        let right = layout.plot.right + 2 + layout.numberWidth
        if line.isChosen { canvas.mark(">", x: layout.plot.right + 1, y: y, in: rect, style: .strong) }
        canvas.putRight(line.shownNumber, right: right, y: y, in: rect, style: line.isChosen ? .strong : .plain)
        canvas.mark(
            Pattern.marker(series.index, in: canvas.characters), x: right + 1, y: y, in: rect,
            style: .text(series.index))
        guard layout.names != .none else { return }
        canvas.put(
            layout.names == .full ? series.name : series.shortName, x: right + 3, y: y, in: rect,
            style: .text(series.index))
    }
}

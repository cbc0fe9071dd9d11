import Screen

extension Figure {
    /// The row of the data that stands at a row of the screen when the figure is drawn into a rect; nil beside them.
    ///
    /// This is what a click means, so it asks the same layouts as drawing does.
    package func row(at y: Int, in rect: Rect, characters: CharacterSet) -> Int? {
        guard !rect.isEmpty, y >= rect.y, y < rect.bottom else { return nil }
        let lettering = Lettering(characters: characters)
        switch self {
        case .ranked(let figure): return figure.row(at: y, in: rect, lettering)
        case .stacked(let figure): return figure.row(at: y, in: rect, lettering)
        case .shares(let figure): return figure.row(at: y, in: rect, lettering)
        case .pyramid(let figure): return figure.row(at: y, in: rect, lettering)
        case .table(let figure): return figure.row(at: y, in: rect)
        case .choices(let figure): return figure.row(at: y, in: rect)
        case .paired(let figure): return figure.row(at: y, in: rect, lettering)
        case .difference(let figure): return figure.row(at: y, in: rect, lettering)
        case .pyramids(let figure): return figure.row(at: y, in: rect, lettering)
        case .grouped, .columns, .lines, .twoSided, .headed, .map, .flow, .heat, .multiples: return nil
        case .ranks(let figure): return figure.line(at: y, in: rect, characters: characters)
        }
    }
}

extension ListFrame {
    /// The row of a list at a row of the screen.
    fileprivate func row(at y: Int, from first: Int, chosen: Int?, count: Int) -> Int? {
        let visible = RowWindow.rows(from: first, chosen: chosen, count: count, space: body.height)
        let row = visible.lowerBound + y - body.y
        return y >= body.y && visible.contains(row) ? row : nil
    }
}

extension RankedBars {
    fileprivate func row(at y: Int, in rect: Rect, _ lettering: Lettering) -> Int? {
        let layout = RankedLayout(self, width: rect.width, lettering: lettering)
        if layout.isPlain { return nil }
        return ListFrame(in: rect, rows: rows.count, hasHeads: hasHeads(layout))
            .row(at: y, from: firstVisible, chosen: chosen, count: rows.count)
    }
}

extension ShareBars {
    fileprivate func row(at y: Int, in rect: Rect, _ lettering: Lettering) -> Int? {
        let layout = ShareLayout(self, width: rect.width, lettering: lettering)
        guard rect.width >= Threshold.bars, layout.barWidth >= Threshold.shortestBar else { return nil }
        return ListFrame(in: rect, rows: rows.count, hasHeads: true)
            .row(at: y, from: firstVisible, chosen: rows.firstIndex(where: \.isChosen), count: rows.count)
    }
}

extension DataTable {
    fileprivate func row(at y: Int, in rect: Rect) -> Int? {
        ListFrame(in: rect, rows: rows.count, hasHeads: true)
            .row(at: y, from: firstVisible, chosen: chosen, count: rows.count)
    }
}

extension StackedBars {
    fileprivate func row(at y: Int, in rect: Rect, _ lettering: Lettering) -> Int? {
        let layout = StackedLayout(self, in: rect.size, lettering: lettering)
        guard rect.width >= Threshold.bars, layout.scale.cells >= Threshold.shortestBar else { return nil }
        let place = y - rect.y - layout.titleRows
        let step = layout.isAiry ? 2 : 1
        guard place >= 0, place.isMultiple(of: step) else { return nil }
        let visible = visibleRows(layout, height: rect.height - layout.titleRows)
        let row = visible.lowerBound + place / step
        return visible.contains(row) ? row : nil
    }
}

extension PopulationPyramid {
    /// The age group, or the younger one of a pair; nil for broad ages.
    fileprivate func row(at y: Int, in rect: Rect, _ lettering: Lettering) -> Int? {
        let layout = PyramidLayout(self, in: rect.size, lettering: lettering)
        guard rect.width >= Threshold.bars, rect.height >= 2, layout.scale.cells >= Threshold.shortestBar else {
            return nil
        }
        let place = layout.rows.count - 1 - (y - rect.y - layout.firstRow)
        guard layout.rows.indices.contains(place) else { return nil }
        if layout.rows.count == rows.count { return place }
        let isPaired = layout.rows.count == (rows.count + 1) / 2
        return isPaired ? place * 2 : nil
    }
}

extension PairedBars {
    fileprivate func row(at y: Int, in rect: Rect, _ lettering: Lettering) -> Int? {
        if PairedLayout(self, width: rect.width, lettering: lettering).isPlain { return nil }
        return ListFrame(in: rect, rows: rows.count, hasHeads: true)
            .row(at: y, from: firstVisible, chosen: rows.firstIndex(where: \.isChosen), count: rows.count)
    }
}

extension DifferenceBars {
    fileprivate func row(at y: Int, in rect: Rect, _ lettering: Lettering) -> Int? {
        if DifferenceLayout(self, width: rect.width, lettering: lettering).isPlain { return nil }
        return ListFrame(in: rect, rows: rows.count, hasHeads: hasHeads)
            .row(at: y, from: firstVisible, chosen: rows.firstIndex(where: \.isChosen), count: rows.count)
    }
}

extension PairedPyramids {
    /// The age group at a row of either pyramid.
    fileprivate func row(at y: Int, in rect: Rect, _ lettering: Lettering) -> Int? {
        guard let halves = halves(of: rect) else { return narrow.row(at: y, in: rect, lettering) }
        return levelled(in: halves.left.size, lettering).left.row(at: y, in: halves.left, lettering)
    }
}

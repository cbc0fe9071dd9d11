import Screen

extension MapLayout {
    private static let longestBar = 12
    /// More land than this part of its cells a block doesn't cover.
    private static let mostLand = 0.3
    /// The rows from the upper and the lower edge at which a block may begin and end.
    private static let reach = 6

    /// A block that could be drawn, and what is lost by it against the best one.
    private struct Candidate {
        let block: MapBlock
        let loss: Double
    }

    /// The ranking and the notes, each in the corner where least land lies; never over a mark.
    mutating func placeBlocks() {
        if !chart.arcs.isEmpty { place(rankings(), isLow: true) }
        // What lies beyond the region, and what its dots mean, is said where all of it is seen.
        for (index, note) in chart.notes.enumerated() where chart.view == .whole || note.isKey {
            place(notes(index, note), isLow: note.isKey)
        }
    }

    /// Rankings with bars and without them, of ever fewer rows.
    private func rankings() -> [Candidate] {
        let columns = chart.rankingColumns(lettering)
        let chosen = chart.arcs.firstIndex(where: \.isChosen)
        let most = min(chart.arcs.count, cells.height - 2)
        var result: [Candidate] = []
        for count in stride(from: most, through: max(1, min(3, most)), by: -1) {
            let first = RowWindow.rows(from: 0, chosen: chosen, count: chart.arcs.count, space: count).lowerBound
            for (bar, loss) in [(Self.longestBar, 0), (Self.longestBar / 2, 0.6), (0, 1.2)] {
                let width = columns.width + (bar > 0 ? bar + 1 : 0)
                if width > cells.width * 3 / 5 { continue }
                let missing = Double(chart.arcs.count - count)
                result.append(
                    Candidate(
                        block: MapBlock(
                            content: .ranking(first: first, count: count, bar: bar),
                            size: Size(width: width, height: count + 1)), loss: loss + missing * 0.7))
            }
        }
        return result
    }

    private func notes(_ index: Int, _ note: MapChart.Note) -> [Candidate] {
        let heads = note.heads.isEmpty ? 1 : 2
        var result: [Candidate] = []
        for isShort in [false, true] {
            let width = chart.noteWidth(note, isShort: isShort, lettering)
            if width > cells.width / 2 { continue }
            for rows in stride(from: note.rows.count, through: max(1, note.rows.count - note.spareRows), by: -1) {
                let missing = Double(note.rows.count - rows)
                result.append(
                    Candidate(
                        block: MapBlock(
                            content: .note(index, rows: rows, isShort: isShort),
                            size: Size(width: width, height: heads + rows)), loss: (isShort ? 0.4 : 0) + missing))
            }
        }
        return result
    }

    /// The candidate that loses least, in the best of its places.
    private mutating func place(_ candidates: [Candidate], isLow: Bool) {
        var best: (block: MapBlock, rect: Rect)?
        var least = Double.infinity
        for candidate in candidates where candidate.loss < least {
            guard let (rect, cost) = corner(for: candidate.block, isLow: isLow) else { continue }
            if candidate.loss + cost < least { (least, best) = (candidate.loss + cost, (candidate.block, rect)) }
        }
        guard let best else { return }
        blocks.append(best)
        // A column of air on both sides.
        take(
            Rect(x: best.rect.x - 1, y: best.rect.y, width: best.rect.width + 2, height: best.rect.height), .block)
    }

    /// The ranking has the sign of the choice in its first column; other text keeps clear of the edge.
    private func corner(for block: MapBlock, isLow: Bool) -> (rect: Rect, cost: Double)? {
        let size = block.size
        let left: Int
        if case .ranking = block.content { left = 0 } else { left = 1 }
        guard size.width + left < cells.width, size.height <= cells.height, size.width > 0 else { return nil }
        let (right, bottom) = (cells.width - size.width - 1, cells.height - size.height)
        var best: (rect: Rect, cost: Double)?
        for x in right > left ? [left, right] : [left] {
            for y in 0...bottom where min(y, bottom - y) <= Self.reach {
                let rect = Rect(x: x, y: y, width: size.width, height: size.height)
                guard isClear(Rect(x: x - 1, y: y, width: size.width + 2, height: size.height)) else { continue }
                let share = Double(raster.land(in: rect)) / Double(max(1, 8 * size.width * size.height))
                if share > Self.mostLand { continue }
                let isOwnSide = (y > bottom / 2) == isLow
                let cost = share * 12 + (isOwnSide ? 0 : 3) + Double(min(y, bottom - y)) * 0.1
                if best.map({ cost < $0.cost }) ?? true { best = (rect, cost) }
            }
        }
        return best
    }

    /// Whether neither a mark nor another block stands in some cells.
    private func isClear(_ rect: Rect) -> Bool {
        let area = rect.intersection(Rect(x: 0, y: 0, width: cells.width, height: cells.height))
        for y in area.y..<area.bottom {
            for x in area.x..<area.right where claim(x, y) != .free { return false }
        }
        return true
    }
}

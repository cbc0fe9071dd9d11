import Screen

extension Painter {
    /// Writes what has changed at a column and returns the column to go on from.
    mutating func paint(_ line: PaintedRow, from column: Int) -> Int {
        let cell = line.new[column]
        let number = looks.number(of: cell)
        if line.isWide(column) { return paintWide(line, column, number) }
        if cell.isSpace { return paintSpaces(line, from: column, number) }
        if !line.wasWide(column), isSame(cell, line.old[column]) { return column + 1 }
        return paintText(line, from: column, number)
    }

    /// Writes the characters from a column on that have changed and have one look.
    private mutating func paintText(_ line: PaintedRow, from start: Int, _ number: Int) -> Int {
        if isCorner(line, start + 1) { return line.width }
        approach(line, start)
        set(look: number)
        let end = line.endOfText(from: start, before: isCorner(line, line.width) ? line.width - 1 : line.width)
        append(UnsafeBufferPointer(rebasing: line.new[start..<end]))
        step(end - start, line.width)
        // Terminals don't agree on the columns that these take.
        if line.new[end - 1].packedMarks != 0 { place = nil }
        return end
    }

    private mutating func paintWide(_ line: PaintedRow, _ column: Int, _ number: Int) -> Int {
        if isCorner(line, column + 2) { return line.width }
        approach(line, column)
        set(look: number)
        append(wide: line.new[column])
        // As above.
        place = nil
        return column + 2
    }

    /// Whether a cell looks the same as the one that is there, though its style isn't.
    mutating func isSame(_ cell: Cell, _ old: Cell) -> Bool {
        guard cell.scalar == old.scalar, cell.scalar != "\0", cell.packedMarks == old.packedMarks else { return false }
        return cell.looks == old.looks || looks.number(of: cell) == looks.number(of: old)
    }

    private func isCorner(_ line: PaintedRow, _ end: Int) -> Bool {
        sequences.keepsCornerFree && line.isLast && end == line.width
    }

    // MARK: Spaces

    /// Spaces are written or erased together as far as they look the same.
    private mutating func paintSpaces(_ line: PaintedRow, from start: Int, _ number: Int) -> Int {
        let space = looks.looks[number].space
        let run = spaces(line, from: start, space)
        if run.changed.isEmpty { return run.end }
        let (start, count) = (run.changed.lowerBound, run.changed.count)
        let isErasable = looks.looks[number].isErasable
        if run.end == line.width, isErasable, count > 2, !sequences.eraseToEnd.isEmpty {
            approach(line, start)
            set(space, before: nil, number)
            bytes += sequences.eraseToEnd
            return line.width
        }
        approach(line, start)
        set(space, before: run.end < line.width ? line.new[run.end] : nil, number)
        if sequences.erasesCells, isErasable, count > Self.manySpaces {
            erase(count)
        } else {
            let written = isCorner(line, start + count) ? count - 1 : count
            bytes.append(contentsOf: repeatElement(0x20, count: written))
            step(written, line.width)
        }
        return run.changed.upperBound
    }

    /// The spaces from a column on that look the same, up to where they end, and what of them has to be painted: from the
    /// first that has changed to the last, but not over more that haven't than a jump costs.
    private mutating func spaces(
        _ line: PaintedRow, from start: Int, _ space: Int
    ) -> (changed: Range<Int>, end: Int) {
        var (first, last, end) = (-1, -1, start)
        while end < line.width, isSpace(line, end, as: line.new[start], space) {
            if line.hasChanged(end), !wasSpace(line, end, space) {
                if first < 0 { first = end }
                if last < 0 || sequences.erasesCells || end - last <= Self.manySpaces { last = end }
            }
            end += 1
        }
        return (first < 0 ? end..<end : first..<last + 1, end)
    }

    private mutating func isSpace(_ line: PaintedRow, _ column: Int, as first: Cell, _ space: Int) -> Bool {
        let cell = line.new[column]
        return cell.isSpace && !line.isWide(column) && (cell.looks == first.looks || looks.space(of: cell) == space)
    }

    private mutating func wasSpace(_ line: PaintedRow, _ column: Int, _ space: Int) -> Bool {
        let cell = line.old[column]
        return cell.isSpace && !line.wasWide(column) && looks.space(of: cell) == space
    }

    /// Sets a look in which spaces are as they must be: the one that is set, that of the text behind them, or their own.
    mutating func set(_ space: Int, before next: Cell?, _ own: Int) {
        if let look, looks.looks[look].space == space { return }
        if let next {
            let number = looks.number(of: next)
            if looks.looks[number].space == space { return set(look: number) }
        }
        set(look: space == 0 ? 0 : own)
    }
}

import Screen

extension Painter {
    /// Finds the piece with what has changed at a column, if anything there looks other than before, and the column to go on from.
    mutating func findPiece(_ line: PaintedRow, at column: Int) -> Int {
        let cell = line.new[column]
        let number = looks.number(of: cell)
        if line.isWide(column) {
            if isCorner(line, column + 2) { return line.width }
            pieces.append(RowPiece(columns: column..<column + 2, look: number, kind: .wide))
            return column + 2
        }
        if cell.isSpace { return findSpaces(line, from: column, number) }
        if !line.wasWide(column), isSame(cell, line.old[column]) { return column + 1 }
        if isCorner(line, column + 1) { return line.width }
        let end = line.endOfText(from: column, before: isCorner(line, line.width) ? line.width - 1 : line.width)
        pieces.append(RowPiece(columns: column..<end, look: number, kind: .text))
        return end
    }

    /// Whether a cell looks the same as the one that is there, though its style isn't.
    mutating func isSame(_ cell: Cell, _ old: Cell) -> Bool {
        guard cell.scalar == old.scalar, cell.scalar != "\0", cell.packedMarks == old.packedMarks else { return false }
        return cell.looks == old.looks || looks.number(of: cell) == looks.number(of: old)
    }

    func isCorner(_ line: PaintedRow, _ end: Int) -> Bool {
        sequences.keepsCornerFree && line.isLast && end == line.width
    }

    // MARK: Spaces

    /// The spaces from a column on that look the same: a piece from the first that has changed to the last, but not over more that
    /// haven't than a jump costs.
    private mutating func findSpaces(_ line: PaintedRow, from start: Int, _ number: Int) -> Int {
        let (own, space) = (line.new[start].looks, looks.looks[number].space)
        var (first, last, end) = (-1, -1, start)
        while end < line.width {
            let cell = line.new[end]
            guard cell.isSpace, cell.looks == own || looks.space(of: cell) == space, !line.isWide(end) else { break }
            if line.hasChanged(end), !wasSpace(line, end, space) {
                if first < 0 { first = end }
                if last < 0 || sequences.erasesCells || end - last <= Self.manySpaces { last = end }
            }
            end += 1
        }
        if first < 0 { return end }
        pieces.append(RowPiece(columns: first..<last + 1, look: number, kind: .spaces(end: end)))
        return last + 1
    }

    private mutating func wasSpace(_ line: PaintedRow, _ column: Int, _ space: Int) -> Bool {
        let cell = line.old[column]
        return cell.isSpace && !line.wasWide(column) && looks.space(of: cell) == space
    }
}

import Screen

extension Painter {
    /// Writes what has changed of a row, from its first change on. Where its words are set apart by much space the cells are
    /// erased all at once, and then moved over, which is shorter than to write or erase the space between any two.
    mutating func paint(_ line: PaintedRow, from first: Int) {
        guard let erasure = erasure(line, from: first) else { return paint(line, from: first, to: line.width) }
        paint(line, from: first, to: erasure.columns.lowerBound)
        let start = erasure.columns.lowerBound
        approach(line, start)
        set(looks.space(of: erasure.blank), before: line.new[start], looks.number(of: erasure.blank))
        erase(erasure.columns.count)
        line.old[erasure.columns].update(repeating: erasure.blank)
        paint(line, from: start, to: line.width)
    }

    /// Writes what has changed before a column, or a little further.
    private mutating func paint(_ line: PaintedRow, from start: Int, to end: Int) {
        pieces.removeAll(keepingCapacity: true)
        var column = start
        while column < end, let changed = line.firstChange(from: column), changed < end {
            column = findPiece(line, at: changed)
        }
        writePieces(line)
    }

    /// Erases cells from the cursor on, which stays.
    mutating func erase(_ count: Int) {
        bytes.append(0x1B)
        bytes.append(UInt8(ascii: "["))
        bytes.append(decimal: count)
        bytes.append(UInt8(ascii: "X"))
    }

    /// To erase more than these and to move over them costs less than to write them.
    static let manySpaces = 9

    /// Fewer cells are never erased for the space between them.
    private static let fewestErased = 24
    /// Fewer spaces can't save what erasing takes.
    private static let fewestSpaces = 12

    /// The cells from a column on that should be erased before their words are written, and what is there then; nil where that
    /// saves nothing.
    private mutating func erasure(_ line: PaintedRow, from first: Int) -> (columns: Range<Int>, blank: Cell)? {
        guard sequences.erasesCells, let last = line.lastChange, last - first >= Self.fewestErased,
            line.hasNewSpaces(Self.fewestSpaces, in: first...last)
        else { return nil }
        var (blank, space) = (Cell?.none, 0)
        var (start, saved, column) = (first, -Self.erasing, first)
        while column <= last {
            let cell = line.new[column]
            guard cell.isSpace else {
                column += 1
                guard isSame(cell, line.old[column - 1]) else { continue }
                // What hasn't changed would have to be written again, in its look: one begins behind it, or pays for it.
                saved -= Self.lookAndCharacter
                if saved < -Self.erasing { (start, saved) = (column, -Self.erasing) }
                continue
            }
            if let blank {
                guard cell.looks == blank.looks || looks.space(of: cell) == space else { return nil }
            } else {
                (blank, space) = (cell, looks.space(of: cell))
                guard looks.looks[looks.number(of: cell)].isErasable else { return nil }
            }
            let run = line.spaces(from: column)
            if run.end < line.width { saved += Self.saved(by: run.changed) }
            column = run.end
        }
        guard let blank, saved > 0, start < last else { return nil }
        return (start..<last + 1, blank)
    }

    /// The bytes that erasing takes.
    private static let erasing = 6
    /// Those of a character in a look of its own.
    private static let lookAndCharacter = 14

    /// What is saved where spaces are only moved over.
    private static func saved(by count: Int) -> Int {
        let jump = CursorMoves.length(from: 0, to: count)
        return min(count, count > manySpaces ? jump * 2 : count) - min(count, jump)
    }
}

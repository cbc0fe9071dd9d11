import Glibc
import Screen

/// A row of the canvas that is to be shown beside the same row as the terminal shows it.
struct PaintedRow {
    let row: Int
    /// Whether it is the last of the screen.
    let isLast: Bool
    let new: UnsafeBufferPointer<Cell>
    let old: UnsafeMutableBufferPointer<Cell>

    var width: Int { new.count }

    /// Notes that the terminal shows the row as it is to be shown, from a column on.
    func settle(from start: Int) {
        guard let new = new.baseAddress, let old = old.baseAddress else { return }
        (old + start).update(from: new + start, count: width - start)
    }

    /// The first column from one on whose cell may look other than before.
    func firstChange(from start: Int) -> Int? {
        // Of most rows nothing has changed.
        if isSame(start..<width) { return nil }
        var column = start
        while column + Self.step <= width, isSame(column..<column + Self.step) { column += Self.step }
        while column < width, !hasChanged(column) { column += 1 }
        guard column < width else { return nil }
        // A wide character is written as a whole, and one that no longer is wide anew.
        let isHalf = isSecondHalf(column, new) || isSecondHalf(column, UnsafeBufferPointer(old))
        return isHalf && column > start ? column - 1 : column
    }

    /// Where the text from a column on ends that has changed and has one look: before a column, and behind what has marks.
    func endOfText(from start: Int, before limit: Int) -> Int {
        let looks = new[start].looks
        var column = start + 1
        while column < limit, new[column - 1].packedMarks == 0 {
            let cell = new[column]
            guard cell.looks == looks, !cell.isSpace, hasChanged(column), !isWide(column) else { break }
            column += 1
        }
        return column
    }

    /// Where the spaces from a column on end, and how many of them have changed.
    func spaces(from start: Int) -> (end: Int, changed: Int) {
        var (end, changed) = (start, 0)
        while end < width, new[end].isSpace {
            if hasChanged(end) { changed += 1 }
            end += 1
        }
        return (end, changed)
    }

    /// The last column whose cell has changed.
    var lastChange: Int? {
        var column = width - 1
        while column >= 0, !hasChanged(column) { column -= 1 }
        return column < 0 ? nil : column
    }

    /// Whether so many cells are spaces now that weren't the same before.
    func hasNewSpaces(_ most: Int, in columns: ClosedRange<Int>) -> Bool {
        var left = most
        for column in columns where new[column].isSpace && hasChanged(column) {
            left -= 1
            if left == 0 { return true }
        }
        return false
    }

    /// Whether a cell is another than before.
    func hasChanged(_ column: Int) -> Bool { !new[column].isSame(as: old[column]) }

    /// So many cells are compared at once.
    private static let step = 8

    /// Whether cells are the same, byte by byte; some that are the same may differ in bytes that hold nothing.
    private func isSame(_ range: Range<Int>) -> Bool {
        guard let new = new.baseAddress, let old = old.baseAddress else { return true }
        return memcmp(new + range.lowerBound, old + range.lowerBound, range.count * MemoryLayout<Cell>.stride) == 0
    }

    /// Whether a cell shows a character that takes the next one too.
    func isWide(_ column: Int) -> Bool { Self.isWide(column, new) }

    /// Whether it shows such a one still.
    func wasWide(_ column: Int) -> Bool { Self.isWide(column, UnsafeBufferPointer(old)) }

    private static func isWide(_ column: Int, _ cells: UnsafeBufferPointer<Cell>) -> Bool {
        column + 1 < cells.count && cells[column + 1].scalar == "\0" && cells[column].scalar != "\0"
    }

    private func isSecondHalf(_ column: Int, _ cells: UnsafeBufferPointer<Cell>) -> Bool {
        column > 0 && cells[column].scalar == "\0" && cells[column - 1].scalar != "\0"
    }
}

import Screen

/// A row of the canvas that is to be shown beside the same row as the terminal shows it.
struct PaintedRow {
    let row: Int
    /// Whether it is the last of the screen.
    let isLast: Bool
    let new: UnsafeBufferPointer<Cell>
    let old: UnsafeBufferPointer<Cell>

    var width: Int { new.count }

    /// The first column from one on whose cell may look other than before.
    func firstChange(from start: Int) -> Int? {
        var column = start
        while column < width {
            if new[column] != old[column] { break }
            // One that was wide and no longer is, or the reverse.
            if new[column].scalar.value >= 0x300, isWide(column) != wasWide(column) { break }
            column += 1
        }
        guard column < width else { return nil }
        // A wide character is written as a whole.
        return isSecondHalf(column) && column > start ? column - 1 : column
    }

    /// Whether a cell shows a character that takes the next one too.
    func isWide(_ column: Int) -> Bool { Self.isWide(column, new) }

    /// Whether it shows such a one still.
    func wasWide(_ column: Int) -> Bool { Self.isWide(column, old) }

    private static func isWide(_ column: Int, _ cells: UnsafeBufferPointer<Cell>) -> Bool {
        column + 1 < cells.count && cells[column + 1].scalar == "\0" && cells[column].scalar != "\0"
    }

    private func isSecondHalf(_ column: Int) -> Bool {
        column > 0 && new[column].scalar == "\0" && new[column - 1].scalar != "\0"
    }
}

extension Cell {
    /// Whether nothing stands in it but its ground.
    var isSpace: Bool { scalar == " " && !hasMarks }
}

import Screen

/// Makes the bytes that turn what a terminal shows into a canvas.
///
/// terminfo has the sequences. ncurses' own screens (`doupdate`) aren't used: a canvas is compared with the one before
/// it anyway, and what ncurses would add is a second copy of both, a second comparison, and looks that are set for cells in
/// which they don't show.
package struct Painter {
    let sequences: PaintSequences
    var characters: CharacterSet
    var looks: LookTable
    /// What the terminal shows, in cells of its own, so that a canvas that was shown can be drawn over; nil where that isn't
    /// known.
    private var shown: Canvas?
    /// Where its cursor stands; nil where that isn't known.
    var place: CursorPlace?
    /// The number of the look that it writes in; nil where that isn't known.
    var look: Int?
    var known = KnownText()
    var bytes: [UInt8] = []
    /// What is to be written of the row that is painted, from left to right.
    var pieces: [RowPiece] = []
    /// Room for the parts of a row.
    var parts: [RowPart] = []

    init(_ sequences: PaintSequences, looks: LookTable, characters: CharacterSet) {
        (self.sequences, self.looks, self.characters) = (sequences, looks, characters)
    }

    /// Something else has written on the terminal: the next canvas is painted anew.
    mutating func forget() {
        (shown, place, look) = (nil, nil, nil)
        known = KnownText()
    }

    /// The canvas that is shown.
    var canvas: Canvas? { shown }

    /// Shows a canvas.
    ///
    /// - Parameters:
    ///   - canvas: what to show; it should have the terminal's size.
    ///   - cursor: where the cursor is to stand in the end; nil wherever it comes to rest.
    /// - Returns: the bytes to send, none where nothing differs.
    mutating func paint(_ canvas: Canvas, cursor: CursorPlace?) -> [UInt8] {
        bytes.removeAll(keepingCapacity: true)
        if shown?.size != canvas.size {
            shown = Canvas(width: canvas.width, height: canvas.height, like: canvas)
            clear()
        }
        // Taken, so that it is no copy that is written in.
        var cells = shown.take()
        canvas.cells.withUnsafeBufferPointer { new in
            cells?.withMutableCells { old in
                for row in 0..<canvas.height { paint(row, canvas.width, new, over: old) }
            }
        }
        shown = cells
        if let cursor { move(to: cursor) }
        return bytes
    }

    /// Clears the screen.
    private mutating func clear() {
        set(look: 0)
        bytes += sequences.clear
        place = CursorPlace(x: 0, y: 0)
    }

    /// Paints a row of cells over the same of others, which is the same then.
    private mutating func paint(
        _ row: Int, _ width: Int, _ new: UnsafeBufferPointer<Cell>, over old: UnsafeMutableBufferPointer<Cell>
    ) {
        let range = row * width..<row * width + width
        let line = PaintedRow(
            row: row, isLast: range.upperBound == new.count, new: UnsafeBufferPointer(rebasing: new[range]),
            old: UnsafeMutableBufferPointer(rebasing: old[range]))
        guard let first = line.firstChange(from: 0) else { return }
        paint(line, from: first)
        line.settle(from: first)
    }
}

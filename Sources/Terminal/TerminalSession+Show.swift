import CNcurses
import Screen

extension TerminalSession {
    /// Shows a canvas from the upper left corner on. Only what differs from what is there is sent, and nothing where
    /// nothing does.
    ///
    /// - Parameters:
    ///   - canvas: what to show; it should have the terminal's size and characters.
    ///   - cursor: where the terminal's cursor stands; hidden where there is none or it lies outside.
    package func show(_ canvas: Canvas, cursor: (x: Int, y: Int)? = nil) {
        guard !isGone else { return }
        let place = cursor.flatMap { spot in
            Rect(x: 0, y: 0, width: size.width, height: size.height).contains(x: spot.x, y: spot.y)
                ? CursorPlace(x: spot.x, y: spot.y) : nil
        }
        // What lies outside of the canvas is blank.
        let canvas = canvas.size == size ? canvas : canvas.resized(to: size)
        if canvas == shown, place == self.cursor { return }
        var run = Run()
        for row in 0..<size.height { paint(row, of: canvas, &run) }
        shown = canvas
        update(cursor: place)
    }

    /// Draws everything anew, for a screen that something else has written on.
    package func redraw() {
        guard !isGone else { return }
        painter_renew()
        pen?.forget()
        let place = cursor
        cursor = nil
        // What broke the screen may have changed the modes.
        update(cursor: place, after: capabilities.modes(mouse: mouse))
    }

    /// Sends what is to be sent, the cursor last.
    private func update(cursor place: CursorPlace?, after start: [UInt8] = []) {
        let hides = place == nil && cursor != nil
        let shows = place != nil && cursor == nil
        cursor = place
        paint(after: hides ? start + capabilities.hideCursor : start, before: shows ? capabilities.showCursor : [])
    }

    /// Sends the difference in one piece, other bytes around it.
    func paint(after start: [UInt8], before end: [UInt8]) {
        // Where the cursor can't be hidden it rests in the last row.
        let resting = capabilities.hideCursor.isEmpty ? CursorPlace(x: 0, y: size.height - 1) : nil
        let spot = cursor ?? resting ?? CursorPlace(x: -1, y: -1)
        let count = painter_update(Int32(spot.x), Int32(spot.y))
        var difference = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            used = count == 0 ? 0 : painter_take(buffer.baseAddress, count)
        }
        if depth == .direct, !usesDirectColor { difference = DirectColor.exact(difference) }
        if difference.isEmpty {
            send(start + end)
        } else {
            let update = pen?.thinned(difference) ?? difference
            send(start + marks.begin + update + marks.end + end)
        }
    }

    /// Sends bytes; no stop comes between them.
    func send(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        guard_hold()
        if !guard_send(bytes, bytes.count) { isGone = true }
        bytesSent += bytes.count
        guard_release()
    }

    // MARK: Rows

    /// Gives ncurses what has changed in a row since it was last given.
    private func paint(_ row: Int, of canvas: Canvas, _ run: inout Run) {
        var column = 0
        while let change = canvas.change(of: row, from: column, unlike: shown) {
            let stretch = Run.stretch(around: change, of: row, in: canvas)
            paint(stretch, of: row, in: canvas, &run)
            column = stretch.upperBound
        }
    }

    private func paint(_ stretch: Range<Int>, of row: Int, in canvas: Canvas, _ run: inout Run) {
        run.begin(row: row, column: stretch.lowerBound)
        let (cells, start, characters) = (canvas.cells, row * canvas.width, characters)
        var (known, look, text) = (Cell.blank, look(of: .blank), CellText.space)
        for column in stretch {
            let cell = cells[start + column]
            // The second half of a wide character, which its first half has written.
            if cell.scalar == "\0", column > 0, cells[start + column - 1].scalar != "\0" { continue }
            let isWide =
                column + 1 < canvas.width && cells[start + column + 1].scalar == "\0" && cell.scalar != "\0"
            if !cell.looks(like: known) { look = self.look(of: cell) }
            if cell.scalar != known.scalar || isWide || text.needsSpace {
                text = CellText(cell.scalar, isWide: isWide, characters: characters)
            }
            known = cell
            let marks = cell.packedMarks == 0 ? [] : marks(of: cell, shownAs: text)
            run.add(text, marks: marks, look: look, isWide: isWide)
        }
        run.finish()
    }

    /// The marks over a cell that the C library too takes for such.
    private func marks(of cell: Cell, shownAs text: CellText) -> [UInt32] {
        guard characters == .unicode, text.scalar == cell.scalar.value else { return [] }
        return cell.marks.filter { CellText.columns(of: $0) == 0 }.map(\.value)
    }

    private func look(of cell: Cell) -> Look {
        // What an overlay pushes back would be sent twice, for the overlay's coming and going.
        let ground = isSlow && cell.ground == .shaded ? .terminal : cell.ground
        if let known = looks[cell.style, ground] { return known }
        let rendition = theme.rendition(of: cell.style, on: ground, depth: depth)
        let pair =
            depth == .none
            ? 0
            : pairs.number(foreground: rendition.foreground, background: rendition.background) {
                painter_make_pair($0, number($1), number($2))
            }
        let look = Look(
            attributes: rendition.attributes, pair: pair,
            showsOnSpace: rendition.reverse || pair != 0 && rendition.background >= 0)
        looks[cell.style, ground] = look
        return look
    }

    private func number(_ color: Int16) -> Int32 {
        usesDirectColor ? DirectColor.number(ofPalette: color) : Int32(color)
    }
}

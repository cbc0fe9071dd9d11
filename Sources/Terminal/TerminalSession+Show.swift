import CNcurses
import Screen

extension TerminalSession {
    /// Whether it isn't known what the terminal shows, as after a change of its size: the next canvas is painted wholly.
    package var isStale: Bool { painter.canvas == nil }

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
        paint(canvas.size == size ? canvas : canvas.resized(to: size), cursor: place)
    }

    /// Draws everything anew, for a screen that something else has written on.
    package func redraw() {
        guard !isGone else { return }
        let (canvas, place) = (painter.canvas, cursor)
        painter.forget()
        cursor = nil
        // What broke the screen may have changed the modes.
        paint(
            canvas ?? Canvas(width: size.width, height: size.height), cursor: place,
            after: capabilities.modes(mouse: mouse))
    }

    /// Sends what differs in one piece, the cursor last.
    private func paint(_ canvas: Canvas, cursor place: CursorPlace?, after start: [UInt8] = []) {
        let (hides, shows) = (place == nil && cursor != nil, place != nil && cursor == nil)
        cursor = place
        // Where the cursor can't be hidden it rests in the last row.
        let resting = capabilities.hideCursor.isEmpty ? CursorPlace(x: 0, y: size.height - 1) : nil
        let difference = painter.paint(canvas, cursor: place ?? resting)
        var bytes = start
        if hides { bytes += capabilities.hideCursor }
        if !difference.isEmpty { bytes += marks.begin + difference + marks.end }
        if shows { bytes += capabilities.showCursor }
        send(bytes)
    }

    /// Opens the screen where nothing has been shown yet.
    func openScreen() {
        if !opening.isEmpty, !isGone { send([]) }
    }

    /// Sends bytes, the first after what opens the screen; no stop comes between them.
    func send(_ bytes: [UInt8]) {
        if opening.isEmpty { return sendPiece(bytes) }
        let piece = opening + bytes
        opening = []
        guard_expect_answers(!questions.isEmpty)
        sendPiece(piece)
    }

    private func sendPiece(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        guard_hold()
        if !guard_send(bytes, bytes.count) { isGone = true }
        bytesSent += bytes.count
        guard_release()
    }
}

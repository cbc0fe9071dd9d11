import Screen

extension Frame {
    func draw(_ overlay: ExplorerState.Overlay, on canvas: inout Canvas) {
        switch overlay {
        case .help(let scroll): drawHelp(scroll: scroll, on: &canvas)
        }
    }

    /// Where help stands, and its lines: three cells of air left and right where there is room, one row above and below.
    static func help(_ state: ExplorerState) -> (rect: Rect, lines: [StyledText], space: Int) {
        let size = state.size
        let margin = size.width >= 60 ? 3 : 1
        let width = max(0, min(size.width - (size.width >= 60 ? 2 : 0), 106))
        let text = HelpText(pane: state.pane, characters: state.characters, width: max(1, width - 2 * margin))
        let lines = text.lines
        let parts = state.arrangement
        let top = parts.tabs.isEmpty ? parts.title.bottom : parts.tabs.bottom + (size.height >= 30 ? 1 : 0)
        let room = max(0, parts.keys.y - top - (size.height >= 30 ? 1 : 0))
        let height = min(lines.count + 2, room)
        let rect = Rect(x: (size.width - width) / 2, y: top, width: width, height: height)
        return (rect, lines, max(0, height - (height >= 5 ? 2 : 0)))
    }

    private func drawHelp(scroll: Int, on canvas: inout Canvas) {
        let (rect, lines, space) = Self.help(state)
        let below = parts.tabs.isEmpty ? parts.title.bottom : parts.tabs.bottom
        canvas.setGround(.shaded, in: Rect(x: 0, y: below, width: canvas.width, height: parts.keys.y - below))
        canvas.fill(rect, with: Cell(scalar: " ", style: .plain, ground: .overlay))
        let margin = canvas.width >= 60 ? 3 : 1
        let air = rect.height - space > 0 ? 1 : 0
        for (row, line) in lines.dropFirst(Self.clampedScroll(scroll, state)).prefix(space).enumerated() {
            line.draw(on: &canvas, x: rect.x + margin, y: rect.y + air + row, limit: rect.width - 2 * margin)
        }
        if canvas.characters == .ascii, air > 0 {
            for y in [rect.y, rect.bottom - 1] {
                canvas.write(String(repeating: "-", count: rect.width), x: rect.x, y: y, style: .faint)
            }
        }
        canvas.setGround(.overlay, in: rect)
    }

    static func clampedScroll(_ scroll: Int, _ state: ExplorerState) -> Int {
        let (_, lines, space) = help(state)
        return min(max(0, scroll), max(0, lines.count - space))
    }
}

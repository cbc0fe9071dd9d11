import Screen

extension Frame {
    /// Where a sheet over the pane stands, at most so wide, as high as it needs: below the tabs, above the keys.
    static func sheet(_ state: ExplorerState, widest: Int, height wanted: Int) -> (rect: Rect, inner: Rect) {
        let size = state.size
        let parts = state.arrangement
        let isRoomy = size.width >= 60
        let width = max(0, min(size.width - (isRoomy ? 2 : 0), widest))
        let top = parts.tabs.isEmpty ? parts.title.bottom : parts.tabs.bottom + (size.height >= 30 ? 1 : 0)
        let room = max(0, parts.keys.y - top - (size.height >= 30 ? 1 : 0))
        let height = min(wanted + 2, room)
        let rect = Rect(x: (size.width - width) / 2, y: top, width: width, height: height)
        let margin = isRoomy ? 3 : 1
        let air = height >= 5 ? 1 : 0
        let inner = Rect(
            x: rect.x + margin, y: rect.y + air, width: max(0, width - 2 * margin), height: max(0, height - 2 * air))
        return (rect, inner)
    }

    /// Pushes the pane back, draws onto an empty sheet, and gives the sheet its ground.
    func drawSheet(_ rect: Rect, on canvas: inout Canvas, _ content: (inout Canvas) -> Void) {
        let below = parts.tabs.isEmpty ? parts.title.bottom : parts.tabs.bottom
        canvas.setGround(.shaded, in: Rect(x: 0, y: below, width: canvas.width, height: parts.keys.y - below))
        canvas.fill(rect, with: Cell(scalar: " ", style: .plain, ground: .overlay))
        content(&canvas)
        if canvas.characters == .ascii, rect.height >= 5 {
            for y in [rect.y, rect.bottom - 1] {
                canvas.write(String(repeating: "-", count: rect.width), x: rect.x, y: y, style: .faint)
            }
        }
        canvas.setGround(.overlay, in: rect)
    }
}

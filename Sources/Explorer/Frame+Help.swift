import Screen

extension Frame {
    private static let widestHelp = 106

    /// Where help stands, and its lines: three cells of air left and right where there is room, one row above and below.
    static func help(_ state: ExplorerState) -> (rect: Rect, inner: Rect, lines: [StyledText]) {
        let width = sheet(state, widest: widestHelp, height: .max - 2).inner.width
        let lines = HelpText(pane: state.pane, characters: state.characters, width: max(1, width)).lines
        let (rect, inner) = sheet(state, widest: widestHelp, height: lines.count)
        return (rect, inner, lines)
    }

    func drawHelp(scroll: Int, on canvas: inout Canvas) {
        let (rect, inner, lines) = Self.help(state)
        drawSheet(rect, on: &canvas) { canvas in
            for (row, line) in lines.dropFirst(Self.clampedScroll(scroll, state)).prefix(inner.height).enumerated() {
                line.draw(on: &canvas, x: inner.x, y: inner.y + row, limit: inner.width)
            }
        }
    }

    static func clampedScroll(_ scroll: Int, _ state: ExplorerState) -> Int {
        let (_, inner, lines) = help(state)
        return min(max(0, scroll), max(0, lines.count - inner.height))
    }
}

import Screen
import Views

/// A screen as it stands, with what its parts were drawn of.
final class StandingScreen: Sendable {
    let parts: Arrangement
    let item: ListItem?
    let page: Page
    let rule: RuleWords
    let list: ListDrawing
    let hints: [KeyHint]
    let blocks: [StandingBlock]
    private let grounds: Kept.Grounds
    private let hasShades: Bool
    private let focus: PaneState.Focus
    private let figureRow: Int

    init(_ drawing: ScreenDrawing, _ blocks: [StandingBlock]) {
        self.blocks = blocks
        (parts, page, rule) = (drawing.frame.parts, drawing.page, drawing.rule)
        (list, hints) = (drawing.list, drawing.hints)
        (grounds, hasShades) = (drawing.book.grounds, drawing.book.state.hasShades)
        let current = drawing.book.state.current
        (item, focus, figureRow) = (current.item, current.focus, current.figureRow)
    }

    /// Whether it shows what a state shows, whatever lies over that.
    func shows(_ state: ExplorerState, _ model: Model) -> Bool {
        let current = state.current
        return current.item == item && current.focus == focus && current.figureRow == figureRow
            && grounds == Kept.Grounds(state, model)
    }

    /// Whether it differs from a state's screen in nothing but what hangs on the choice.
    func isGround(of state: ExplorerState, _ parts: Arrangement, _ model: Model) -> Bool {
        self.parts == parts && hasShades == state.hasShades && grounds == Kept.Grounds(state, model)
    }
}

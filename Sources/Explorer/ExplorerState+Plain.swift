import MigrationData
import Screen
import Views

extension ExplorerState {
    /// The whole screen with its cursor.
    package func screen(model: Model) throws(TableError) -> DrawnScreen {
        var state = self
        return try state.screen(model: model, film: Film())
    }

    /// The whole screen with its cursor: in columns and figures, or line by line for screen readers. What was found out for
    /// it is kept for the next one.
    package mutating func screen(model: Model, film: Film) throws(TableError) -> DrawnScreen {
        guard isPlain else { return DrawnScreen(canvas: try drawKeeping(model: model, film: film), cursor: nil) }
        let page = try plainBook(model).plainPage()
        let drawn = PlainScreen(page: page, size: size, characters: characters).drawn()
        return DrawnScreen(canvas: drawn.canvas, cursor: drawn.cursor)
    }

    /// The room that a figure has: for lines that are broken later, more than any line needs.
    var figureSize: Size {
        isPlain ? Size(width: Self.endless, height: 100) : arrangement.figure.size
    }

    private static let endless = 1000

    /// A book with whole names, and with the signs that `Spoken` has words for.
    func plainBook(_ model: Model) -> Book {
        var state = self
        state.characters = .unicode
        state.size.width = max(state.size.width, Arrangement.wide + 10)
        return Book(state, model: model, figureSize: figureSize, plainSize: size)
    }

    /// The rows that lines of a pane, or of what lies over it, have on the screen.
    var plainBody: Int { PlainScreen.body(size, hasDetail: overlay == nil) }

    // MARK: Keys

    /// Does what means something else where all is text; says whether that is all that an action means.
    mutating func performPlainly(_ action: Action, _ model: Model) throws(TableError) -> Bool {
        switch action {
        // Nothing can be hit where lines stand otherwise than panes do; the terminal's own selection works.
        case .press: return true
        case .mouse:
            notice = "the mouse stays with the terminal in plain mode"
            return true
        default: return try read(action, model)
        }
    }

    /// Goes from line to line in what lies over the pane.
    private mutating func read(_ action: Action, _ model: Model) throws(TableError) -> Bool {
        switch overlay {
        case .prompt?, nil: return false
        case .help?, .evidence?, .description?, .figure?: break
        }
        var step = 1
        switch action {
        case .pageUp, .pageDown:
            // Evidence is short: pages are its numbers.
            if case .evidence? = overlay { return false }
            step = plainBody
        case .up, .down, .first, .last, .wheel: break
        default: return false
        }
        let last = max(0, try plainBook(model).plainPage().lines.count - 1)
        switch action {
        case .first: line = 0
        case .last: line = last
        case .up, .pageUp, .wheel(down: false, _, _): line = min(line, last) - step
        default: line += step
        }
        line = min(max(0, line), last)
        return true
    }
}

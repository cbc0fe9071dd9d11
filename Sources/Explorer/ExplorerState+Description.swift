import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Lays the sentences of the view on the screen over the pane.
    mutating func openDescription(_ book: Book) throws(TableError) {
        guard try book.view() != nil else {
            notice = "there is nothing to describe here"
            return
        }
        overlay = .description(scroll: 0)
    }

    /// Scrolls the description, or closes it; says whether that is all that an action means.
    mutating func updateDescription(_ action: Action, _ scroll: Int, _ book: Book) throws(TableError) -> Bool {
        let (_, inner, lines) = try Frame.description(self, book)
        let last = max(0, lines.count - inner.height)
        let page = max(1, inner.height - 1)
        let wanted: Int
        switch action {
        case .up, .wheel(down: false, _, _): wanted = min(scroll, last) - 1
        case .down, .wheel(down: true, _, _): wanted = scroll + 1
        case .pageUp: wanted = min(scroll, last) - page
        case .pageDown: wanted = scroll + page
        case .first: wanted = 0
        case .last: wanted = last
        case .describe, .cancel, .press, .quit, .into, .back, .evidence:
            overlay = nil
            return true
        default: return false
        }
        overlay = .description(scroll: min(max(0, wanted), last))
        return true
    }
}

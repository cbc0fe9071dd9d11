import MigrationData
import Screen
import Views

extension ExplorerState {
    /// The parts of the screen that answer a key; over a thin link the others wait until no more keys come. Nil where the
    /// whole screen answers.
    package func urgentParts(model: Model) throws(TableError) -> [Rect]? {
        let parts = arrangement
        switch overlay {
        case .prompt(let prompt):
            let book = Book(self, model: model, figureSize: parts.figure.size)
            let layout = PromptLayout(self, prompt, try book.entries(for: prompt))
            return prompt.purpose.isMenu ? nil : [layout.input]
        case .some: return nil
        case nil:
            guard pane != .overview, current.focus == .list, !parts.list.isEmpty else { return nil }
            return [parts.title, parts.tabs, parts.list] + (isFiltering ? [parts.keys] : [])
        }
    }
}

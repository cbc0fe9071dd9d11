import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Takes the list of bookmarks as it is after a change, and says what became of it.
    package mutating func take(
        bookmarks lines: [String], after change: BookmarkChange, model: Model
    ) throws(TableError) {
        bookmarks = lines
        switch change {
        case .toggle(let line):
            notice = (lines.contains(line) ? "bookmarked: " : "no longer bookmarked: ") + PlainText.cleaned(line)
        case .remove(let line): notice = "removed: " + PlainText.cleaned(line)
        case .read:
            let book = Book(self, model: model, figureSize: figureSize)
            var unknown = 0
            for line in lines where try book.view(of: line) == nil { unknown += 1 }
            if unknown > 0 { notice = Self.unreadable(unknown, of: "bookmarks") }
        }
        // What was chosen may be gone.
        if case .prompt(let prompt)? = overlay {
            try showPrompt(prompt, Book(self, model: model, figureSize: figureSize))
        }
    }

    /// Asks for the bookmark of what is open to be set, or taken away.
    mutating func toggleBookmark(_ model: Model) throws(TableError) -> Effect {
        guard let line = try address(model: model) else {
            notice = "nothing here has an address"
            return .none
        }
        return .bookmarks(.toggle(line))
    }

    /// The bookmark that is chosen in their list is to go.
    func removeBookmark(_ prompt: Prompt, _ book: Book) throws(TableError) -> Effect {
        let entries = try book.entries(for: prompt)
        guard entries.indices.contains(prompt.chosen), case .place(let line) = entries[prompt.chosen].outcome else {
            return .none
        }
        return .bookmarks(.remove(line))
    }
}

extension Book {
    /// More than these nobody looks through.
    private static let mostBookmarks = 500

    /// The bookmarks that match, the last one first; lines that mean nothing are left out.
    func bookmarkEntries(_ typed: String) throws(TableError) -> [PromptEntry] {
        var entries: [PromptEntry] = []
        for line in state.bookmarks.suffix(Self.mostBookmarks).reversed() {
            guard let view = try view(of: line) else { continue }
            let title = try view.caption(model: model).title
            if !typed.isEmpty, FuzzyMatch(typed, in: line + " " + title) == nil { continue }
            let pane = view.overview == nil ? view.pane : .overview
            entries.append(
                PromptEntry(
                    line, note: title, keys: view.hasPane ? String(pane.digit) : "", outcome: .place(line),
                    preview: line))
        }
        return entries
    }
}

import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Opens a line to type at.
    mutating func openPrompt(_ purpose: Prompt.Purpose, text: String = "", _ book: Book) throws(TableError) {
        isFiltering = false
        try showPrompt(Prompt(purpose, text: text), book)
    }

    /// What a key means while a prompt is open: letters are letters.
    func promptAction(for key: Key, _ purpose: Prompt.Purpose) -> Action? {
        switch key {
        case .character(let character): purpose.isMenu ? .pick(character) : .edit(.insert(String(character)))
        case .delete, .control("d"): purpose.canRemove ? .remove : .edit(.delete)
        case .backspace: .edit(.backspace)
        case .left: .edit(.left)
        case .right: .edit(.right)
        case .home, .control("a"): .edit(.home)
        case .end, .control("e"): .edit(.end)
        case .control("u"): .edit(.clear)
        case .control("w"): .edit(.eraseWord)
        case .up, .backTab, .control("p"): .up
        case .down, .control("n"): .down
        case .pageUp: .pageUp
        case .pageDown: .pageDown
        case .tab: .complete
        case .enter: .accept
        case .escape: .cancel
        case .control("l"): .redraw
        case .control("z"): .suspend
        case .control("c"): .quit
        default: nil
        }
    }

    /// Does what an action means to a prompt; nil where it means something to the program instead.
    mutating func updatePrompt(_ action: Action, _ prompt: Prompt, _ book: Book) throws(TableError) -> Effect? {
        switch action {
        case .pick(let letter): return try pick(letter, prompt, book)
        case .edit where prompt.purpose.isMenu: break
        case .edit(let edit):
            var edited = prompt
            edited.input.edit(edit)
            if edited.text != prompt.text { edited.chosen = 0 }
            try showPrompt(edited, book)
        case .up, .down, .pageUp, .pageDown, .wheel: try choose(action, prompt, book)
        case .complete: try complete(prompt, book)
        case .accept: return try accept(prompt, book)
        case .press(let x, let y): return try press(x: x, y: y, prompt, book)
        case .cancel: overlay = prompt.purpose.below
        case .remove: return try removeBookmark(prompt, book)
        case .resize, .redraw, .suspend, .quit: return nil
        default: break
        }
        return Effect.none
    }

    /// Shows a prompt with something chosen that can be.
    mutating func showPrompt(_ prompt: Prompt, _ book: Book) throws(TableError) {
        var prompt = prompt
        let entries = try book.entries(for: prompt)
        let first = entries.firstIndex { $0.role != .fault } ?? 0
        prompt.chosen = min(max(prompt.chosen, first), max(0, entries.count - 1))
        overlay = .prompt(prompt)
    }

    private mutating func choose(_ action: Action, _ prompt: Prompt, _ book: Book) throws(TableError) {
        let layout = PromptLayout(self, prompt, try book.entries(for: prompt))
        let page = max(1, layout.list.height - 1)
        var moved = prompt
        switch action {
        case .up, .wheel(down: false, _, _): moved.chosen -= 1
        case .pageUp: moved.chosen -= page
        case .pageDown: moved.chosen += page
        default: moved.chosen += 1
        }
        try showPrompt(moved, book)
    }

    /// Puts the chosen entry into the line, or the first that can be put there.
    private mutating func complete(_ prompt: Prompt, _ book: Book) throws(TableError) {
        let entries = try book.entries(for: prompt)
        let chosen = entries.indices.contains(prompt.chosen) ? entries[prompt.chosen] : nil
        guard let text = chosen?.completion else {
            notice = "nothing to complete"
            return
        }
        var completed = prompt
        completed.input = InputLine(text)
        // What is complete already stays chosen.
        if text != prompt.text { completed.chosen = 0 }
        try showPrompt(completed, book)
    }

    // MARK: Doing it

    mutating func accept(_ prompt: Prompt, _ book: Book) throws(TableError) -> Effect {
        let entries = try book.entries(for: prompt)
        guard entries.indices.contains(prompt.chosen) else {
            notice = prompt.purpose.nothing
            return .none
        }
        switch entries[prompt.chosen].outcome {
        case .action(let action):
            overlay = nil
            return try perform(action, model: book.model)
        case .view(let line):
            overlay = nil
            if prompt.purpose == .find { found = Found(entries, chosen: prompt.chosen) }
            try goToView(line, book)
            try settle(model: book.model)
        case .place(let line):
            overlay = nil
            try goToPlace(line, book)
            try settle(model: book.model)
        case .link(let link):
            overlay = nil
            try follow(link, book)
            try settle(model: book.model)
        case .compare(let value):
            overlay = nil
            compare(with: value)
            try settle(model: book.model)
        case .complete(let text):
            var completed = prompt
            completed.input = InputLine(text)
            completed.chosen = 0
            try showPrompt(completed, book)
        case .copy, .format, .write: return try take(entries[prompt.chosen].outcome, prompt, book)
        case .refuse(let reason): notice = reason
        }
        return .none
    }

    /// A press on an entry chooses it, once more does it; beside the sheet it closes it.
    private mutating func press(
        x: Int, y: Int, _ prompt: Prompt, _ book: Book
    ) throws(TableError) -> Effect {
        let entries = try book.entries(for: prompt)
        let layout = PromptLayout(self, prompt, entries)
        guard layout.rect.contains(x: x, y: y) else {
            overlay = prompt.purpose.below
            return .none
        }
        let list = PromptList(entries: entries, chosen: prompt.chosen, width: layout.list.width)
        guard let position = list.entry(atLine: y - layout.list.y, space: layout.list.height),
            entries[position].role != .fault
        else { return .none }
        if position == prompt.chosen { return try accept(prompt, book) }
        var moved = prompt
        moved.chosen = position
        try showPrompt(moved, book)
        return .none
    }
}

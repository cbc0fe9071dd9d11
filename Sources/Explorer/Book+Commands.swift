import MigrationData
import Screen
import Views

extension Book {
    /// What a prompt offers for what is typed.
    func entries(for prompt: Prompt) throws(TableError) -> [PromptEntry] {
        switch prompt.purpose {
        case .command: try commandEntries(prompt.text)
        case .bookmarks: try bookmarkEntries(prompt.text)
        case .find: try findEntries(prompt.text)
        case .compare: try compareEntries(prompt.text)
        case .copy(let taking): Self.copyEntries(taking)
        case .exportFormat: Self.formatEntries
        case .exportName(_, let format, let existing): nameEntries(prompt.text, format, existing: existing)
        }
    }

    // MARK: The palette

    /// Commands and views; a text that begins with a kind's word is read as a view's line.
    private func commandEntries(_ text: String) throws(TableError) -> [PromptEntry] {
        let typed = String(text.drop { $0 == " " })
        let words = typed.split(separator: " ").map(String.init)
        guard let first = words.first else { return try allCommands + relatedHere() + kinds(ViewKind.allCases) }
        let isOneWord = words.count == 1 && !typed.hasSuffix(" ")
        let commands = matchingCommands(typed)
        if let kind = ViewKind(rawValue: first.lowercased()) {
            return try entries(forLine: typed, kind) + (isOneWord ? commands.begun + commands.others : [])
        }
        return commands.begun + (try suggestions(words)) + commands.others
    }

    /// The commands of the pane under the names of their groups, those that only move last.
    private var allCommands: [PromptEntry] {
        let acting = KeyBinding.all.filter { $0.acts(in: state.pane) && $0.action != .command }
        let grouped = KeyBinding.Group.allCases.flatMap { group in
            acting.filter { $0.group == group && !$0.action.onlyMoves }.map { command($0, heading: group.rawValue) }
        }
        return grouped + acting.filter(\.action.onlyMoves).map { command($0, heading: "Move") }
    }

    /// Views of what is open, and others of the same area.
    private func relatedHere() throws(TableError) -> [PromptEntry] {
        var below = state
        below.overlay = nil
        guard let view = try Book(below, model: model, figureSize: figureSize).view() else { return [] }
        return try related(to: view).map { entry in
            var entry = entry
            entry.heading = "Of the same area"
            return entry
        }
    }

    /// The commands whose names match: those that begin so, then the others, the best first; those that do nothing in
    /// the pane after those that do.
    private func matchingCommands(_ typed: String) -> (begun: [PromptEntry], others: [PromptEntry]) {
        let wanted = PlainText.ascii(typed).lowercased()
        var found: [(entry: PromptEntry, score: Int, isBegun: Bool)] = []
        for binding in KeyBinding.all where binding.action != .command {
            guard let match = FuzzyMatch(typed, in: binding.name) else { continue }
            let acts = binding.acts(in: state.pane)
            let isBegun = acts && PlainText.ascii(binding.name).lowercased().hasPrefix(wanted)
            found.append((command(binding), match.score - (acts ? 0 : 10_000), isBegun))
        }
        let sorted = found.enumerated().sorted {
            $0.element.score != $1.element.score
                ? $0.element.score > $1.element.score : $0.offset < $1.offset
        }.map(\.element)
        return (sorted.filter(\.isBegun).map(\.entry), sorted.filter { !$0.isBegun }.map(\.entry))
    }

    private func command(_ binding: KeyBinding, heading: String = "") -> PromptEntry {
        let acts = binding.acts(in: state.pane)
        let keys = binding.keys.first?.spelled(in: state.characters) ?? ""
        let isPane: Bool
        if case .open = binding.action { isPane = true } else { isPane = false }
        return PromptEntry(
            binding.name, note: acts ? (isPane ? "pane" : "") : "not in this pane", keys: keys, heading: heading,
            role: acts ? .plain : .dim,
            outcome: acts ? .action(binding.action) : .refuse("\(binding.name): not in this pane"),
            completion: binding.name)
    }

    /// Kinds of views, to go on typing.
    func kinds(_ kinds: [ViewKind]) -> [PromptEntry] {
        kinds.map { kind in
            PromptEntry(
                kind.rawValue, note: kind.summary, heading: "Views", outcome: .complete(kind.rawValue + " "),
                completion: kind.rawValue + " ")
        }
    }
}

extension Action {
    /// Whether it does no more than an arrow does.
    fileprivate var onlyMoves: Bool {
        switch self {
        case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last: true
        default: false
        }
    }
}

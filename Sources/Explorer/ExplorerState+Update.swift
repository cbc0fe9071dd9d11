import MigrationData
import Screen
import Views

extension ExplorerState {
    /// Does what an action means, and says what is left to do outside.
    package mutating func update(_ action: Action, model: Model) throws(TableError) -> Effect {
        let before = self
        if action.stopsPlaying { playing = nil }
        let effect = try perform(action, model: model)
        if isPlain { try announce(since: before, model: model) }
        let visited = try noteLeaving(before, model: model)
        return effect == .none ? visited : effect
    }

    mutating func perform(_ action: Action, model: Model) throws(TableError) -> Effect {
        if case .tick(let milliseconds) = action {
            try tick(milliseconds, model: model)
            return .none
        }
        notice = nil
        if isRestricted, let name = action.nameOutsideRestriction {
            notice = "\(name): not in a restricted session"
            return .none
        }
        if isPlain, try performPlainly(action, model) { return .none }
        let book = Book(self, model: model, figureSize: figureSize)
        if overlay != nil, let effect = try updateOverlay(action, book) { return effect }
        let effect: Effect
        switch action {
        case .open, .nextPane, .previousPane, .into, .back, .profile, .help, .evidence, .describe, .command, .find,
            .nextFound,
            .previousFound:
            effect = try go(action, book)
        case .historyBack, .historyForward, .bookmark, .bookmarks:
            effect = try goToPlaces(action, book)
        case .copy, .copyAs, .export: effect = try take(action, book)
        case .present: return try present(book)
        case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .press, .wheel, .drag:
            effect = try move(by: action, book)
        case .yearBack, .yearForward, .play, .sex, .side, .since, .order, .reverse, .figure, .share, .compare, .theme:
            effect = try look(action, book)
        case .zoomIn, .zoomOut, .panUp, .panDown, .panLeft, .panRight:
            try travel(action, book)
            effect = .none
        case .filter, .type, .paste, .erase, .eraseAll, .accept, .cancel:
            effect = updateFilter(action)
        case .stop, .tick, .mouse, .resize, .redraw, .suspend, .quit, .nextDiffering, .edit, .complete, .remove, .pick:
            effect = updateProgram(action)
        }
        try settle(model: model)
        return effect
    }

    // MARK: Going and moving

    private mutating func go(_ action: Action, _ book: Book) throws(TableError) -> Effect {
        switch action {
        case .open(let pane): self.pane = pane
        case .nextPane: step(1)
        case .previousPane: step(-1)
        case .into: try goInto(book)
        case .back: goBack()
        case .profile: try openProfile(book)
        case .help: overlay = .help(scroll: 0)
        case .evidence: try openEvidence(book)
        case .describe: try openDescription(book)
        case .command: try openPrompt(.command, book)
        case .find: try openPrompt(.find, book)
        case .nextFound: try stepFound(1, book)
        case .previousFound: try stepFound(-1, book)
        default: break
        }
        return .none
    }

    private mutating func step(_ direction: Int) {
        let panes = Pane.allCases
        let position = panes.firstIndex(of: pane) ?? 0
        pane = panes[(position + direction + panes.count) % panes.count]
    }

    private mutating func move(by action: Action, _ book: Book) throws(TableError) -> Effect {
        switch action {
        case .press(let x, let y): try press(x: x, y: y, book)
        case .wheel(let down, let x, let y): try turnWheel(down: down, x: x, y: y, book)
        case .drag(let x, let y): try drag(x: x, y: y, book)
        default: try move(action, book)
        }
        return .none
    }

    // MARK: The program

    private mutating func updateProgram(_ action: Action) -> Effect {
        switch action {
        case .mouse:
            isMouseOn.toggle()
            notice = isMouseOn ? "mouse on" : "mouse off: the terminal selects text again"
            return .setMouse(isMouseOn)
        case .resize(let size): self.size = size
        case .redraw: return .redraw
        case .suspend: return .suspend
        case .quit: return .quit
        default: break
        }
        return .none
    }

    // MARK: The filter

    private mutating func updateFilter(_ action: Action) -> Effect {
        let before = current.filter
        switch action {
        case .filter where pane == .corridors && current.compared != nil:
            notice = "end the comparison with c to filter"
        case .filter:
            isFiltering = true
            // What is narrowed must be in sight; in corridors that is the figure.
            if pane != .corridors { current.focus = .list }
        case .type(let character): extendFilter(by: String(character))
        case .paste(let text): extendFilter(by: PlainText.cleaned(text))
        case .erase: if !current.filter.isEmpty { current.filter.removeLast() }
        case .eraseAll: current.filter = ""
        case .accept: isFiltering = false
        case .cancel: cancel()
        default: break
        }
        if current.filter != before, pane != .ages { current.figureRow = 0 }
        return .none
    }

    private static let longestFilter = 40

    private mutating func extendFilter(by text: String) {
        current.filter = String((current.filter + text).prefix(Self.longestFilter))
    }

    /// Leaves the filter, else the figure.
    private mutating func cancel() {
        if isFiltering || !current.filter.isEmpty {
            isFiltering = false
            current.filter = ""
        } else if current.compared != nil {
            endComparison()
        } else if current.focus == .figure {
            current.focus = .list
        }
    }

    // MARK: Settling

    /// Brings what is chosen back to something that is there.
    mutating func settle(model: Model) throws(TableError) {
        var book = Book(self, model: model, figureSize: figureSize)
        try settleItem(book)
        if current.item != book.state.current.item {
            kept.take(book)
            book = Book(self, model: model, figureSize: figureSize)
        }
        if hasFigureRows {
            let count = try book.figureRowCount()
            current.figureRow = min(current.figureRow, max(0, count - 1))
            if count == 0, pane != .corridors { current.focus = .list }
        } else {
            (current.figureRow, current.focus) = (0, .list)
        }
        kept.take(book)
    }

    private mutating func settleItem(_ book: Book) throws(TableError) {
        let rows = try book.rows()
        func isThere(_ item: ListItem) -> Bool { rows.indices.contains { rows[$0].item == item } }
        if let item = current.item, isThere(item) { return }
        if !current.filter.isEmpty || pane == .covid || pane == .recommendations {
            current.item = rows.lazy.compactMap(\.item).first ?? current.item
        } else if let item = current.item, let group = try book.group(of: item), isThere(group) {
            current.item = group
        }
    }
}

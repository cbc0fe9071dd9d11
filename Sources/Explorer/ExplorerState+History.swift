import MigrationData
import Screen
import Views

extension ExplorerState {
    mutating func goToPlaces(_ action: Action, _ book: Book) throws(TableError) -> Effect {
        switch action {
        case .historyBack: try stepHistory(isBack: true, model: book.model)
        case .historyForward: try stepHistory(isBack: false, model: book.model)
        case .bookmark: return try toggleBookmark(book.model)
        case .bookmarks:
            try openPrompt(.bookmarks, book)
            return .bookmarks(.read)
        default: break
        }
        return .none
    }

    /// Takes up a history of earlier sessions, and opens the place with which it ends unless another is open.
    package mutating func resume(_ lines: [String], opensLast: Bool, model: Model) throws(TableError) {
        guard opensLast, let last = lines.last else {
            history = History(lines: lines)
            return
        }
        history = History(lines: lines.dropLast())
        let book = Book(self, model: model, figureSize: figureSize)
        guard let view = try book.view(of: last) else {
            notice = Self.unreadable(1, of: "history")
            return
        }
        try openPlace(view, model: model)
    }

    /// The line of the open place, for the history; what lies over the pane is no place.
    package func placeLine(model: Model) throws(TableError) -> String? {
        var pane = self
        pane.overlay = nil
        return try pane.address(model: model)
    }

    /// Notes the place that an action has led away from, and says so.
    mutating func noteLeaving(_ before: ExplorerState, model: Model) throws(TableError) -> Effect {
        guard pane != before.pane || trail != before.trail, history == before.history,
            let entry = try before.historyEntry(model)
        else { return .none }
        history.leave(entry)
        return .visited(entry.line)
    }

    private func historyEntry(_ model: Model) throws(TableError) -> History.Entry? {
        guard let line = try placeLine(model: model) else { return nil }
        return History.Entry(
            line: line, stand: History.Stand(pane: pane, state: current, scope: scope, depth: trail.count))
    }

    /// A step back or forward; lines that mean nothing are passed over.
    mutating func stepHistory(isBack: Bool, model: Model) throws(TableError) {
        guard let here = try historyEntry(model) else { return }
        var skipped = 0
        while let entry = history.take(isBack: isBack) {
            if try !reopen(entry, model: model) {
                skipped += 1
                continue
            }
            history.put(here, isBack: isBack)
            if skipped > 0 { notice = Self.unreadable(skipped, of: "history") }
            return
        }
        notice = isBack ? "the history begins here" : "nothing lies ahead"
    }

    /// Whether the place could be opened.
    private mutating func reopen(_ entry: History.Entry, model: Model) throws(TableError) -> Bool {
        if let stand = entry.stand {
            (pane, scope) = (stand.pane, stand.scope)
            current = stand.state
            trail.removeLast(max(0, trail.count - stand.depth))
            isFiltering = false
            return true
        }
        let book = Book(self, model: model, figureSize: figureSize)
        guard let view = try book.view(of: entry.line) else { return false }
        try openPlace(view, model: model)
        return true
    }

    /// Opens the pane whose address a view is; that of the overview is the view of its first number.
    mutating func openPlace(_ view: View, model: Model) throws(TableError) {
        guard let (year, sex) = view.overview else { return try open(view, model: model) }
        overlay = nil
        isFiltering = false
        pane = .overview
        stockYear = year
        self.sex = sex
    }

    static func unreadable(_ count: Int, of what: String) -> String {
        count == 1 ? "a line of the \(what) means nothing here" : "\(count) lines of the \(what) mean nothing here"
    }
}

extension View {
    /// The year and sex of the overview whose address it is; nil where it is none.
    var overview: (year: Int, sex: Sex)? {
        guard case .stock(let query) = self, case .one(let year) = query.years else { return nil }
        return query == StockQuery(years: .one(year), sex: query.sex) ? (year, query.sex) : nil
    }
}

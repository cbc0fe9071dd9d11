import MigrationData
import ReportData
import Screen
import Views

extension ExplorerState {
    /// Does what an action means to what lies over the pane; nil where it means something to the program as well.
    mutating func updateOverlay(_ action: Action, _ book: Book) throws(TableError) -> Effect? {
        switch overlay {
        case .help(let scroll)?: updateHelp(action, scroll) ? Effect.none : nil
        case .evidence(let position)?: try updateEvidence(action, position, book) ? Effect.none : nil
        case .description(let scroll)?: try updateDescription(action, scroll, book) ? Effect.none : nil
        case .figure?: updateFigure(action) ? Effect.none : nil
        case .prompt(let prompt)?: try updatePrompt(action, prompt, book)
        case nil: nil
        }
    }

    // MARK: Help

    private mutating func updateHelp(_ action: Action, _ scroll: Int) -> Bool {
        let page = max(1, Frame.help(self).inner.height - 1)
        switch action {
        case .up, .wheel(down: false, _, _): scrollHelp(to: scroll - 1)
        case .down, .wheel(down: true, _, _): scrollHelp(to: scroll + 1)
        case .pageUp: scrollHelp(to: scroll - page)
        case .pageDown: scrollHelp(to: scroll + page)
        case .first: scrollHelp(to: 0)
        case .last: scrollHelp(to: .max)
        // Leaving help comes first; who wants to leave the program presses once more.
        case .help, .cancel, .press, .quit, .into, .back, .evidence, .describe: overlay = nil
        default: return false
        }
        return true
    }

    private mutating func scrollHelp(to line: Int) {
        overlay = .help(scroll: Frame.clampedScroll(line, self))
    }

    // MARK: Evidence

    mutating func openEvidence(_ book: Book) throws(TableError) {
        guard try !book.evidence().isEmpty else {
            notice = "no number is chosen here"
            return
        }
        overlay = .evidence(try book.evidenceStart())
    }

    private mutating func updateEvidence(
        _ action: Action, _ position: Int, _ book: Book
    ) throws(TableError) -> Bool {
        let items = try book.evidence()
        let last = max(0, items.count - 1)
        switch action {
        case .up, .pageUp, .wheel(down: false, _, _): overlay = .evidence(max(0, position - 1))
        case .down, .pageDown, .wheel(down: true, _, _): overlay = .evidence(min(last, position + 1))
        case .first: overlay = .evidence(0)
        case .last: overlay = .evidence(last)
        case .nextDiffering:
            let order = Array(items.indices.dropFirst(position + 1)) + Array(items.indices.prefix(position))
            guard let next = order.first(where: { items[$0].differs }) else {
                notice = "no other number here differs"
                return true
            }
            overlay = .evidence(next)
        case .into:
            overlay = nil
            guard items.indices.contains(position) else { return true }
            try open(items[position], book)
            try settle(model: book.model)
        case .cancel, .press, .quit, .back, .evidence, .describe: overlay = nil
        default: return false
        }
        return true
    }

    private mutating func open(_ item: EvidenceItem, _ book: Book) throws(TableError) {
        switch item {
        case .printed(let check): try follow(.figure(check.figure.id), book)
        case .said(let check): try follow(.claim(check.claim.id), book)
        case .computed: notice = "this is the figure"
        }
    }

    // MARK: A figure

    private mutating func updateFigure(_ action: Action) -> Bool {
        switch action {
        case .resize, .redraw, .suspend, .command, .bookmark, .bookmarks, .copy, .copyAs, .export: return false
        case .find, .nextFound, .previousFound:
            overlay = nil
            return false
        default: overlay = nil
        }
        return true
    }
}

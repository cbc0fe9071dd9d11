import MigrationData
import ReportData
import Views

extension ExplorerState {
    /// Goes to what a row of the report's panes leads to; Backspace comes back.
    mutating func follow(_ link: Link, _ book: Book) throws(TableError) {
        switch link {
        case .figure(let id): try openFigure(behind: book.views(behindFigure: id), of: id, book)
        case .claim(let id): try openFigure(behind: book.views(behindClaim: id), of: id, book)
        case .measure(let id):
            go(to: .report) { state in
                state = PaneState()
                state.item = .measure(id)
            }
        case .impact(let id): try goToImpact(id, book)
        case .ask(let id): goToAdvice(.ask(id), letter: String(id.prefix(1)))
        case .letter(let letter): goToAdvice(.letter(letter), letter: letter)
        case .paragraph(let number): try goToParagraph(number, book)
        case .objective(let number): goToCompact(.objective(number))
        case .principle(let id): goToCompact(.principle(id))
        case .footnote(let footnote):
            go(to: .report) { state in
                state = PaneState()
                state.item = .footnote(footnote)
                state.unfolded = [.section("footnotes")]
            }
        case .area(let index): goToCorridors(of: .area(index), isOut: false)
        case .view(let line, _): try openFigure(behind: [line], of: line, book)
        }
    }

    /// Opens the pane that shows a query, or the figure itself where no pane does.
    private mutating func openFigure(behind lines: [String], of id: String, _ book: Book) throws(TableError) {
        guard let line = lines.first, try book.view(of: line) != nil else {
            notice = "no table here can answer it; e shows why"
            return
        }
        try goToView(line, book)
    }

    /// Opens the pane that shows a view, or its figure over the pane where none does; Backspace comes back.
    mutating func goToView(_ line: String, _ book: Book) throws(TableError) {
        guard let view = try book.view(of: line) else { return }
        guard view.hasPane else {
            overlay = .figure(line)
            return
        }
        try enter(book.model) { (state, model) throws(TableError) in try state.open(view, model: model) }
    }

    /// Comes back to a place by its line.
    mutating func goToPlace(_ line: String, _ book: Book) throws(TableError) {
        guard let view = try book.view(of: line), view.overview != nil else { return try goToView(line, book) }
        try enter(book.model) { (state, model) throws(TableError) in try state.openPlace(view, model: model) }
    }

    private mutating func enter(
        _ model: Model, _ open: (inout ExplorerState, Model) throws(TableError) -> Void
    ) throws(TableError) {
        var opened = self
        try open(&opened, model)
        remember(entering: opened.pane)
        opened.trail = trail
        self = opened
    }

    private mutating func goToImpact(_ id: String, _ book: Book) throws(TableError) {
        guard let impact = try book.model.report.covidImpacts().first(where: { $0.id == id }) else { return }
        go(to: .covid) { state in
            state = PaneState()
            state.item = .impact(id)
            state.unfolded = [.category(impact.category)]
        }
    }

    private mutating func goToAdvice(_ item: ListItem, letter: String) {
        go(to: .recommendations) { state in
            state = PaneState()
            state.item = item
            state.unfolded = [.letter(letter)]
        }
    }

    private mutating func goToCompact(_ item: ListItem) {
        go(to: .compact) { state in
            state = PaneState()
            state.item = item
            if case .principle = item { state.unfolded = [.cluster(Book.principles)] }
        }
    }

    private mutating func goToParagraph(_ number: Int, _ book: Book) throws(TableError) {
        let section = try book.group(of: .paragraph(number))
        go(to: .report) { state in
            state = PaneState()
            state.item = .paragraph(number)
            if let section { state.unfolded = [section] }
        }
    }
}

extension View {
    /// Whether one of the explorer's panes shows such a view: they are about the editions of the report.
    var hasPane: Bool {
        switch self {
        case .students, .remittanceCost: false
        default: isOfReport
        }
    }
}

import MigrationData
import Screen
import Views

/// What was worked out for one screen and holds for the next one too: most keys move the choice in a list that the key before
/// has shown, or the cursor in a figure.
///
/// It is no part of what a state is: two states are the same with and without it.
struct Kept: Hashable, Sendable {
    /// All that a pane's answers hang on but the choice in it.
    struct Grounds: Equatable, Sendable {
        let model: ObjectIdentifier
        let pane: Pane
        let size: Size
        let characters: CharacterSet
        let isPlain: Bool
        let hasDocument: Bool
        let scope: ExplorerState.Scope
        let since: Int?
        let current: PaneState

        init(_ state: ExplorerState, _ model: Model) {
            self.model = ObjectIdentifier(model)
            (pane, size, characters) = (state.pane, state.size, state.characters)
            (isPlain, hasDocument) = (state.isPlain, state.hasDocument)
            (scope, since) = (state.scope, state.since)
            var current = state.current
            (current.item, current.focus, current.figureRow) = (nil, .list, 0)
            self.current = current
        }
    }

    /// A class, so that copies of a state are small.
    private final class Answers: Sendable {
        let grounds: Grounds
        let item: ListItem?
        let figureSize: Size
        let ofPane: KeptPaneAnswers
        let ofChoice: KeptChoiceAnswers

        init(_ book: Book) {
            (grounds, item, figureSize) = (book.grounds, book.state.current.item, book.figureSize)
            (ofPane, ofChoice) = (book.memo.pane, book.memo.choice)
        }
    }

    private var answers: Answers?
    /// The screen that was drawn last, where another can be drawn over it.
    var standing: StandingScreen?
    /// The sums of the overview, which many ways lead back to.
    private var overview: (model: ObjectIdentifier, sex: Sex, years: [PaneAnswers.OverviewYear])?
    private var covid: CovidKept?

    /// A class, so that copies of a state are small.
    private final class CovidKept: Sendable {
        let model: ObjectIdentifier
        let characters: CharacterSet
        let findings: PaneAnswers.CovidFindings

        init(_ book: Book) {
            (model, characters) = (book.grounds.model, book.grounds.characters)
            findings = book.memo.ofPane.covid
        }
    }

    /// What is known already of a book's state.
    func memo(of state: ExplorerState, _ grounds: Grounds, figureSize: Size) -> BookMemo {
        guard let answers, answers.grounds == grounds else {
            let memo = BookMemo()
            if let overview, overview.model == grounds.model, overview.sex == state.sex {
                memo.ofPane.overview = overview.years
            }
            if state.pane == .covid, let covid, covid.model == grounds.model, covid.characters == grounds.characters {
                memo.ofPane.covid = covid.findings
            }
            return memo
        }
        let item = state.current.item
        if answers.item == item {
            return answers.figureSize == figureSize
                ? BookMemo(pane: answers.ofPane, choice: answers.ofChoice) : BookMemo(pane: answers.ofPane)
        }
        let memo = BookMemo(pane: answers.ofPane)
        let rows = memo.ofPane.rows ?? []
        if memo.ofPane.rowsHangOnChoice || !rows.indices.contains(where: { rows[$0].item == item }) {
            // Some of them may hang on the choice.
            (memo.ofPane.rows, memo.ofPane.rowsHangOnChoice) = (nil, false)
        }
        return memo
    }

    /// The line of a state's view, where the screen of just that state stands; nil where it doesn't.
    func address(of state: ExplorerState, _ model: Model) -> String? {
        guard state.overlay == nil, let standing, standing.shows(state, model) else { return nil }
        return standing.rule.address
    }

    /// Takes over what a book has answered.
    mutating func take(_ book: Book) {
        answers = Answers(book)
        if let years = book.memo.ofPane.overview { overview = (book.grounds.model, book.state.sex, years) }
        if book.grounds.pane == .covid { covid = CovidKept(book) }
    }

    static func == (one: Kept, other: Kept) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}

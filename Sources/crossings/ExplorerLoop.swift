import Explorer
import Formats
import MigrationData
import Screen
import Terminal
import Views

/// Joins the parts: events become actions, actions change the state, the state is drawn, effects are done.
struct ExplorerLoop {
    private let model: Model
    private let terminal: OpenTerminal
    private var link: TerminalLink
    private var state: ExplorerState
    /// The state that the terminal shows; nil where it has to be shown anew.
    private var shown: ExplorerState?
    private var saved: SavedState
    private let copying: Copying
    private let film = Film()
    /// The year for which the place was left for later, while years are played.
    private var wordYear: Int?
    /// What is to be shown next, once it isn't the explorer.
    private var turn = Turn.leave

    /// Where others follow the slides to which the explorer is an excursion.
    var stage: Stage?

    private var session: TerminalSession { terminal.session }

    /// Whether slides wait to be gone back to.
    var hasSlides: Bool {
        get { state.hasSlides }
        set { state.hasSlides = newValue }
    }

    /// The explorer at a view or at its beginning, on a terminal that is open.
    init(
        model: Model, view: View?, terminal: OpenTerminal, isPlain: Bool = PlainOption.isUsual,
        isRestricted: Bool = false
    ) throws {
        (self.model, self.terminal) = (model, terminal)
        let session = terminal.session
        saved = SavedState(folder: Talk.folder(isRestricted))
        copying = isRestricted ? Copying.withoutFile : Copying(folder: StateFolder.standard)
        link = TerminalLink(terminal, isPlain: isPlain)
        let years = try model.data.migrantStock().years
        state = ExplorerState(
            size: session.size, characters: session.characters, theme: session.theme,
            stockYear: years[years.count - 1], moneyYear: 2019)
        state.isStepped = terminal.options.isSlow
        state.hasShades = session.depth.rawValue >= ColorDepth.full.rawValue
        state.isMouseOn = terminal.options.mouse
        state.isRestricted = isRestricted
        state.isPlain = isPlain
        state.hasDocument = model.document != nil
        state.folder = isRestricted ? "" : Environment.folder.map(Environment.shortened) ?? ""
        try saved.resume(&state, opensLast: view == nil, model: model)
        if let view { try state.open(view, model: model) }
    }

    /// Takes the terminal again, as it is now, and goes to a view where one is named that isn't open.
    mutating func enter(_ view: View?) throws {
        (state.size, state.characters, state.theme) = (session.size, session.characters, session.theme)
        shown = nil
        link = TerminalLink(terminal, isPlain: state.isPlain)
        session.setMouse(state.isMouseOn)
        state.notice = nil
        guard let view, try view.line(model: model) != address() else { return }
        if case .visited(let line) = try state.visit(view, model: model) { saved.append(place: line, &state) }
    }

    /// The line of the view on the screen.
    func address() throws -> String? { try state.address(model: model) }

    /// Runs until the user leaves, or goes to slides, or the terminal goes away; somebody is told of each view at hand.
    mutating func run(telling tell: (String?) -> Void) throws -> Turn {
        turn = .leave
        while true {
            stage?.attend()
            if stage?.wantsSlides == true { return .back }
            if state != shown || session.isStale { try show(telling: tell) }
            guard let event = nextEvent() else { continue }
            guard try take(event), try gather() else { return turn }
        }
    }

    private mutating func nextEvent() -> ScreenEvent? {
        let watched = stage?.watched ?? []
        while true {
            let event =
                state.isPlaying
                ? link.nextEvent(playing: state.playsSteps, watching: watched) : link.nextEvent(watching: watched)
            // Most terminals are as they were taken to be: nothing is drawn again for that.
            guard case .learned(let fact) = event, !learn(fact) else { return event }
        }
    }

    /// Does what has come meanwhile before the next drawing, so that a held key never queues up screens; but not for long,
    /// so that it never stops them either. Whether to go on.
    private mutating func gather() throws -> Bool {
        while let event = session.eventAtHand() { if try !take(event) { return false } }
        guard link.isThin else { return true }
        let end = ContinuousClock.now + .milliseconds(100 + link.millisecondsUntilFree)
        while .now < end, let event = session.nextEvent(timeout: link.millisecondsUntilFree) {
            if try !take(event) { return false }
        }
        return true
    }

    /// Whether to go on after an event; an end where the terminal has gone.
    private mutating func take(_ event: ScreenEvent) throws -> Bool {
        if event == .hangUp { throw try leave() }
        return try handle(event)
    }

    /// Shows the state and leaves word of its place.
    private mutating func show(telling tell: (String?) -> Void) throws {
        let screen = try state.screen(model: model, film: film)
        let (state, model) = (state, model)
        try link.show(screen.canvas, cursor: screen.cursor.map { ($0.x, $0.y) }) { () throws(TableError) in
            try state.urgentParts(model: model)
        }
        shown = state
        if state.isBetweenYears, wordYear == state.shownYear { return }
        let line = try state.placeLine(model: model)
        saved.leaveWord(place: line, session)
        wordYear = state.shownYear
        tell(line)
    }

    /// Gives the terminal back and keeps the place; what to end with where the terminal has gone.
    @discardableResult
    mutating func leave() throws -> Failure {
        session.close()
        saved.append(place: try state.placeLine(model: model), isLast: true, &state)
        return Failure("", .ioBroke)
    }

    /// Whether to go on after an event.
    private mutating func handle(_ event: ScreenEvent) throws -> Bool {
        if case .learned(let fact) = event { _ = learn(fact) }
        guard let action = state.action(for: event) else { return true }
        if action == .play { link.restartClock() }
        let effect = try state.update(action, model: model)
        // What is done outside may bring something to be seen.
        if effect != .none { shown = nil }
        switch effect {
        case .none: break
        case .redraw: session.redraw()
        case .suspend: session.suspend()
        case .setMouse(let isOn): session.setMouse(isOn)
        case .theme(let theme):
            terminal.choose(theme)
            saved.keep(theme: theme, &state)
        case .visited(let line): saved.append(place: line, &state)
        case .bookmarks(let change): try saved.change(change, &state, model: model)
        case .copy(let request):
            state.notice = copying.copy(try CopiedText(request, model: model).text, request.form, to: session)
        case .export(let request):
            try state.take(try ExportFile(request).write(model), of: request, model: model)
        case .present(let line):
            turn = .present(line)
            return false
        case .quit:
            try leave()
            return false
        }
        session.theme = state.theme
        return true
    }

    /// Draws as the terminal needs it, now that it has said what it is; whether anything looks different.
    private mutating func learn(_ fact: TerminalFact) -> Bool {
        let before = (state.theme, state.characters)
        terminal.learn(fact)
        (state.theme, state.characters) = (session.theme, session.characters)
        return before != (state.theme, state.characters)
    }
}

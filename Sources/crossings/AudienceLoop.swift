import Figures
import Presentation
import Screen
import Terminal
import Views

/// Joins a screen that follows a presentation, the terminal and the presentation's socket.
struct AudienceLoop {
    private let model: Model
    private let alphabet: BigAlphabet
    private let terminal: OpenTerminal
    private let memo = FigureMemo()
    private let seat: Seat
    private var state: AudienceState
    /// When the clock was told.
    private var clockTold = ContinuousClock.now

    private var session: TerminalSession { terminal.session }

    /// Opens the terminal; `name` is the presentation's, nil for the newest.
    init(
        _ role: AudienceState.Role, session name: String?, model: Model, alphabet: BigAlphabet,
        options: TerminalOptions, theme: ThemeOption?
    ) throws {
        self.model = model
        self.alphabet = alphabet
        seat = Seat(session: name)
        var options = options
        options.mouse = false
        terminal = try OpenTerminal(options, theme: theme, folder: StateFolder.standard)
        let session = terminal.session
        state = AudienceState(role: role, size: session.size, characters: session.characters)
    }

    /// Runs until the user leaves or the terminal goes away.
    mutating func run() throws {
        defer { session.close() }
        while true {
            hear()
            session.show(try state.draw(model: model, alphabet: alphabet, memo: memo, passed: passed), cursor: nil)
            guard let event = session.nextEvent(timeout: patience, watching: seat.watched) else { continue }
            if try !handle(event) { return }
            while let event = session.eventAtHand() { if try !handle(event) { return } }
        }
    }

    /// The milliseconds since the clock was told.
    private var passed: Int { Int((ContinuousClock.now - clockTold) / .milliseconds(1)) }

    /// How long the screen stays as it is if nothing happens.
    private var patience: Int? {
        if let look = seat.millisecondsUntilLook { return look }
        return state.millisecondsUntilTick(passed: passed)
    }

    private mutating func hear() {
        for news in seat.news() {
            switch news {
            case .message(let message):
                if case .clock = message { clockTold = .now }
                state.take(message)
            case .lost(let reason): state.leave(reason)
            }
        }
    }

    /// Whether to go on after an event.
    private mutating func handle(_ event: ScreenEvent) throws -> Bool {
        switch event {
        case .hangUp:
            session.close()
            throw Failure("", .ioBroke)
        case .terminate: return false
        case .resize(let size):
            state.resize(size)
            return true
        case .resumed:
            session.redraw()
            return true
        case .learned(let fact):
            terminal.learn(fact)
            state.characters = session.characters
            return true
        case .key, .paste, .mouse, .tick: break
        }
        guard let action = state.action(for: event) else { return true }
        switch state.update(action) {
        case .none: break
        case .redraw: session.redraw()
        case .suspend: session.suspend()
        case .send(let command): seat.send(command)
        case .quit: return false
        }
        return true
    }
}

import Figures
import Presentation
import Screen
import Terminal
import Views

/// Joins a presentation and the terminal: events become actions, actions change the state, the state is drawn.
struct PresentationLoop {
    private let model: Model
    private let alphabet: BigAlphabet
    private let terminal: OpenTerminal
    private let memo = FigureMemo()
    private let isRestricted: Bool
    private var link: TerminalLink
    private var state: PresentationState
    /// Where others follow; nil for guests, and where no socket can be made.
    let stage: Stage?
    /// When the talk began, or its clock was begun anew.
    private var began = ContinuousClock.now

    private var session: TerminalSession { terminal.session }

    /// A presentation at its deck's first slide, on a terminal that is open.
    init(deck: Deck, model: Model, alphabet: BigAlphabet, terminal: OpenTerminal, isRestricted: Bool = false) {
        (self.model, self.alphabet, self.terminal) = (model, alphabet, terminal)
        self.isRestricted = isRestricted
        link = TerminalLink(terminal)
        state = PresentationState(
            deck: deck, size: terminal.session.size, characters: terminal.session.characters)
        state.isStepped = terminal.options.isSlow
        do throws(FileError) { stage = isRestricted ? nil : try Stage(deck) } catch {
            stage = nil
            if state.notice.isEmpty { state.notice = Self.text(error) }
        }
    }

    private static func text(_ fault: FileError) -> String {
        "nobody can follow: \(Environment.shortened(fault.path)): \(fault.reason)"
    }

    /// Presents another deck, from one of its slides on.
    mutating func present(_ deck: Deck, from slide: Int) {
        state.present(deck, from: slide)
        do throws(FileError) { try stage?.present(deck) } catch { state.notice = Self.text(error) }
    }

    /// The speaker is in the explorer, at a view's line.
    mutating func visit(_ line: String?) {
        state.place.visit = line
        if stage?.take(.restartClock) == true { began = .now }
        publish()
    }

    private func publish() {
        let time = PresentationClock(milliseconds: Int((ContinuousClock.now - began) / .milliseconds(1)))
        stage?.publish(state.place, time)
    }

    /// Takes the terminal, as it is now.
    mutating func enter() {
        state.place.visit = nil
        session.setMouse(false)
        state.resize(session.size)
        state.characters = session.characters
        link = TerminalLink(terminal)
    }

    /// Runs until the speaker leaves, or goes to the explorer, or the terminal goes away.
    mutating func run() throws -> Turn {
        while true {
            obey()
            // Before the own drawing, so that all screens change at once.
            publish()
            try show()
            guard let event = nextEvent() else { continue }
            if let turn = try handle(event) { return turn }
            // What has come meanwhile is done before the next drawing, so that a held key never queues up slides.
            while let event = session.eventAtHand() {
                if let turn = try handle(event) { return turn }
            }
        }
    }

    /// Does what the speaker's own screen asks for.
    private mutating func obey() {
        stage?.attend()
        for command in stage?.takeCommands() ?? [] {
            if command == .restartClock { began = .now }
            state.obey(command)
        }
    }

    private mutating func show() throws {
        link.show(try state.draw(model: model, alphabet: alphabet, memo: memo, seconds: seconds)) { nil }
    }

    /// The seconds since the talk began.
    private var seconds: Int { Int((ContinuousClock.now - began) / .seconds(1)) }

    private mutating func nextEvent() -> ScreenEvent? {
        let watched = stage?.watched ?? []
        return state.isPlaying
            ? link.nextEvent(playing: state.playsSteps, watching: watched)
            : link.nextEvent(timeout: state.isClockShown ? 1000 : nil, watching: watched)
    }

    /// What to show next in place of the slides after an event; nil to go on with them.
    private mutating func handle(_ event: ScreenEvent) throws -> Turn? {
        switch event {
        case .hangUp:
            session.close()
            throw Failure("", .ioBroke)
        case .terminate: return .leave
        case .resize(let size): state.resize(size)
        case .resumed: session.redraw()
        case .learned(let fact):
            terminal.learn(fact)
            state.characters = session.characters
        case .key, .paste, .mouse, .tick:
            guard let action = state.action(for: event) else { break }
            if action == .play { link.restartClock() }
            return act(try state.update(action, model: model))
        }
        return nil
    }

    private mutating func act(_ effect: PresentationEffect) -> Turn? {
        switch effect {
        case .none: break
        case .redraw: session.redraw()
        case .suspend where isRestricted: state.notice = "suspend: not in a restricted session"
        case .suspend: session.suspend()
        case .restartClock: began = .now
        case .explore(let line): return .explore(line)
        case .quit: return .leave
        }
        return nil
    }
}

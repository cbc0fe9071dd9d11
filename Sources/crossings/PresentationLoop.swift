import Figures
import Presentation
import Screen
import Terminal
import Views

/// Joins a presentation and the terminal: events become actions, actions change the state, the state is drawn.
struct PresentationLoop {
    private let model: Model
    private let alphabet: BigAlphabet
    private let session: TerminalSession
    private var state: PresentationState
    /// Where others follow; nil for guests, and where no socket can be made.
    private let stage: Stage?
    private var began = ContinuousClock.now
    /// Whether the theme was chosen by nobody, so that the terminal's ground may change it.
    private let isThemeAssumed: Bool

    /// Opens the terminal at the deck's first slide.
    init(
        deck: Deck, model: Model, alphabet: BigAlphabet, options: TerminalOptions, theme: ThemeOption?,
        isShared: Bool = true
    ) throws {
        self.model = model
        self.alphabet = alphabet
        var options = options
        (options.theme, isThemeAssumed) = ThemeOption.choice(theme) { StateFolder.standard?.readTheme() }
        options.asksGround = isThemeAssumed
        do throws(TerminalError) {
            session = try TerminalSession(options)
        } catch {
            throw Failure(error.description, .ioBroke)
        }
        state = PresentationState(deck: deck, size: session.size, characters: session.characters)
        var fault: FileError?
        do throws(FileError) { stage = isShared ? try Stage(deck) : nil } catch {
            stage = nil
            fault = error
        }
        if let fault, state.notice.isEmpty {
            state.notice = "nobody can follow: \(Environment.shortened(fault.path)): \(fault.reason)"
        }
    }

    /// Runs until the speaker leaves or the terminal goes away.
    mutating func run() throws {
        defer { session.close() }
        while true {
            for command in stage?.commands() ?? [] { obey(command) }
            // Before the own drawing, so that all screens change at once.
            stage?.publish(state.place, clock)
            session.show(try state.draw(model: model, alphabet: alphabet), cursor: nil)
            guard let event = session.nextEvent(timeout: nil, watching: stage?.watched ?? []) else { continue }
            if try !handle(event) { return }
            // What has come meanwhile is done before the next drawing, so that a held key never queues up slides.
            while let event = session.nextEvent(timeout: 0) { if try !handle(event) { return } }
        }
    }

    private var clock: PresentationClock {
        PresentationClock(milliseconds: Int((ContinuousClock.now - began) / .milliseconds(1)))
    }

    /// Does what the speaker's own screen asks for.
    private mutating func obey(_ command: SpeakerCommand) {
        if command == .restartClock { began = .now }
        state.obey(command)
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
            learn(fact)
            return true
        case .key, .paste, .mouse, .tick: break
        }
        guard let action = state.action(for: event) else { return true }
        switch state.update(action) {
        case .none: break
        case .redraw: session.redraw()
        case .suspend: session.suspend()
        case .quit: return false
        }
        return true
    }

    /// Draws as the terminal needs it, now that it has said what it is.
    private mutating func learn(_ fact: TerminalFact) {
        switch fact {
        case .ground(let color): if isThemeAssumed { session.theme = color.isLight ? .light : .dark }
        case .wideSigns:
            session.useASCII()
            state.characters = session.characters
        }
    }
}

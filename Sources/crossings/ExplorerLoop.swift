import Explorer
import MigrationData
import Screen
import Terminal
import Views

/// Joins the parts: events become actions, actions change the state, the state is drawn, effects are done.
struct ExplorerLoop {
    private let model: Model
    private let session: TerminalSession
    private var state: ExplorerState

    /// Opens the terminal, with the explorer at a view or at its beginning.
    init(model: Model, view: View? = nil, options: TerminalOptions = TerminalOptions()) throws {
        self.model = model
        let years = try model.data.migrantStock().years
        do throws(TerminalError) {
            session = try TerminalSession(options)
        } catch {
            throw Failure(error.description, .ioBroke)
        }
        state = ExplorerState(
            size: session.size, characters: session.characters, theme: options.theme,
            stockYear: years[years.count - 1], moneyYear: 2019)
        state.isMouseOn = options.mouse
        state.hasDocument = model.document != nil
        if let view { try state.open(view, model: model) }
    }

    /// Runs until the user leaves or the terminal goes away.
    mutating func run() throws {
        defer { session.close() }
        while true {
            session.show(try state.draw(model: model), cursor: nil)
            guard let event = session.nextEvent(timeout: nil) else { continue }
            if event == .hangUp { throw Failure("", .ioBroke) }
            if try !handle(event) { return }
            // What has come meanwhile is done before the next drawing, so that a held key never queues up screens.
            while let event = session.nextEvent(timeout: 0) {
                if event == .hangUp { throw Failure("", .ioBroke) }
                if try !handle(event) { return }
            }
        }
    }

    /// Whether to go on after an event.
    private mutating func handle(_ event: ScreenEvent) throws -> Bool {
        guard let action = state.action(for: event) else { return true }
        switch try state.update(action, model: model) {
        case .none: break
        case .redraw: session.redraw()
        case .suspend: session.suspend()
        case .setMouse(let isOn): session.setMouse(isOn)
        case .quit: return false
        }
        session.theme = state.theme
        return true
    }
}

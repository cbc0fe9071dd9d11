import Explorer
import Formats
import MigrationData
import Screen
import Terminal
import Views

/// Joins the parts: events become actions, actions change the state, the state is drawn, effects are done.
struct ExplorerLoop {
    private let model: Model
    private let session: TerminalSession
    private var state: ExplorerState
    private var saved = SavedState(folder: StateFolder.standard)
    private let copying = Copying(folder: StateFolder.standard)

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
        state.hasShades = session.depth.rawValue >= ColorDepth.full.rawValue
        state.isMouseOn = options.mouse
        state.hasDocument = model.document != nil
        state.folder = Environment.folder.map(Environment.shortened) ?? ""
        try saved.resume(&state, opensLast: view == nil, model: model)
        if let view { try state.open(view, model: model) }
    }

    /// Runs until the user leaves or the terminal goes away.
    mutating func run() throws {
        defer { session.close() }
        while true {
            session.show(try state.draw(model: model), cursor: nil)
            saved.leaveWord(place: try state.placeLine(model: model), session)
            guard let event = session.nextEvent(timeout: nil) else { continue }
            if event == .hangUp { throw try leave() }
            if try !handle(event) { return }
            // What has come meanwhile is done before the next drawing, so that a held key never queues up screens.
            while let event = session.nextEvent(timeout: 0) {
                if event == .hangUp { throw try leave() }
                if try !handle(event) { return }
            }
        }
    }

    /// Gives the terminal back and keeps the place; what to end with where the terminal has gone.
    @discardableResult
    private mutating func leave() throws -> Failure {
        session.close()
        saved.append(place: try state.placeLine(model: model), isLast: true, &state)
        return Failure("", .ioBroke)
    }

    /// Whether to go on after an event.
    private mutating func handle(_ event: ScreenEvent) throws -> Bool {
        guard let action = state.action(for: event) else { return true }
        switch try state.update(action, model: model) {
        case .none: break
        case .redraw: session.redraw()
        case .suspend: session.suspend()
        case .setMouse(let isOn): session.setMouse(isOn)
        case .visited(let line): saved.append(place: line, &state)
        case .bookmarks(let change): try saved.change(change, &state, model: model)
        case .copy(let request):
            state.notice = copying.copy(try CopiedText(request, model: model).text, request.form, to: session)
        case .export(let request):
            try state.take(try ExportFile(request).write(model), of: request, model: model)
        case .quit:
            try leave()
            return false
        }
        session.theme = state.theme
        return true
    }
}

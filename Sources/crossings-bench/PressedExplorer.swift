import Explorer
import MigrationData
import Screen
import Views

/// The explorer without a terminal: keys are pressed, and each is followed by a finished canvas.
struct PressedExplorer {
    let model: Model
    private(set) var state: ExplorerState
    private let film = Film()

    init(_ size: Size, model: Model) {
        self.model = model
        state = ExplorerState(size: size, characters: .unicode, stockYear: 2019, moneyYear: 2019)
    }

    /// Does what a key means.
    mutating func press(_ key: Key) throws {
        guard let action = state.action(for: .key(key)) else { return }
        _ = try state.update(action, model: model)
    }

    /// Types letters.
    mutating func type(_ text: some StringProtocol) throws {
        for character in text { try press(.character(character)) }
    }

    /// The finished canvas.
    mutating func drawn() throws -> Canvas { try state.screen(model: model, film: film).canvas }

    /// Opens a pane; the profile is that of Nepal.
    mutating func open(_ pane: Pane) throws {
        if pane == .profile {
            try open("area NPL")
        } else {
            try press(.character(pane.digit))
        }
    }

    /// Opens a view by its line.
    mutating func open(_ line: String) throws { try state.open(View(line, model: model), model: model) }
}

import Explorer
import MigrationData
import ReportData
import Screen
import TestTables
import Testing
import Views

/// The program's own tables, and an explorer whose keys are pressed by name.
struct World {
    var model: Model { ReadyModel.model }

    /// One table of the binary.
    static func table(_ file: String) throws(TableError) -> TableBytes {
        try EmbeddedTable.table(file)
    }

    /// The explorer at its start.
    static func start(_ width: Int = 120, _ height: Int = 36, _ characters: CharacterSet = .unicode) -> ExplorerState {
        ExplorerState(
            size: Size(width: width, height: height), characters: characters, stockYear: 2019, moneyYear: 2019)
    }

    /// Presses keys one after the other: `2 Down Enter f m a l`; returns the last effect.
    @discardableResult
    func press(_ script: String, in state: inout ExplorerState) throws(TableError) -> Effect {
        var effect = Effect.none
        for word in script.split(separator: " ") {
            guard let key = Self.keys[String(word)] ?? (word.count == 1 ? word.first.map(Key.character) : nil) else {
                Issue.record("no key is named \(word)")
                continue
            }
            guard let action = state.action(for: .key(key)) else { continue }
            effect = try state.update(action, model: model)
        }
        return effect
    }

    /// Types text, letter by letter, where letters are letters.
    func type(_ text: String, in state: inout ExplorerState) throws {
        for character in text {
            let action = try #require(state.action(for: .key(.character(character))))
            _ = try state.update(action, model: model)
        }
    }

    /// The explorer after some keys.
    func state(
        after script: String, width: Int = 120, height: Int = 36, _ characters: CharacterSet = .unicode
    ) throws(TableError) -> ExplorerState {
        var state = Self.start(width, height, characters)
        try press(script, in: &state)
        return state
    }

    /// The screen after some keys, as text.
    func screen(
        after script: String, width: Int = 120, height: Int = 36, _ characters: CharacterSet = .unicode
    ) throws(TableError) -> String {
        try state(after: script, width: width, height: height, characters).draw(model: model).text
    }

    /// The state but for the places that were left on the way to it.
    static func timeless(_ state: ExplorerState) -> ExplorerState {
        var state = state
        state.history = History()
        return state
    }

    /// A press of the mouse.
    func click(_ x: Int, _ y: Int, in state: inout ExplorerState) throws(TableError) {
        guard let action = state.action(for: .mouse(.press, x: x, y: y)) else { return }
        _ = try state.update(action, model: model)
    }

    /// The row of the screen on which some text stands first, and its column.
    func place(of text: String, in state: ExplorerState) throws(TableError) -> (x: Int, y: Int)? {
        let lines = try state.draw(model: model).text.split(separator: "\n", omittingEmptySubsequences: false)
        for (y, line) in lines.enumerated() {
            if let range = line.firstRange(of: text) {
                return (line.distance(from: line.startIndex, to: range.lowerBound), y)
            }
        }
        return nil
    }

    static let keys: [String: Key] = [
        "Up": .up, "Down": .down, "Left": .left, "Right": .right, "PgUp": .pageUp, "PgDn": .pageDown, "Home": .home,
        "End": .end, "Space": .character(" "), "Enter": .enter, "Back": .backspace, "Tab": .tab, "BackTab": .backTab,
        "Esc": .escape,
        "F1": .function(1), "C-l": .control("l"), "C-z": .control("z"), "C-u": .control("u"), "C-w": .control("w"),
        "C-d": .control("d"), "Delete": .delete,
    ]
}

import Fuzzing
import MigrationData
import Screen
import Testing
import Views

@testable import Explorer

@Suite("What is kept from one screen to the next")
struct KeptTests {
    let world = World()

    /// Shows a state over what was shown before, and compares that with what is drawn of nothing but the state.
    private func expectTheSame(_ state: inout ExplorerState, _ film: Film, _ what: String) throws {
        var fresh = state
        fresh.kept = Kept()
        let shown = try state.screen(model: world.model, film: film).canvas
        let wanted = try fresh.draw(model: world.model)
        let row = (0..<shown.height).first { shown.line($0) != wanted.line($0) } ?? 0
        #expect(shown == wanted, "\(what): row \(row) is \(shown.line(row)), not \(wanted.line(row))")
    }

    /// Presses keys one by one, each after the screen has been shown, and compares each screen with one drawn anew.
    private func tour(
        _ keys: String, _ width: Int, _ height: Int, _ characters: CharacterSet = .unicode
    ) throws {
        var state = World.start(width, height, characters)
        let film = Film()
        for (place, key) in keys.split(separator: " ").enumerated() {
            try world.press(String(key), in: &state)
            try expectTheSame(&state, film, "\(keys): key \(place + 1), \(key), at \(width)x\(height)")
        }
    }

    @Test(
        "Whatever is pressed, the screen is that which is drawn of nothing but the state",
        arguments: [
            "1 Down Right Down , s Down i 1", "2 Down Enter Down i , s ; Down v Down v v % Down Home",
            "3 Down Down Left Down Down Right Down End s , v Down", "4 Down Left Down s , v Down c 4",
            "5 Down i Down , v Down End Up Home Down Down", "6 Down Down Enter Down Right Down , v Down Left Down",
            "7 Down Enter Down Down Right Down Down Left Up Up", "8 Down Enter Down Right Down Left Down o Down",
            "9 Down Enter Down Right Down Down Left Down v Down v",
            "0 Down Down Enter Down Right Down Left Down v Down",
            "a Down Left Down Down Right Down s , a Down",
            // Sums of the overview that other panes lead back to.
            "1 s 2 Down 1 s s 3 s 1 , 2 1",
            // Rows that are there for the chosen item alone.
            "9 Enter Down Right Down Down Enter Down Down Up Left", "0 End Enter Down Right Enter Down Left Up Up",
            "3 Left Down Down Down Down Down Enter Left Down Up Left Down",
        ])
    func tours(keys: String) throws {
        for (width, height) in [(80, 24), (120, 40), (200, 60)] { try tour(keys, width, height) }
    }

    @Test(
        "On any screen, in lists that scroll, below what lies over a pane, and while a filter is typed",
        arguments: [
            "3 Down PgDn Down Down Up PgDn End Up Home v v v v Down PgDn Up v Down",
            "2 End Up Up PgUp Down f i Down Enter Down Esc Down ? Down Esc Down i Down Esc",
            "0 PgDn Down Enter PgDn Down PgUp Up f m i g Down Enter Right Down Esc Down",
            "1 Left Right Down Up s Right 8 Right Down Down f w Down Esc 6 Right Down PgDn Down",
        ])
    func small(keys: String) throws {
        for (width, height) in [(120, 36), (96, 20), (72, 16), (50, 12), (20, 6), (3, 2)] {
            try tour(keys, width, height, height == 20 || height == 12 ? .ascii : .unicode)
        }
    }

    @Test("An area outside of the region and a corridor asked for by name come and go with the choice")
    func strays() throws {
        for line in ["area USA", "corridors origin=USA destination=NPL", "corridors origin=AFG destination=IRN"] {
            var (state, film) = (World.start(), Film())
            try state.open(View(line, model: world.model), model: world.model)
            _ = try state.screen(model: world.model, film: film)
            for key in ["Left", "Up", "Up", "Down", "Down", "Home", "End"] {
                try world.press(key, in: &state)
                try expectTheSame(&state, film, "\(line) \(key)")
            }
        }
    }

    @Test("Random keys too", arguments: 1...4)
    func random(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        var (state, film) = (World.start(), Film())
        let keys = KeyBinding.all.flatMap(\.keys) + [.escape, .character("f"), .character("a")]
        for count in 0..<150 {
            let key = keys[Int(numbers.next() % UInt64(keys.count))]
            if let action = state.action(for: .key(key)) { _ = try state.update(action, model: world.model) }
            state.playing = nil
            try expectTheSame(&state, film, "seed \(seed), key \(count), \(key) in \(state.pane) \(state.form)")
        }
    }

    @Test("States are the same with and without it")
    func equality() throws {
        var state = World.start()
        let before = state
        let film = Film()
        _ = try state.screen(model: world.model, film: film)
        #expect(state == before)
        #expect(state.hashValue == before.hashValue)
    }
}

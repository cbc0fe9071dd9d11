import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("Every key does what help says")
struct KeyTests {
    let world = World()

    /// Keys by which a pane is brought to where the others can act: moved away from the ends, unfolded, and so on.
    static let preparations = ["", "Down", "Down Down", "Right", "Right Down", "Left", "Left Down", ", ,", "Enter"]

    static let looks: [(Int, Int, CharacterSet)] = [
        (120, 36, .unicode), (80, 24, .ascii), (40, 12, .unicode),
    ]

    @Test(
        "A key that acts in a pane changes the state there, gives an effect or says why not",
        arguments: Pane.allCases + [.profile])
    func acts(pane: Pane) throws {
        // What a key does depends on no signs; on the size it does where things are folded away.
        for (width, height, characters) in [Self.looks[0], Self.looks[2]] {
            let states = try Self.preparations.map { keys in
                try world.state(after: "\(pane.digit) \(keys)", width: width, height: height, characters)
            }.filter { $0.pane == pane }
            for binding in KeyBinding.all where binding.acts(in: pane) && binding.action != .open(pane) {
                for key in binding.keys {
                    let does = try states.contains { state in try Self.acts(key, in: state, world) }
                    #expect(does, "\(key) in \(pane) at \(width)x\(height)")
                }
            }
        }
    }

    private static func acts(_ key: Key, in state: ExplorerState, _ world: World) throws(TableError) -> Bool {
        guard let action = state.action(for: .key(key)) else { return false }
        var before = state
        before.notice = nil
        var after = before
        let effect = try after.update(action, model: world.model)
        return after != before || effect != .none
    }

    @Test(
        "What the look keys change can be seen in every pane where they are bright",
        arguments: Pane.allCases + [.profile])
    func seen(pane: Pane) throws {
        let actions: [Action] = [.yearBack, .sex, .side, .order, .reverse, .figure]
        for (width, height, characters) in Self.looks.prefix(2) {
            let states = try ["", "Right Down", "Left"].map { keys in
                try world.state(after: "\(pane.digit) \(keys)", width: width, height: height, characters)
            }
            for binding in KeyBinding.all where actions.contains(binding.action) && binding.acts(in: pane) {
                let isSeen = try states.contains { state in
                    let before = try state.draw(model: world.model)
                    var after = state
                    _ = try after.update(binding.action, model: world.model)
                    after.notice = state.notice
                    return try after.draw(model: world.model) != before
                }
                #expect(isSeen, "\(binding.label) in \(pane) at \(width)x\(height)")
            }
        }
    }

    @Test("A key that is dim in help does nothing in the pane but say so", arguments: Pane.allCases + [.profile])
    func dim(pane: Pane) throws {
        let state = try world.state(after: String(pane.digit))
        for binding in KeyBinding.all where !binding.acts(in: pane) {
            for key in binding.keys {
                guard let action = state.action(for: .key(key)) else { continue }
                var after = state
                _ = try after.update(action, model: world.model)
                #expect(after.notice != nil, "\(key) in \(pane)")
                after.notice = state.notice
                #expect(after == state, "\(key) in \(pane)")
            }
        }
    }

    @Test("Help shows every line of the table at every size, and no line is cut")
    func help() throws {
        for (width, height) in [(120, 36), (80, 24), (60, 20), (40, 12), (24, 10)] {
            for characters in width < 80 ? [CharacterSet.unicode] : CharacterSet.allCases {
                var state = try world.state(after: "2 ?", width: width, height: height, characters)
                var words: Set<Substring> = []
                var last: ExplorerState?
                while state != last {
                    last = state
                    words.formUnion(try state.draw(model: world.model).text.split { $0 == " " || $0 == "\n" })
                    try world.press("PgDn", in: &state)
                }
                for line in KeyTable.lines {
                    let label = KeyTable.spelled(line.label, in: characters)
                    for word in label.split(separator: " ") + line.help.split(separator: " ") {
                        #expect(words.contains(word), "\(word) of \(line.help) at \(width)")
                    }
                }
            }
        }
    }

    @Test("Help scrolls no further than its end, closes with Esc, ? and q, and stays closed")
    func helpCloses() throws {
        for key in ["Esc", "?", "q"] {
            let open = try world.state(after: "2 ? End Down Down", width: 80, height: 24)
            var state = open
            try world.press("Up", in: &state)
            #expect(try state.draw(model: world.model) != open.draw(model: world.model))
            #expect(try world.press(key, in: &state) == .none)
            #expect(state.overlay == nil)
        }
    }

    @Test("The key line ends in ? help and changes with the mode")
    func keyLine() throws {
        func line(_ keys: String, _ width: Int = 120) throws -> Substring {
            let lines = try world.screen(after: keys, width: width, height: 24).split(separator: "\n")
            return try #require(lines.last)
        }
        for pane in Pane.allCases { #expect(try line(String(pane.digit)).hasSuffix("? help")) }
        #expect(try line("3").contains("← list"))
        #expect(try line("3 Left").contains("→ figure"))
        #expect(try line("2 Down").contains("→ unfold"))
        #expect(try line("2 Down Right").contains("← fold"))
        #expect(try line("2").contains("Backspace") == false)
        #expect(try line("2 Enter").contains("Backspace back"))
        #expect(try line("2 ?").contains("Esc close"))
        #expect(try line("2 f m").contains("filter m"))
        #expect(try line("2 f m Enter").contains("Esc show all"))
    }
}

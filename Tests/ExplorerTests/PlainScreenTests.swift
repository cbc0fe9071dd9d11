import Fuzzing
import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("The plain screen, for screen readers")
struct PlainScreenTests {
    let world = World()

    static func start(_ width: Int = 80, _ height: Int = 24, _ characters: CharacterSet = .unicode) -> ExplorerState {
        var state = World.start(width, height, characters)
        state.isPlain = true
        return state
    }

    /// The screen after some keys, with its cursor below it.
    private func picture(_ keys: String, _ width: Int, _ height: Int, _ characters: CharacterSet) throws -> String {
        var state = Self.start(width, height, characters)
        try world.press(keys, in: &state)
        let screen = try state.screen(model: world.model)
        return screen.canvas.text + "cursor: " + (screen.cursor.map { "column \($0.x), row \($0.y)" } ?? "none") + "\n"
    }

    /// Name of the file, keys.
    static let screens = [
        ("overview", "1 Right"), ("subregions", "2 Down Down"), ("corridors", "3 Down"),
        ("corridors-list", "3 Left Down"),
        ("ages", "4 Up"), ("ages-list", "4 Left"), ("remittances", "5 Down"), ("displacement", "6 Right Down"),
        ("displacement-list", "6 Down"), ("compact", "7 Enter Down"), ("compact-list", "7"), ("covid", "8 Down"),
        ("covid-afterwards", "8 v v d"), ("recommendations", "9 Enter Down"), ("recommendations-list", "9 Right Down"),
        ("report", "0 f b e y o n d Enter Right"), ("report-list", "0 Down Down"), ("profile", "2 Down Down a Down"),
        ("profile-list", "a Left"), ("description", "2 d Down"), ("description-report", "0 f b e y o n d Enter d"),
        ("help", "2 ?"), ("evidence", "2 e Down"), ("evidence-report", "9 Enter Down Down e"),
        ("filter", "2 f m a l Down"),
        ("command", ": s t o"), ("find", "/ n e p a l Down"), ("copy", "3 Y Down"), ("export-name", "2 x c"),
        ("compare", "2 f n e p a l Enter c b a n g l Enter"), ("compare-corridors", "3 Enter c p a k i Enter Down"),
        ("year", "2 Down ,"), ("figure", ": s t u d e n t s Enter Down"),
    ]

    @Test("Each pane stands at 80 by 24 as its file has it, with its cursor", arguments: screens)
    func pictures(name: String, keys: String) throws {
        try Golden.expect(picture(keys, 80, 24, .unicode), matches: "plain-" + name + "-80x24")
    }

    @Test("It stands at 40 by 12 in ASCII as its file has it", arguments: screens)
    func small(name: String, keys: String) throws {
        try Golden.expect(picture(keys, 40, 12, .ascii), matches: "plain-" + name + "-40x12-ascii")
    }

    // MARK: What is on it

    private static let overlays = [
        "", "d", "?", "e", ":", ": s t o", "/ n e p", "y", "Y", "x", "x c", "B", "f m a", "c",
    ]

    @Test("Nothing is drawn, and nothing stands beside anything else", arguments: Pane.allCases + [.profile])
    func words(pane: Pane) throws {
        for (width, height, characters) in [(40, 12, CharacterSet.ascii), (80, 24, .unicode)] {
            // What lies over a pane is the same text at any width.
            for keys in ["Right", "Left", "v", "v v", "Right Down"] + (width == 40 ? Self.overlays : ["", "d"]) {
                let place = "\(pane) \(keys) at \(width)x\(height)"
                var state = Self.start(width, height, characters)
                try world.press(String(pane.digit) + " " + keys, in: &state)
                let screen = try state.screen(model: world.model)
                let text = screen.canvas.text
                #expect(!text.unicodeScalars.contains(where: isDrawn), "\(place)\n\(text)")
                #expect(!text.contains("  "), "\(place)\n\(text)")
                #expect(screen.canvas.cells.allSatisfy { $0.style == .plain && $0.ground == .terminal })
                let cursor = try #require(screen.cursor, "\(place)")
                #expect((0..<width).contains(cursor.x) && (0..<height).contains(cursor.y))
            }
        }
    }

    /// Arrows, technical signs, boxes, blocks, shapes, dingbats, Braille.
    private func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2190...0x21FF, 0x2300...0x23FF, 0x2500...0x27BF, 0x2800...0x28FF: true
        default: ["¶", "›", "·", "−", "…", "~"].contains(scalar)
        }
    }

    @Test("It is there at any size", arguments: Pane.allCases + [.profile])
    func sizes(pane: Pane) throws {
        for (overlay, characters) in [("", CharacterSet.ascii), ("d", .unicode), (": s", .ascii)] {
            var state = Self.start(80, 24, characters)
            try world.press(String(pane.digit) + " " + overlay, in: &state)
            for (width, height) in RobustnessTests.sizes where width < (overlay == "d" ? 50 : 200) {
                state.size = Size(width: width, height: height)
                let screen = try state.screen(model: world.model)
                #expect(screen.canvas.size == state.size)
                #expect((screen.cursor == nil) == (width == 0 || height == 0), "\(pane) \(overlay)")
                if characters == .ascii { #expect(screen.canvas.cells.allSatisfy { $0.scalar.value < 128 }) }
            }
        }
    }

    // MARK: What keys change

    /// The rows of the screen that differ.
    private func changes(_ key: String, in state: inout ExplorerState) throws -> [Int] {
        let before = try state.screen(model: world.model).canvas
        try world.press(key, in: &state)
        let after = try state.screen(model: world.model).canvas
        return (0..<after.height).filter { before.line($0) != after.line($0) }
    }

    @Test(
        "Choosing another line changes nothing but the lines about it, and the cursor goes there",
        arguments: [
            "2", "3", "3 Left", "4", "4 Left", "5", "6 Right", "7 Home", "7 Enter", "8", "9", "9 Enter", "0",
        ])
    func choosing(keys: String) throws {
        var state = Self.start(120, 36)
        try world.press(keys, in: &state)
        // What a pane says once about itself is gone with the first key.
        try world.press("Home", in: &state)
        let first = try #require(try state.screen(model: world.model).cursor)
        var moved = 0
        for _ in 0..<3 {
            let before = try #require(try state.screen(model: world.model).cursor)
            let rows = try changes("Down", in: &state)
            let cursor = try #require(try state.screen(model: world.model).cursor)
            #expect(rows.allSatisfy { (30..<34).contains($0) }, "\(keys): \(rows)")
            #expect(cursor.x == 0)
            if cursor.y > before.y || keys == "4" { moved += 1 }
        }
        #expect(moved == 3 && first.x == 0)
    }

    @Test(
        "Reading goes line by line and changes no cell",
        arguments: ["2 d", "2 ?", "2 e", "0 d", ": s t u d e n t s Enter"])
    func reading(keys: String) throws {
        var state = Self.start()
        try world.press(keys, in: &state)
        let first = try #require(try state.screen(model: world.model).cursor)
        for _ in 0..<3 { #expect(try changes("Down", in: &state).isEmpty) }
        let cursor = try #require(try state.screen(model: world.model).cursor)
        #expect(first.x == 0 && first.y == 1 && cursor.y >= first.y + 3)
        try world.press("Up Up Up Up Esc", in: &state)
        #expect(state.overlay == nil)
    }

    @Test("Every line of a long page can be reached")
    func wholePage() throws {
        var state = Self.start(40, 12)
        try world.press("2 f n e p Enter d", in: &state)
        var lines: Set<String> = []
        for _ in 0..<32 {
            let screen = try state.screen(model: world.model)
            lines.insert(screen.canvas.line(try #require(screen.cursor).y))
            try world.press("Down", in: &state)
        }
        #expect(lines.isSuperset(of: ["Migrant stock in Nepal.", "Nepal, 1990: 429,974", "Nepal, 2019: 490,802"]))
        #expect(lines.contains("View: stock area=NPL"))
        #expect(lines.contains { $0.hasPrefix("Source: ") })
    }

    @Test("What a key changes out of sight is said in the status line")
    func status() throws {
        let said = [
            ("3", "Corridors. 200 rows. Bangladesh to India: 3,103,664; 4,375,155"),
            ("2 s", "Women. Asia and the Pacific: 32,055,376"), ("2 ,", "Year 2015. Asia and the Pacific: "),
            ("5 ,", "Year 2018. "), ("6 .", "End of 2020. "), ("2 i", "Emigrants from each area. "),
            ("2 o", "Ordered by name. "), ("2 r", "Order reversed. "), ("3 Left", "List. "), ("6 Right", "Figure. "),
            ("2 Down Down Right", "Unfolded. "), ("2 Down Down Right Left", "Folded. "),
            ("2 f n e p Enter", "Filter kept. Nepal: 490,802"),
            ("2 d Esc", "Subregions. Asia and the Pacific: 64,890,524"),
            ("2 h", "Nothing to fold here."), ("2 m", "The mouse stays with the terminal in plain mode."),
        ]
        for (keys, text) in said {
            var state = Self.start(120, 24)
            try world.press(keys, in: &state)
            let line = try state.screen(model: world.model).canvas.line(22)
            #expect(line.hasPrefix(text), "\(keys): \(line)")
        }
    }

    @Test("A key that says something of its own says it alone once more")
    func silence() throws {
        var state = Self.start()
        try world.press("2 , Down", in: &state)
        #expect(try state.screen(model: world.model).canvas.line(22).isEmpty)
    }

    @Test("While something is typed the cursor stands behind it")
    func typing() throws {
        var state = Self.start()
        try world.press(": s t o", in: &state)
        var screen = try state.screen(model: world.model)
        var cursor = try #require(screen.cursor)
        #expect(screen.canvas.line(cursor.y) == "Command: sto" && cursor.x == 12)
        #expect(screen.canvas.line(cursor.y + 1).hasPrefix("1 of "))
        try world.press("Left", in: &state)
        #expect(try state.screen(model: world.model).cursor?.x == 11)
        try world.press("Esc 2 f m a l", in: &state)
        screen = try state.screen(model: world.model)
        cursor = try #require(screen.cursor)
        #expect(screen.canvas.line(cursor.y) == "Filter: mal" && cursor.x == 11)
    }

    @Test("Random keys in random sizes never trap", arguments: 1...2)
    func random(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        var state = Self.start()
        let keys = KeyBinding.all.flatMap(\.keys) + [.escape, .enter, .character("f"), .delete]
        for _ in 0..<200 {
            let key = keys[Int(numbers.next() % UInt64(keys.count))]
            let (width, height) = RobustnessTests.sizes[Int(numbers.next() % UInt64(RobustnessTests.sizes.count - 1))]
            if numbers.next() % 12 == 0 {
                _ = try state.update(.resize(Size(width: width, height: height)), model: world.model)
            }
            if let action = state.action(for: .key(key)) { _ = try state.update(action, model: world.model) }
            #expect(try state.screen(model: world.model).canvas.size == state.size)
        }
    }
}

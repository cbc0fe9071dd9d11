import Fuzzing
import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("Nothing traps")
struct RobustnessTests {
    let world = World()

    static let sizes = [
        (0, 0), (1, 1), (2, 2), (3, 40), (40, 3), (5, 5), (12, 8), (20, 6), (30, 9), (40, 12), (60, 20), (71, 15),
        (72, 16), (80, 24), (96, 24), (100, 30), (110, 30), (120, 36), (200, 60), (500, 200),
    ]

    @Test(
        "Every pane in every form draws at every size, in both character sets up to 80 by 24",
        arguments: Pane.allCases + [.profile])
    func everything(pane: Pane) throws {
        for (number, (width, height)) in Self.sizes.enumerated() {
            // Large screens are drawn in one of the sets, and the largest in the first form alone.
            let isLarge = width * height > 80 * 24
            for (place, characters) in CharacterSet.allCases.enumerated() where !isLarge || place == number % 2 {
                var state = try world.state(after: String(pane.digit), width: width, height: height, characters)
                for _ in 0..<(width * height < 50_000 ? max(1, pane.forms.count) : 1) {
                    for overlay in state.form == pane.forms.first
                        ? [nil, ExplorerState.Overlay.help(scroll: 3)] : [nil]
                    {
                        state.overlay = overlay
                        let canvas = try state.draw(model: world.model)
                        #expect(canvas.size == state.size)
                        if characters == .ascii {
                            #expect(canvas.cells.allSatisfy { $0.scalar.value < 128 }, "\(pane) \(width)x\(height)")
                        }
                        if width > 0, height > 0, overlay == nil {
                            let hasCursor = canvas.cells.contains { $0.scalar == ">" }
                            #expect(hasCursor || pane == .overview && height < 8, "\(pane) at \(width)x\(height)")
                        }
                    }
                    state.overlay = nil
                    try world.press("v", in: &state)
                }
            }
        }
    }

    @Test("The tallest and the widest screens keep one cell free at the right edge")
    func edge() throws {
        for pane in Pane.allCases + [.profile] {
            for (width, height) in [(80, 24), (120, 36), (200, 60)] {
                let canvas = try world.state(after: String(pane.digit), width: width, height: height)
                    .draw(model: world.model)
                for row in 0..<height where row != 1 { #expect(canvas[width - 1, row].scalar == " ") }
            }
        }
    }

    @Test("Blue ground is the cursor and nothing else: one row, a long one over several lines, with > before it")
    func cursor() throws {
        for keys in [
            "1", "2", "2 Down Down", "3", "3 Left", "4", "4 Left", "5 Down", "6", "6 Down Right", "6 v v", "6 v v v",
            "3 v", "3 v + L", "8",
            "8 Down", "9", "9 Enter", "7 Enter Down", "0 Enter Right", "0 v Right G", "a", "2 Down Down a Down Left",
            "9 a End",
        ] {
            for (width, height) in [(120, 36), (80, 24)] {
                let canvas = try world.state(after: keys, width: width, height: height).draw(model: world.model)
                let rows = (0..<height).filter { y in (0..<width).contains { canvas[$0, y].ground == .cursor } }
                let first = try #require(rows.first)
                #expect(rows == Array(first..<first + rows.count), "\(keys) at \(width)x\(height)")
                #expect(
                    rows.count == 1 || (rows.count <= 3 && ["7", "9", "0", "a"].contains(keys.prefix(1))), "\(keys)")
                #expect(canvas.line(first).contains(">"))
            }
        }
    }

    @Test("Five thousand random keys in random sizes never trap", arguments: 1...5)
    func random(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        var state = World.start()
        let keys = KeyBinding.all.flatMap(\.keys) + [.escape, .character("f"), .character("a"), .delete, .function(1)]
        for count in 0..<1000 {
            let event: ScreenEvent
            switch numbers.next() % 20 {
            case 0:
                let (width, height) = Self.sizes[Int(numbers.next() % UInt64(Self.sizes.count - 1))]
                event = .resize(Size(width: width, height: height))
            case 1:
                event = .mouse(
                    [.press, .wheelUp, .wheelDown, .drag][Int(numbers.next() % 4)],
                    x: Int(numbers.next() % UInt64(state.size.width + 1)),
                    y: Int(numbers.next() % UInt64(state.size.height + 1)))
            default: event = .key(keys[Int(numbers.next() % UInt64(keys.count))])
            }
            if let action = state.action(for: event) { _ = try state.update(action, model: world.model) }
            if count % 10 == 0 { #expect(try state.draw(model: world.model).size == state.size) }
        }
    }
}

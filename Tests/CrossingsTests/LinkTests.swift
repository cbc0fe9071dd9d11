import Foundation
import Testing

/// What the explorer sends, counted from outside.
@Suite("What goes over the link", .inTurn)
struct LinkTests {
    /// A hundred keys: each pane by its digit, up and down in it and into its figure, then all panes by Tab.
    static let tour: [String] =
        "1234567890".flatMap { [String($0), down, down, down, right, down, up, left] }
        + (0..<10).flatMap { _ in ["\t", down] }
    private static let (up, down, right, left) = ("\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD")

    private func start(_ arguments: [String] = [], type: String = "xterm-256color") -> ExplorerSession {
        ExplorerSession(arguments, columns: 80, rows: 24, type: type)
    }

    /// The bytes of each key of a tour.
    private func bytes(of keys: [String], in session: ExplorerSession) -> [Int] {
        keys.map { key in
            let before = session.received.count
            session.type(key)
            session.read()
            return session.received.count - before
        }
    }

    @Test(
        "The first screen takes at most 4 KB",
        arguments: ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "rxvt", "vt100", "vt220"])
    func firstScreen(type: String) {
        let session = start(type: type)
        session.read()
        #expect((1...4096).contains(session.received.count))
    }

    /// A key that leads to another figure has all its letters to send: some 500 bytes of text alone.
    @Test(
        "The tour of the panes stays within what it took when it was last looked at",
        arguments: [("xterm-256color", 1500), ("vt100", 850)])
    func tour(type: String, most: Int) {
        let session = start(type: type)
        session.read()
        let counts = bytes(of: Self.tour, in: session)
        #expect(counts.reduce(0, +) / counts.count <= most)
        #expect(counts.contains { $0 > 300 }, "the keys arrive")
    }

    @Test(
        "With --slow the tour, typed at once, takes at most 60 bytes a key, and ends on the right screen"
    )
    func slow() {
        let session = start(["--slow"])
        session.read()
        let before = session.received.count
        #expect(before <= 2048)
        let begin = ContinuousClock.now
        session.type(Self.tour.joined() + "4")
        session.read()
        let count = session.received.count - before
        // A machine that is slow itself draws some screens more, no more than the link carries.
        let seconds = (ContinuousClock.now - begin) / .seconds(1)
        #expect(count <= max(60 * Self.tour.count, Int(1200 * seconds)))
        let screen = session.screen(80, 24).lines
        #expect(screen.contains { $0.contains("pyramid area=") })
        session.press(["\u{0C}"])
        #expect(session.screen(80, 24).lines == screen)
        #expect(session.received.allSatisfy { $0 < 0x80 })
        let text = String(decoding: session.received, as: UTF8.self)
        // Looks have no colours; other sequences may well begin with a 3.
        let numbers = text.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { $0.output.1.split(separator: ";") }
        #expect(numbers.allSatisfy { ["0", "1", "2", "7", "22", "27"].contains($0) })
        #expect(!text.contains("?2026"))
    }

    @Test("With --slow no more is sent than the link carries")
    func pace() {
        let session = start(["--slow"])
        session.read()
        let begin = ContinuousClock.now
        let before = session.received.count
        for _ in 0..<4 {
            session.type("2345678")
            session.read(quiet: 20, first: 250)
        }
        let seconds = (ContinuousClock.now - begin) / .seconds(1)
        #expect(Double(session.received.count - before) <= 1200 * seconds + 1000)
    }

    @Test(
        "A key that changes nothing sends nothing",
        arguments: ["1", "\u{1B}", "j\u{1B}", "\u{FF}", "\u{1B}[27;5;9~", "z"])
    func silence(key: String) {
        let session = start()
        session.read()
        if key.hasPrefix("j") {
            // The end of a list, reached and tried again.
            session.type("G")
            session.read()
        }
        session.type(key)
        #expect(session.read().isEmpty)
    }

    @Test("While nothing happens it doesn't wake up", arguments: [[], ["--slow"]])
    func idle(arguments: [String]) {
        let session = start(arguments)
        session.read()
        let before = ProcessFacts.sleeps(session.process)
        #expect(before > 0)
        #expect(session.read(quiet: 300, first: 2000).isEmpty)
        #expect(ProcessFacts.sleeps(session.process) == before)
    }

    @Test("Only Ctrl-L and another size clear the screen")
    func clearing() {
        let session = start()
        session.read()
        let clear = "\u{1B}[2J"
        let first = session.received.count
        _ = bytes(of: Array(Self.tour.prefix(40)) + ["?", "\u{1B}", ":", "a", "\u{1B}"], in: session)
        #expect(!String(decoding: session.received.dropFirst(first), as: UTF8.self).contains(clear))
        session.type("\u{0C}")
        #expect(session.read().contains(clear))
    }

    @Test(
        "Updates are marked where the terminal is known to take it",
        arguments: [
            (["TERM_PROGRAM": "WezTerm"], true), (["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"], true),
            (["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"], false), ([:], false),
        ])
    func marks(environment: [String: String], isMarked: Bool) {
        let session = ExplorerSession(columns: 80, rows: 24, environment: environment)
        session.read()
        session.type("2")
        let text = session.read()
        #expect(text.hasPrefix("\u{1B}[?2026h") == isMarked)
        #expect(text.hasSuffix("\u{1B}[?2026l") == isMarked)
        kill(session.process, SIGTERM)
        _ = session.end()
        #expect(session.read().hasPrefix("\u{1B}[?2026l") == isMarked)
    }
}

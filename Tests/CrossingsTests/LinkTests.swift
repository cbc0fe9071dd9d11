import Foundation
import Testing

/// What the explorer sends, counted from outside.
@Suite("What goes over the link", .serialized)
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
            session.read(quiet: 25, first: 400)
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
        arguments: [
            ("xterm-256color", 1500), ("screen", 1100), ("linux", 950), ("vt100", 850),
        ])
    func tour(type: String, most: Int) {
        let session = start(type: type)
        session.read()
        let counts = bytes(of: Self.tour.map { type == "linux" ? $0.replacing("O", with: "[") : $0 }, in: session)
        #expect(counts.reduce(0, +) / counts.count <= most)
        #expect(counts.contains { $0 > 300 }, "the keys arrive")
    }

    @Test(
        "With --slow the tour, typed as fast as a held key, takes at most 150 bytes a key, and ends on the right screen"
    )
    func slow() {
        let session = start(["--slow"])
        session.read(quiet: 1500)
        let before = session.received.count
        #expect(before <= 2048)
        let begin = ContinuousClock.now
        for key in Self.tour {
            session.type(key)
            session.read(quiet: 5, first: 30)
        }
        let seconds = (ContinuousClock.now - begin) / .seconds(1)
        let count = session.received.count - before
        // On a machine that is slow itself there is more time for bytes.
        #expect(count / Self.tour.count <= max(150, Int(12 * seconds) + 20))
        session.type("4")
        #expect(session.wait(for: "pyramid area="))
        #expect(session.received.allSatisfy { $0 < 0x80 })
        let text = String(decoding: session.received, as: UTF8.self)
        // Looks have no colours; other sequences may well begin with a 3.
        let numbers = text.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { $0.output.1.split(separator: ";") }
        #expect(numbers.allSatisfy { ["0", "1", "2", "7"].contains($0) })
        #expect(!text.contains("?2026"))
    }

    @Test("With --slow no more is sent than the link carries")
    func pace() {
        let session = start(["--slow"])
        session.read(quiet: 1500)
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
        #expect(session.read(quiet: 100, first: 400).isEmpty)
    }

    @Test("While nothing happens it doesn't wake up", arguments: [[], ["--slow"]])
    func idle(arguments: [String]) {
        let session = start(arguments)
        session.read(quiet: 1500)
        let before = ProcessFacts.switches(session.process)
        #expect(before > 0)
        #expect(session.read(first: 3000).isEmpty)
        #expect(ProcessFacts.switches(session.process) == before)
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
        #expect(session.read(first: 200).hasPrefix("\u{1B}[?2026l") == isMarked)
    }
}

import Foundation
import PseudoTerminal
import Testing

@Suite("The explorer in a real terminal", .serialized)
struct ExplorerSessionTests {
    @Test("It opens on 2019, the region, 64,890,524 migrants, and q leaves the terminal as it was")
    func opens() {
        let session = ExplorerSession()
        let screen = session.read()
        for text in ["Crossings", "2019", "Asia and the Pacific", "64,890,524"] { #expect(screen.contains(text)) }
        #expect(!session.isUsable)
        session.type("q")
        #expect(session.end() == 0)
        session.read(first: 200)
        #expect(session.isUsable)
        #expect(session.received.ends(of: "\u{1B}[?1049l"))
    }

    @Test("It opens at a view")
    func opensAtView() {
        let session = ExplorerSession(["corridors", "origin=NPL"])
        #expect(session.read().contains("Nepal"))
    }

    @Test("Every pane opens with its digit, in ASCII every byte is below 128, without colours none is sent")
    func ascii() {
        let session = ExplorerSession(["--charset", "ascii", "--color", "never"], columns: 80, rows: 24)
        session.read()
        for key in "1234589?" {
            session.type(String(key))
            session.read(quiet: 150)
        }
        #expect(session.received.allSatisfy { $0 < 0x80 })
        let text = String(decoding: session.received, as: UTF8.self)
        #expect(!text.contains("\u{1B}[38;5") && !text.contains("\u{1B}[31m"))
    }

    @Test("NO_COLOR is obeyed")
    func noColor() {
        let session = ExplorerSession(environment: ["NO_COLOR": "1"])
        let text = session.read()
        #expect(!text.contains("\u{1B}[38;5") && !text.contains("\u{1B}[48;5"))
    }

    @Test(
        "A signal ends it at once and leaves the terminal usable",
        arguments: [
            SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGTRAP, SIGILL, SIGBUS, SIGFPE,
        ])
    func signals(signal: Int32) {
        let session = ExplorerSession()
        session.read()
        kill(session.process, signal)
        #expect(session.end(within: 1000) == -signal)
        session.read(first: 200)
        #expect(session.isUsable)
        #expect(session.received.ends(of: "\u{1B}[?1049l"))
    }

    @Test("Another size is taken, and a storm of them ends in the right screen")
    func resize() {
        let session = ExplorerSession()
        session.read()
        for step in 0..<60 { _ = pty_resize(session.terminal, 20 + Int32(step * 37 % 180), 5 + Int32(step * 13 % 50)) }
        _ = pty_resize(session.terminal, 100, 30)
        session.read()
        session.type("2")
        #expect(session.read().contains("Migrant stock"))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("A key that changes nothing sends nothing")
    func silence() {
        let session = ExplorerSession()
        session.read()
        session.type("1")
        session.read(quiet: 100)
        session.type("1")
        #expect(session.read(first: 400).isEmpty)
    }

    @Test(
        "A terminal that can't show a screen gets a sentence, not a broken screen",
        arguments: ["dumb", "no-such-terminal"])
    func poorTerminals(type: String) {
        let session = ExplorerSession(type: type)
        let text = session.read()
        #expect(text.contains("crossings show"))
        #expect(session.end().map { $0 > 0 } ?? false)
        #expect(!text.contains("\u{1B}"))
    }

    @Test("A closed terminal ends it")
    func hangUp() {
        let session = ExplorerSession()
        session.read()
        close(session.terminal)
        #expect(session.end(within: 2000) != nil)
    }

    @Test("Random keys never end it by a signal")
    func randomKeys() {
        let session = ExplorerSession(columns: 80, rows: 24)
        session.read()
        var seed: UInt64 = 20_190_701
        let keys = [
            "1", "2", "3", "4", "5", "8", "9", "\t", "\r", "\u{7F}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D",
            ",", ".", "s",
            "i", "v", "o", "r", "f", "a", "n", "\u{1B}", "?", "t", "m", "\u{1B}[5~", "\u{1B}[6~", "g", "G", "\u{1B}[Z",
            "\u{FF}", "[", "é",
        ]
        for _ in 0..<600 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            session.type(keys[Int(seed >> 33) % keys.count])
            if seed >> 40 & 7 == 0 { session.read(quiet: 1, first: 5) }
        }
        session.read(quiet: 300)
        kill(session.process, SIGTERM)
        #expect(session.end() == -SIGTERM)
    }
}

extension [UInt8] {
    /// Whether a text stands near the end.
    func ends(of text: String) -> Bool {
        String(decoding: suffix(400), as: UTF8.self).contains(text)
    }
}

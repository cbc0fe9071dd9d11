import Foundation
import PseudoTerminal
import Testing

@Suite("The explorer in a real terminal", .inTurn)
struct ExplorerSessionTests {
    @Test("It opens on 2019, the region, 64,890,524 migrants, and q leaves the terminal as it was")
    func opens() {
        let session = ExplorerSession()
        let screen = session.read()
        for text in ["Crossings", "2019", "Asia and the Pacific", "64,890,524"] { #expect(screen.contains(text)) }
        #expect(!session.isUsable)
        session.type("q")
        #expect(session.end() == 0)
        session.read()
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
            session.read()
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
        #expect(session.end() == -signal)
        session.read()
        #expect(session.isUsable)
        #expect(session.received.ends(of: "\u{1B}[?1049l"))
    }

    @Test("Another size is taken, and a storm of them ends in the right screen")
    func resize() {
        let session = ExplorerSession()
        session.read()
        for step in 0..<60 { session.resize(20 + Int32(step * 37 % 180), 5 + Int32(step * 13 % 50)) }
        session.resize(100, 30)
        session.read()
        session.type("2")
        #expect(session.read().contains("Migrant stock"))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("Sizes that end where they began leave the whole screen drawn again")
    func sameSize() {
        let session = ExplorerSession()
        session.read()
        // Nothing has changed, but the terminal may have moved what it shows.
        kill(session.process, SIGWINCH)
        #expect(session.read().contains("64,890,524"))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("A key that changes nothing sends nothing")
    func silence() {
        let session = ExplorerSession()
        session.read()
        session.type("1")
        session.read()
        session.type("1")
        #expect(session.read().isEmpty)
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
        session.hangUp()
        #expect(session.end() != nil)
    }
}

extension [UInt8] {
    /// Whether a text stands near the end.
    func ends(of text: String) -> Bool {
        String(decoding: suffix(400), as: UTF8.self).contains(text)
    }
}

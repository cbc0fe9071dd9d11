import Glibc
import Screen
import Testing

@testable import Terminal

/// A session on a pseudo-terminal of the test's own. One after the other: there is one guard in a process.
@Suite("A session", .serialized)
struct SessionTests {
    private func open(
        _ type: String = "xterm-256color", depth: ColorDepth? = nil, mouse: Bool = true
    ) throws -> (TerminalSession, PseudoTerminalPair) {
        let pair = try #require(PseudoTerminalPair(columns: 40, rows: 10))
        let options = TerminalOptions(characters: .unicode, depth: depth ?? .full, mouse: mouse)
        let session = try TerminalSession(options, path: pair.path, type: type)
        session.openScreen()
        return (session, pair)
    }

    private func canvas(_ text: String, of session: TerminalSession) -> Canvas {
        var canvas = Canvas(width: session.size.width, height: session.size.height)
        canvas.write(text, x: 0, y: 1, style: .strong)
        return canvas
    }

    @Test("Opening takes the screen and closing gives it back, once")
    func openAndClose() throws {
        let (session, pair) = try open()
        #expect(session.size == Size(width: 40, height: 10))
        #expect(!pair.isForShell)
        let opening = pair.sent()
        for part in ["[?1049h", "[?1h", "[?2004h", "[?1000h"] { #expect(opening.contains(part)) }
        session.close()
        #expect(pair.isForShell)
        let closing = pair.sent()
        for part in ["[?1049l", "[?1l", "[?2004l", "[?1000l", "[?25h"] { #expect(closing.contains(part)) }
        session.close()
        #expect(pair.sent().isEmpty)
        #expect(session.nextEvent(timeout: 0) == .hangUp)
    }

    @Test("What opens the screen goes out with what is shown first, and is not taken back where nothing was shown")
    func openWithFirst() throws {
        let pair = try #require(PseudoTerminalPair(columns: 40, rows: 10))
        let options = TerminalOptions(characters: .unicode, depth: .full)
        let session = try TerminalSession(options, path: pair.path, type: "xterm-256color")
        #expect(pair.sent().isEmpty)
        session.show(canvas("migrants", of: session))
        let sent = pair.sent()
        #expect(sent.hasPrefix("\u{1B}[?1049h") && sent.contains("migrants"))
        #expect(sent.utf8.count == session.bytesSent)
        // What it asked is answered, so that nothing is waited for.
        pair.type("\u{1B}[?1;2c")
        session.close()
        #expect(pair.sent().contains("\u{1B}[?1049l"))
        let other = try TerminalSession(options, path: pair.path, type: "xterm-256color")
        #expect(!pair.isForShell)
        other.close()
        #expect(pair.sent().isEmpty && pair.isForShell)
    }

    @Test("A session that is let go gives the terminal back too")
    func letGo() throws {
        let pair = try {
            let (session, pair) = try open()
            session.show(canvas("x", of: session))
            return pair
        }()
        #expect(pair.isForShell)
        #expect(pair.sent().contains("\u{1B}[?1049l"))
    }

    @Test("Only the difference is sent, and nothing where there is none")
    func difference() throws {
        let (session, pair) = try open()
        session.show(canvas("migrants", of: session))
        #expect(pair.sent().contains("migrants"))
        session.show(canvas("migrants", of: session))
        #expect(pair.sent().isEmpty)
        session.show(canvas("migrantz", of: session))
        let difference = pair.sent()
        #expect(difference.contains("z") && !difference.contains("migrant"))
        session.redraw()
        #expect(pair.sent().contains("migrantz"))
        session.close()
    }

    @Test("A theme changes the colours with the next canvas; without colours none are sent")
    func colors() throws {
        let (session, pair) = try open()
        session.show(canvas("text", of: session))
        #expect(pair.sent().contains("38;5;255"))
        session.theme = .light
        session.show(canvas("text", of: session))
        #expect(pair.sent().contains("38;5;16m"))
        session.close()
        _ = pair.sent()
        let (plain, plainPair) = try open(depth: ColorDepth.none)
        plain.show(canvas("text", of: plain))
        plain.close()
        let sent = plainPair.sent()
        #expect(sent.contains("text") && !sent.contains("38;5") && !sent.contains("[39"))
    }

    @Test("The cursor stands where it is put and is hidden otherwise")
    func cursor() throws {
        let (session, pair) = try open()
        _ = pair.sent()
        session.show(canvas("x", of: session), cursor: (x: 3, y: 4))
        #expect(pair.sent().contains("\u{1B}[?25h"))
        session.show(canvas("x", of: session), cursor: (x: 3, y: 400))
        #expect(pair.sent().contains("\u{1B}[?25l"))
        session.show(canvas("y", of: session), cursor: (x: 3, y: 4))
        kill(getpid(), SIGWINCH)
        #expect(session.nextEvent(timeout: 5000) == .resize(session.size))
        _ = pair.sent()
        session.show(canvas("y", of: session))
        #expect(pair.sent().contains("\u{1B}[?25l"), "also after a change of size")
        session.close()
    }

    @Test("Keys, pastes and the mouse are events; what lies outside isn't")
    func input() throws {
        let (session, pair) = try open()
        pair.type("j\u{1B}[A\u{1B}[200~q\u{1B}[201~\u{1B}[<0;400;1M\u{1B}[<0;40;10M\u{1B}")
        let expected: [ScreenEvent] = [
            .key(.character("j")), .key(.up), .paste("q"), .mouse(.press, x: 39, y: 9), .key(.escape),
        ]
        for event in expected { #expect(session.nextEvent(timeout: 5000) == event) }
        #expect(session.nextEvent(timeout: 0) == nil)
        session.close()
    }

    @Test("The mouse is turned off and on")
    func mouse() throws {
        let (session, pair) = try open(mouse: false)
        #expect(!pair.sent().contains("\u{1B}[?1000h"))
        session.setMouse(true)
        #expect(pair.sent().contains("\u{1B}[?1000h"))
        session.setMouse(false)
        #expect(pair.sent().contains("\u{1B}[?1000l"))
        session.close()
    }

    @Test("Many changes of size end with the last size, and the whole screen is drawn")
    func resize() throws {
        let (session, pair) = try open()
        session.show(canvas("text", of: session))
        for columns in UInt16(1)...60 {
            pair.resize(columns: columns, rows: 20)
            kill(getpid(), SIGWINCH)
        }
        let last = ScreenEvent.resize(Size(width: 60, height: 20))
        #expect(session.nextEvent(timeout: 5000) == last)
        // Another thread takes the signals, so the last of them may come a little later.
        while let event = session.nextEvent(timeout: 50) { #expect(event == last) }
        _ = pair.sent()
        session.show(canvas("text", of: session))
        #expect(pair.sent().contains("text"))
        pair.resize(columns: 0, rows: 0)
        kill(getpid(), SIGWINCH)
        #expect(session.nextEvent(timeout: 5000) == last, "a size that isn't known stays")
        session.close()
    }

    @Test("A continued process has its modes and its screen again at once")
    func continued() throws {
        let (session, pair) = try open()
        session.show(canvas("text", of: session))
        _ = pair.sent()
        kill(getpid(), SIGCONT)
        #expect(session.nextEvent(timeout: 5000) == .resumed)
        let sent = pair.sent()
        #expect(sent.contains("\u{1B}[?1h") && sent.contains("text"))
        session.close()
    }

    @Test("A terminal that can't be used is not touched", arguments: ["dumb", "nonsense", ""])
    func unusable(type: String) throws {
        let pair = try #require(PseudoTerminalPair(columns: 40, rows: 10))
        #expect(throws: TerminalError.self) {
            try TerminalSession(TerminalOptions(), path: pair.path, type: type)
        }
        #expect(pair.isForShell)
        #expect(pair.sent().isEmpty)
    }

    @Test("A file is no terminal, and neither is nothing")
    func noTerminal() {
        for path in ["/dev/null", "/nowhere"] {
            #expect(throws: TerminalError.self) {
                try TerminalSession(TerminalOptions(), path: path, type: "xterm")
            }
        }
    }

    @Test("There is one session at a time")
    func one() throws {
        let (session, pair) = try open()
        #expect(throws: TerminalError.self) {
            try TerminalSession(TerminalOptions(), path: pair.path, type: "xterm")
        }
        #expect(!pair.isForShell)
        session.close()
    }
}

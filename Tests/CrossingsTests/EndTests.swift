import Foundation
import PseudoTerminal
import Testing

/// Ends at the worst moments. That each fatal signal leaves a usable terminal is tested in `ExplorerSessionTests`.
@Suite("Ends at bad moments", .inTurn)
struct EndTests {
    private func expectUsable(_ session: ExplorerSession) {
        session.read()
        #expect(session.isUsable)
        let end = String(decoding: session.received.suffix(4000), as: UTF8.self)
        // In this order: modes off, the cursor on, the screen given back.
        for part in ["\u{1B}[?1000l", "\u{1B}[?2004l", "\u{1B}[?1l\u{1B}>", "\u{1B}[?1049l"] {
            #expect(end.contains(part))
        }
        #expect(
            end.range(of: "\u{1B}[?25l", options: .backwards)?.lowerBound ?? end.startIndex
                < end.range(of: "\u{1B}[?25h", options: .backwards)?.lowerBound ?? end.startIndex)
    }

    @Test(
        "While a prompt is open, half a paste or half a sequence has come, or a filter is typed",
        arguments: [":stock", "\u{1B}[200~half a pas", "\u{1B}[<0;1", "2fne", "xc", "?"])
    func amid(keys: String) {
        for signal in [SIGTERM, SIGSEGV] {
            let session = ExplorerSession(columns: 80, rows: 24)
            session.read()
            session.type(keys)
            session.read()
            kill(session.process, signal)
            #expect(session.end() == -signal)
            expectUsable(session)
        }
    }

    @Test("In a storm of resizes")
    func storm() {
        let session = ExplorerSession(columns: 80, rows: 24)
        session.read()
        for step in 0..<40 { session.resize(1 + Int32(step * 37 % 200), 1 + Int32(step * 13 % 60)) }
        kill(session.process, SIGTERM)
        #expect(session.end() == -SIGTERM)
        expectUsable(session)
    }

    /// Nothing reads any more, as behind Ctrl-S: the program is held in the middle of an update.
    private func stuck(_ session: ExplorerSession) {
        session.read()
        var panes = 0
        let isStuck = ExplorerSession.poll {
            // One at a time: of keys that come together only the last one's screen is drawn.
            panes += 1
            session.type(panes.isMultiple(of: 2) ? "2" : "3")
            return (0..<20).allSatisfy { _ in
                usleep(5000)
                return ProcessFacts.isWriting(session.process)
            }
        }
        #expect(isStuck)
    }

    @Test("While the terminal takes nothing", arguments: [SIGTERM, SIGHUP, SIGINT, SIGABRT])
    func blocked(signal: Int32) {
        let session = ExplorerSession(columns: 80, rows: 24)
        stuck(session)
        kill(session.process, signal)
        #expect(session.end() == -signal)
        #expect(session.isUsable)
    }

    @Test("A terminal that is closed while it takes nothing ends it at once")
    func closedWhileBlocked() {
        let session = ExplorerSession(columns: 80, rows: 24)
        stuck(session)
        session.hangUp()
        #expect(session.end() != nil)
    }

    @Test("A closed terminal ends it though hang-ups are ignored, and keeps the place", arguments: ["", ":sto"])
    func closed(keys: String) {
        let home = StateHome()
        let session = ExplorerSession(
            shell: "trap '' HUP; exec \(Program.path) --no-mouse", environment: home.environment)
        session.read()
        session.type("5" + keys)
        session.read()
        session.hangUp()
        #expect(session.end() == 74)
        #expect(home.lines("history").last == "remittances area=region by=subregion")
    }

    @Test("Standard output that nobody reads ends a command, quietly")
    func brokenPipe() throws {
        let session = ExplorerSession(shell: "{ \(Program.path) show students top=5000; echo =$? >&2; } | true; wait")
        #expect(session.wait(for: "=74"))
        #expect(!String(decoding: session.received, as: UTF8.self).contains("crossings:"))
    }
}

@Suite("Under a shell", .inTurn)
struct JobControlTests {
    /// bash as a user has it, with a prompt that can be told from everything else.
    private func shell(_ home: StateHome) -> ExplorerSession {
        let session = ExplorerSession(
            shell: "exec bash --norc --noprofile -i", columns: 80, rows: 24,
            environment: home.environment.merging(["PS1": "ready> ", "HISTFILE": "/dev/null"]) { $1 })
        #expect(session.wait(for: "ready> "))
        return session
    }

    @Test("Ctrl-Z gives the terminal back; after fg the cursor keys work before any other key")
    func foreground() {
        let session = shell(StateHome())
        session.type("\(Program.path)\r")
        #expect(session.wait(for: "Crossings"))
        session.read()
        session.type("2")
        session.read()
        for _ in 0..<3 {
            session.type("\u{1A}")
            #expect(session.wait(for: "ready> "))
            session.type("stty -a | tr ' ' '\\n' | grep -xE -- '-?(icanon|echo);?' | tr '\\n' .\r")
            #expect(session.wait(for: "icanon.echo."))
            session.type("fg\r")
            #expect(session.wait(for: "\u{1B}[?1h"))
            session.read()
            let before = session.received.count
            session.type("\u{1B}OB")
            session.read()
            // The cursor's sign has moved.
            #expect(String(decoding: session.received[before...], as: UTF8.self).contains(">"))
        }
        session.type("q")
        #expect(session.wait(for: "ready> "))
        session.type("echo =$?\r")
        #expect(session.wait(for: "=0"))
    }

    @Test("Stopped, it goes by a signal, and the shell's terminal stays the shell's")
    func killedWhileStopped() {
        let home = StateHome()
        let session = shell(home)
        session.type("\(Program.path)\r")
        #expect(session.wait(for: "Crossings"))
        session.read()
        session.type("\u{1A}")
        #expect(session.wait(for: "ready> "))
        let before = session.received.count
        session.type("kill %1; while kill -0 %1 2>/dev/null; do sleep 0.05; done; echo =$((40 + 2))\r")
        #expect(session.wait(for: "=42"))
        session.read()
        let text = String(decoding: session.received[before...], as: UTF8.self)
        #expect(!text.contains("\u{1B}[?1049"))
        #expect(ExplorerSession.poll { ProcessFacts.running(Program.path, with: home.path).isEmpty })
    }
}

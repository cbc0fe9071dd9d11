import Foundation
import Testing

@Suite("Every type of terminal", .inTurn)
struct TerminalTypeTests {
    /// Types, and whether they show Unicode.
    private static let unicode = [
        "xterm-256color", "xterm", "screen", "screen-256color", "tmux-256color", "rxvt", "rxvt-unicode", "putty",
        "putty-256color", "xterm-direct",
    ]
    private static let ascii = ["linux", "vt100", "vt220", "ansi"]

    /// What a user does first: looks around, opens and closes help, chooses, goes into something.
    private func tour(_ type: String, _ arguments: [String] = []) -> ExplorerSession {
        let session = ExplorerSession(arguments, columns: 80, rows: 24, type: type)
        session.read()
        session.press(["2j", "3", "?", "?9", "j2"])
        return session
    }

    private func lines(_ type: String, _ arguments: [String] = []) -> [String] {
        tour(type, arguments).screen(80, 24).lines
    }

    @Test("The same screen stands on all that show Unicode, and nothing is sent that they don't know")
    func unicodeTypes() {
        let expected = lines("xterm-256color")
        #expect(
            expected.contains { $0.contains("South-East Asia") } && expected.contains { $0.contains("█") })
        for type in Self.unicode.dropFirst() {
            let session = tour(type)
            let screen = session.screen(80, 24)
            #expect(screen.lines == expected, "\(type)")
            #expect(screen.unknown.isEmpty, "\(type): \(screen.unknown)")
            session.type("q")
            #expect(session.end() == 0)
        }
    }

    @Test("Consoles and DEC's terminals have the screen in ASCII, without a guess at what they might know")
    func asciiTypes() {
        let expected = lines("xterm-256color", ["--charset", "ascii"])
        for type in Self.ascii {
            let session = tour(type)
            let screen = session.screen(80, 24)
            #expect(screen.lines == expected, "\(type)")
            #expect(screen.unknown.isEmpty, "\(type): \(screen.unknown)")
            #expect(session.received.allSatisfy { $0 < 0x80 }, "\(type)")
            #expect(screen.modes.isSubset(of: type == "linux" ? [1, 7, 1000] : [1, 7]), "\(type): \(screen.modes)")
            session.type("q")
            #expect(session.end() == 0)
            session.read()
            #expect(session.isUsable)
        }
    }

    @Test("The keys that terminfo has for a type are heard", arguments: unicode + ascii)
    func keys(type: String) throws {
        func sequence(_ name: String) throws -> String { try Shell.run("tput -T \(type) \(name)", [:]) }
        let session = ExplorerSession(["stock", "by=subregion"], columns: 80, rows: 24, type: type)
        session.read()
        func cursor() -> Int? { session.screen(80, 24).lines.firstIndex { $0.hasPrefix(">") } }
        let top = try #require(cursor())
        session.press([try sequence("kcud1")])
        #expect(cursor().map { $0 > top } == true)
        session.press([try sequence("kcuu1")])
        #expect(cursor() == top)
        // vt220 and vt100 have no such keys, or have them by other names.
        for (end, home) in [("kend", "khome"), ("knp", "kpp")] {
            let (down, up) = (try sequence(end), try sequence(home))
            if down.isEmpty || up.isEmpty { continue }
            session.press([down])
            #expect(cursor().map { $0 > top } == true, "\(end)")
            session.press([up])
            #expect(cursor() == top, "\(home)")
        }
        let help = try sequence("kf1")
        if help.isEmpty { return }
        session.press([help])
        #expect(session.screen(80, 24).lines.contains { $0.contains("Esc close") }, "kf1")
    }

    @Test("A type without colours gets none, and without a second screen the shell goes on below")
    func vt100() {
        let session = tour("vt100")
        #expect(!session.screen(80, 24).hasColors)
        session.type("q")
        #expect(session.end() == 0)
        session.read()
        let end = session.received.suffix(40)
        #expect(String(decoding: end, as: UTF8.self).contains("\u{1B}[24;1H\r") && end.last == 0x0A)
    }

    @Test("Each depth sends its own colours and no others")
    func depths() {
        func sent(_ type: String, _ environment: [String: String] = [:], _ arguments: [String] = []) -> String {
            let session = ExplorerSession(
                ["stock", "by=subregion"] + arguments, columns: 80, rows: 24, type: type, environment: environment)
            return session.read()
        }
        let exact = sent("xterm-256color", ["COLORTERM": "truecolor"])
        #expect(exact.contains("8;2;215;135;0m") && !exact.contains("8;5;"))
        #expect(sent("xterm-256color", [:], ["--color", "true"]).contains("8;2;215;135;0m"))
        #expect(sent("xterm-direct").contains("8:2::215:135:0m"))
        let palette = sent("xterm-256color")
        #expect(palette.contains("8;5;172m") && !palette.contains("8;2;"))
        #expect(sent("screen-256color", ["COLORTERM": "truecolor"]).contains("8;5;172m"))
        for few in [sent("xterm"), sent("xterm-256color", [:], ["--color", "8"]), sent("linux")] {
            #expect(few.contains("33m") && !few.contains("8;5;") && !few.contains("8;2;"))
        }
        let sixteen = sent("xterm-256color", [:], ["--color", "16"])
        // Of the sixteen those that eight don't have.
        #expect(sixteen.contains(/\u{1B}\[(\d+;)*(9|10)[0-7][;m]/) && !sixteen.contains("8;5;"))
        #expect(!sent("xterm").contains(/\u{1B}\[(\d+;)*(9|10)[0-7][;m]/))
        for none in [
            sent("vt100"), sent("xterm", ["NO_COLOR": "1"]), sent("xterm-256color", [:], ["--color", "never"]),
        ] {
            #expect(!none.contains("33m") && !none.contains("8;5;"))
        }
    }
}

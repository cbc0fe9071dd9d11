import Fuzzing
import Foundation
import Testing

@Suite("What comes in", .inTurn)
struct InputTests {
    /// What is pressed: keys in many encodings, the mouse, pastes, halves of all these, and bytes that are nothing. Not
    /// among them is what ends the program or writes files.
    private static let pieces: [[UInt8]] =
        [
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "\t", "\r", "\u{7F}", "j", "k", "h", "l", "g", "G", ",",
            ".",
            "s", "i", "v", "o", "r", "f", "a", "n", "N", "c", "e", "d", "t", "m", "?", "[", "]", "/", "\u{1B}",
            "\u{1B}",
            "\u{1B}[A", "\u{1B}OB", "\u{1B}[1;5C", "\u{1B}[a", "\u{1B}Od", "\u{1B}[[A", "\u{1B}[11~", "\u{1B}[5~",
            "\u{1B}[6;2~", "\u{1B}[Z", "\u{1B}[97;5u", "\u{1B}[27;5;98~", "\u{1B}[200~1j\nG\u{1B}[201~", "\u{1B}[200~",
            "\u{1B}[201~", "\u{1B}[<0;40;10M", "\u{1B}[<32;50;1M", "\u{1B}[<64;5;9M", "\u{1B}[<0;99999;1M",
            "\u{1B}[M !!",
            "\u{1B}[M", "\u{1B}[1;", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;", "\u{1B}[?1;2c", "\u{1B}[?",
            "\u{1B}P1$r", "\u{1B}[2;3R", "é", "日", "🌏", "\u{202E}", "\u{C}",
        ].map { Array($0.utf8) } + [[0xFF], [0xE6, 0x97], [0xC2], [0x9B, 0x41], [0xED, 0xA0, 0x80], [0x00], [0x1D]]

    @Test("Random keys and garbage never end it, and never leave a broken screen")
    func random() {
        let seconds = ProcessInfo.processInfo.environment["CROSSINGS_KEYS_SECONDS"].flatMap { Double($0) }
        let session = ExplorerSession(columns: 80, rows: 24)
        session.read()
        var generator = SeededNumbers(seed: 20_190_702)
        let end = seconds.map { Date(timeIntervalSinceNow: $0) }
        var count = 0
        while end.map({ Date() < $0 }) ?? (count < 1500) {
            let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
            session.send(piece)
            count += 1
            if count % 5 == 0 { session.read(quiet: 1, first: 4) }
        }
        #expect(session.end(within: 0) == nil, "it still runs")
        // Whatever was open is closed, and the screen is the one that is drawn anew.
        session.press(["\u{1B}[201~", "\u{1B}", "\u{1B}", "\u{1B}", "\u{1B}", "\u{1B}", "1"])
        let screen = session.screen(80, 24)
        #expect(screen.unknown.isEmpty)
        session.press(["\u{C}"])
        #expect(session.screen(80, 24).lines == screen.lines)
        #expect(screen.lines.first?.contains("Crossings") == true)
        kill(session.process, SIGTERM)
        #expect(session.end() == -SIGTERM)
        session.read()
        #expect(session.isUsable)
    }

    @Test(
        "Pasted text does nothing but in a line that is typed, where it is text",
        arguments: ["xterm-256color", "putty"])
    func paste(type: String) {
        let session = ExplorerSession(columns: 80, rows: 24, type: type)
        session.read()
        session.type("\u{1B}[200~q\n5\r:quit\r\u{1B}[201~")
        #expect(session.read().isEmpty)
        session.type(":")
        session.read()
        session.type("\u{1B}[200~pyramid\narea=IND\u{1B}[201~")
        session.read()
        session.type("\r")
        #expect(session.read().contains("India"))
        #expect(session.end(within: 0) == nil)
    }

    @Test("The year at the top is dragged with the mouse, in both encodings")
    func drag() {
        let old = ["\u{1B}[M \u{70}!", "\u{1B}[M@\u{6D}!", "\u{1B}[M@\u{6A}!"]
        let new = ["\u{1B}[<0;80;1M", "\u{1B}[<32;77;1M", "\u{1B}[<32;74;1M", "\u{1B}[<0;74;1m"]
        for reports in [old, new] {
            let session = ExplorerSession(["stock", "by=subregion"])
            session.read()
            session.press(reports)
            #expect(session.screen(120, 36).lines[0].contains("2010 · both sexes"), "\(reports)")
        }
    }

    @Test("Without the mouse its reports are asked for by nobody, and m asks for them")
    func noMouse() {
        let session = ExplorerSession(["--no-mouse"])
        session.read()
        #expect(session.screen(120, 36).modes.isDisjoint(with: [1000, 1002, 1006]))
        session.press(["m"])
        #expect(session.screen(120, 36).modes.isSuperset(of: [1000, 1002, 1006]))
        session.press(["m"])
        #expect(session.screen(120, 36).modes.isDisjoint(with: [1000, 1002, 1006]))
        #expect(session.screen(120, 36).modes.contains(2004))
        session.type("q")
        #expect(session.end() == 0)
        session.read()
        #expect(session.screen(120, 36).modes.isDisjoint(with: [1, 1000, 1002, 1006, 1049, 2004]))
    }

    @Test("A byte that is no UTF-8 shows as the replacement where text is typed, and in what is typed as an argument")
    func replacement() throws {
        let session = ExplorerSession(columns: 80, rows: 24)
        session.read()
        session.type("/")
        session.read()
        session.send([0x6E, 0xE9, 0x70])
        session.read()
        #expect(session.screen(80, 24).lines.contains { $0.contains("n\u{FFFD}p") })
        let result = ExplorerSession(shell: "exec \(Program.path) show stock \"area=$(printf 'n\\351pal')\"").read()
        #expect(result.contains("\u{FFFD}") && result.contains("area"))
    }
}

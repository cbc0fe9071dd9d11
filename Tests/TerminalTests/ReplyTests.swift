import Screen
import Testing

@testable import Terminal

@Suite("What a terminal tells of itself")
struct ReplyTests {
    /// The replies in text that comes in one piece or byte by byte, and the keys beside them.
    private func told(_ text: String, byByte: Bool = false) -> (replies: [Reply], keys: [Key]) {
        var decoder = decoder()
        var keys: [Key] = []
        func take() {
            while let event = decoder.next() { if case .key(let key) = event { keys.append(key) } }
        }
        for piece in byByte ? text.utf8.map({ [$0] }) : [Array(text.utf8)] {
            decoder.append(piece)
            take()
        }
        decoder.giveUp()
        take()
        return (decoder.takeReplies(), keys)
    }

    @Test("Ground, cursor and kind are replies and no keys, in whatever pieces they come", arguments: [false, true])
    func replies(byByte: Bool) {
        let text = "a\u{1B}[2;3Rb\u{1B}]11;rgb:ffff/fafa/0000\u{1B}\\c\u{1B}[?64;1;2cd"
        let told = told(text, byByte: byByte)
        #expect(
            told.replies == [
                .cursor(column: 3), .ground(RGB(red: 255, green: 250, blue: 0)), .attributes,
            ])
        #expect(told.keys == "abcd".map { .character($0) })
    }

    @Test("A ground is told with one to four digits a part, with or without an alpha, to BEL or to ESC backslash")
    func grounds() {
        for (text, color) in [
            ("rgb:f/8/0", RGB(red: 255, green: 136, blue: 0)), ("rgb:1c/1c/1d", RGB(red: 28, green: 28, blue: 29)),
            ("rgb:fff/000/fff", RGB(red: 255, green: 0, blue: 255)),
            ("rgba:0000/0000/ffff/8080", RGB(red: 0, green: 0, blue: 255)),
        ] { #expect(told("\u{1B}]11;\(text)\u{7}q").replies == [.ground(color)], "\(text)") }
        for text in ["11;?", "11;rgb:/0/0", "11;rgb:12345/0/0", "11;rgb:-1/0/0", "10;rgb:0/0/0", "11;rgb:0/0", "11"] {
            let found = told("\u{1B}]\(text)\u{7}q")
            #expect(found.replies.isEmpty && found.keys == [.character("q")], "\(text)")
        }
    }

    @Test("F3 with a modifier is the key, and a cursor in the first row is nothing else")
    func f3() {
        #expect(told("\u{1B}[1;2R").keys == [.function(3)])
        #expect(told("\u{1B}[1;2R").replies.isEmpty)
    }

    @Test("A reply whose end is late is waited for longer than a key's")
    func patience() {
        for beginning in ["\u{1B}[?6", "\u{1B}]11;rgb:"] {
            var decoder = decoder()
            decoder.append(Array(beginning.utf8))
            #expect(decoder.next() == nil)
            #expect(decoder.patience == .answer, "\(beginning)")
        }
    }
}

extension SessionTests {
    private func asked(_ type: String = "xterm-256color") throws -> (TerminalSession, PseudoTerminalPair) {
        let pair = try #require(PseudoTerminalPair(columns: 40, rows: 10))
        let options = TerminalOptions(characters: .unicode, depth: .full, asksGround: true)
        let session = try TerminalSession(options, path: pair.path, type: type)
        session.openScreen()
        return (session, pair)
    }

    @Test("The ground is asked for once, and what the terminal says is an event")
    func ground() throws {
        let (session, pair) = try asked()
        #expect(pair.sent().contains("\u{1B}]11;?\u{1B}\\\u{1B}[c"))
        pair.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}\u{1B}[?1;2cq")
        #expect(session.nextEvent(timeout: 5000) == .learned(.ground(.white)))
        #expect(session.nextEvent(timeout: 5000) == .key(.character("q")))
        pair.type("\u{1B}]11;rgb:0000/0000/0000\u{7}x")
        #expect(session.nextEvent(timeout: 5000) == .key(.character("x")), "nobody asked again")
        session.close()
    }

    @Test(
        "A terminal that says it holds marked updates together gets them marked, and the end of one before it is left")
    func updates() throws {
        let (session, pair) = try asked()
        #expect(pair.sent().contains("\u{1B}[?2026$p"))
        pair.type("\u{1B}[?2026;2$y\u{1B}[?1;2cq")
        #expect(session.nextEvent(timeout: 5000) == .key(.character("q")))
        var canvas = Canvas(width: 40, height: 10)
        canvas.write("text", x: 0, y: 0)
        session.show(canvas)
        let sent = pair.sent()
        #expect(sent.hasPrefix("\u{1B}[?2026h") && sent.hasSuffix("\u{1B}[?2026l"))
        session.close()
        #expect(pair.sent().contains("\u{1B}[?2026l"))
        let (other, otherPair) = try asked()
        _ = otherPair.sent()
        otherPair.type("\u{1B}[?2026;0$y\u{1B}[?1;2cq")
        #expect(other.nextEvent(timeout: 5000) == .key(.character("q")))
        other.show(canvas)
        #expect(!otherPair.sent().contains("2026"))
        other.close()
    }

    @Test("Answers that are still on their way when the session ends don't get to the shell")
    func lateAnswers() throws {
        let (session, pair) = try asked()
        _ = pair.sent()
        pair.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}\u{1B}[?1;2c")
        session.close()
        #expect(pair.waiting == 0)
        #expect(!pair.sent().contains("11;rgb"), "nothing was echoed")
    }

    @Test("Terminals that may not answer are not asked", arguments: ["linux", "vt100", "screen-256color", "ansi"])
    func notAsked(type: String) throws {
        let (session, pair) = try asked(type)
        let sent = pair.sent()
        #expect(!sent.contains("\u{1B}]11") && !sent.contains("\u{1B}[c") && !sent.contains("\u{1B}[6n"))
        session.close()
    }
}

import Foundation
import Screen
import Testing

@testable import Terminal

@Suite("The road to the clipboard")
struct ClipboardTests {
    private func clipboard(
        _ type: String, hasString: Bool = false, tmux: Bool = false, screen: Bool = false
    ) -> Clipboard {
        Clipboard(type: type, hasString: hasString, isInTmux: tmux, isInScreen: screen)
    }

    @Test("Bytes as letters are what Foundation makes of them", arguments: 0..<40)
    func base64(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
        #expect(Base64.encoded(bytes) == Array(Data(bytes).base64EncodedData()))
    }

    @Test(
        "Terminals that can't have none",
        arguments: [
            "linux", "vt100", "vt220", "ansi", "rxvt", "rxvt-unicode-256color", "cons25", "sun", "stardust", "",
        ])
    func without(type: String) {
        #expect(clipboard(type).road == .none)
        #expect(clipboard(type).sequence("x").isEmpty)
    }

    @Test("Those that terminfo or a name speaks for have the plain one; a few take it without being told")
    func plain() {
        for type in ["xterm", "xterm-256color", "st-256color", "mintty"] {
            #expect(clipboard(type).road == .plain && !clipboard(type).isKnown, "\(type)")
        }
        for type in ["xterm-kitty", "alacritty", "foot", "foot-extra", "wezterm", "xterm-ghostty"] {
            #expect(clipboard(type).road == .plain && clipboard(type).isKnown, "\(type)")
        }
        #expect(clipboard("rxvt", hasString: true).road == .plain)
        #expect(clipboard("xterm").sequence("¶9") == Array("\u{1B}]52;c;wrY5\u{07}".utf8))
    }

    @Test("tmux gets it twice, once for itself and once to hand on; it goes before screen")
    func tmux() {
        for found in [
            clipboard("screen", tmux: true), clipboard("tmux-256color"), clipboard("linux", tmux: true, screen: true),
        ] { #expect(found.road == .tmux && !found.isKnown) }
        #expect(
            clipboard("tmux").sequence("abc")
                == Array("\u{1B}]52;c;YWJj\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YWJj\u{07}\u{1B}\\".utf8))
    }

    @Test("screen gets it in pieces that it doesn't throw away")
    func screen() {
        #expect(clipboard("screen-256color").road == .screen && clipboard("xterm", screen: true).road == .screen)
        let text = String(repeating: "migrants ", count: 400)
        let sent = String(decoding: clipboard("screen").sequence(text), as: UTF8.self)
        let pieces = sent.components(separatedBy: "\u{1B}\\").dropLast()
        #expect(pieces.count > 5 && pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 768 })
        let whole = pieces.map { $0.dropFirst(2) }.joined()
        #expect(whole == "\u{1B}]52;c;" + Data(text.utf8).base64EncodedString() + "\u{07}")
    }

    @Test("The largest text stays below a sequence of 100,000 bytes")
    func cap() {
        let text = String(repeating: "x", count: Clipboard.mostBytes)
        #expect((99_990..<100_000).contains(clipboard("xterm").sequence(text).count - 8))
    }
}

extension SessionTests {
    @Test("A text is sent whole, a larger one and one for a terminal that can't not at all")
    func copy() throws {
        let pair = try #require(PseudoTerminalPair(columns: 40, rows: 10))
        let options = TerminalOptions(characters: .unicode)
        let session = try TerminalSession(options, path: pair.path, type: "xterm-256color")
        session.openScreen()
        _ = pair.sent()
        #expect(session.copy("65 million") != .unsupported)
        #expect(pair.sent().contains("]52;c;" + Data("65 million".utf8).base64EncodedString()))
        #expect(session.copy(String(repeating: "x", count: Clipboard.mostBytes + 1)) == .tooLarge)
        #expect(pair.sent().isEmpty)
        session.close()
        #expect(session.copy("x") == .unsupported)
    }
}

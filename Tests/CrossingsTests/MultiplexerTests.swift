import Foundation
import Testing

/// A real tmux or screen in a pseudo-terminal, with the explorer in it, apart from any that the user runs.
@Suite("Copying through tmux and screen", .inTurn)
struct MultiplexerTests {
    private let home = StateHome()
    private static let expected = "64,890,524 persons\nMigrant stock, Asia and the Pacific, 2019\n"
    private static let view = "stock area=region year=2019"

    private func start(_ kind: Multiplexer.Kind, _ settings: [String]) throws -> (Multiplexer, ExplorerSession) {
        let multiplexer = try Multiplexer(kind, settings: settings, home: home)
        let session = multiplexer.session("\(Program.path) \(Self.view)", columns: 120, rows: 36)
        session.read()
        return (multiplexer, session)
    }

    /// What tmux holds and what the terminal around it was sent, after y in the explorer.
    private func copiedInTmux(_ settings: [String]) throws -> (buffer: String, sent: [String?]) {
        let (tmux, session) = try start(.tmux, Multiplexer.usual(.tmux) + settings)
        session.press(["y"])
        #expect(ExplorerSession.poll { home.text("copied.txt") != nil })
        session.read()
        return (try tmux.run("show-buffer"), SentClipboard.texts(in: session.received))
    }

    @Test("tmux takes it into its buffer where set-clipboard is on, and hands it on")
    func tmuxClipboard() throws {
        let (buffer, sent) = try copiedInTmux(["set -s set-clipboard on"])
        #expect(buffer.hasPrefix(Self.expected))
        #expect(buffer + "\n" == home.text("copied.txt"))
        #expect(sent.last == buffer)
    }

    @Test("Where tmux only lets it pass the terminal gets the same text")
    func tmuxPassthrough() throws {
        let (buffer, sent) = try copiedInTmux(["set -s set-clipboard off", "set -g allow-passthrough on"])
        #expect(buffer.isEmpty)
        #expect(sent.count == 1)
        #expect((sent.first ?? nil).map { $0 + "\n" } == home.text("copied.txt"))
        #expect(home.text("copied.txt")?.hasPrefix(Self.expected) == true)
    }

    @Test("Where tmux does neither, the file holds it, and the notice names it")
    func tmuxClosed() throws {
        let (buffer, sent) = try copiedInTmux(["set -s set-clipboard off", "set -g allow-passthrough off"])
        #expect(buffer.isEmpty && sent.isEmpty)
        #expect(home.text("copied.txt")?.hasPrefix(Self.expected) == true)
    }

    @Test("screen hands it on whole, a long text too", arguments: ["txt", "csv"])
    func screen(end: String) throws {
        let (screen, session) = try start(.screen, Multiplexer.usual(.screen))
        defer { withExtendedLifetime(screen) {} }
        session.press(end == "txt" ? ["y"] : [":", "students top=500", "\r", "Y", "c"])
        #expect(ExplorerSession.poll { home.text("copied." + end) != nil })
        session.read()
        let sent = SentClipboard.texts(in: session.received)
        #expect(sent.count == 1)
        let kept = try #require(home.text("copied." + end))
        #expect((sent.first ?? nil).map { $0 + "\n" } == kept)
        if end == "csv" { #expect(kept.utf8.count > 20_000) }
    }
}

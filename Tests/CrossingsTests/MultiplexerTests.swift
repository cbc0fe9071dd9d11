import Foundation
import Testing

/// A real tmux or screen in a pseudo-terminal, with the explorer in it, apart from any that the user runs.
@Suite("Copying through tmux and screen", .serialized)
struct MultiplexerTests {
    private let home = StateHome()
    private static let expected = "64,890,524 persons\nMigrant stock, Asia and the Pacific, 2019\n"
    private static let view = "stock area=region year=2019"

    /// A folder for sockets, whose path must be short.
    private func socketFolder() throws -> String {
        let path = "/tmp/cr-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return path
    }

    /// What tmux holds and what the terminal around it was sent, after y in the explorer.
    private func copiedInTmux(_ settings: [String]) throws -> (buffer: String, sent: [String?]) {
        let folder = try socketFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = folder + "/conf"
        let lines = ["set -g default-terminal tmux-256color", "set -g status off", "set -s escape-time 10"] + settings
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: file))
        let environment = home.environment.merging(["TMUX_TMPDIR": folder]) { $1 }
        let session = ExplorerSession(
            shell: "exec tmux -L test -f \(file) new-session '\(Program.path) \(Self.view)'", environment: environment)
        defer { _ = try? Shell.run("tmux -L test kill-server", environment) }
        session.read(quiet: 500)
        session.press(["y"], quiet: 500)
        return (try Shell.run("tmux -L test show-buffer", environment), SentClipboard.texts(in: session.received))
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
        let folder = try socketFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let environment = home.environment.merging(["SCREENDIR": folder]) { $1 }
        let session = ExplorerSession(
            shell: "exec screen -U -c /dev/null -S test \(Program.path) \(Self.view)", environment: environment)
        defer { _ = try? Shell.run("screen -S test -X quit", environment) }
        session.read(quiet: 500)
        session.press(end == "txt" ? ["y"] : [":", "students top=500", "\r", "Y", "c"], quiet: 500)
        let sent = SentClipboard.texts(in: session.received)
        #expect(sent.count == 1)
        let kept = try #require(home.text("copied." + end))
        #expect((sent.first ?? nil).map { $0 + "\n" } == kept)
        if end == "csv" { #expect(kept.utf8.count > 20_000) }
    }
}

import Foundation

/// A real tmux or GNU screen, apart from any that the user runs; it ends with its last reference.
final class Multiplexer {
    enum Kind: String, CaseIterable, Sendable {
        case tmux, screen
    }

    let kind: Kind
    let home: StateHome
    /// For sockets, whose path must be short.
    private let folder = "/tmp/cr-" + UUID().uuidString.prefix(8)

    /// `settings` are lines of its configuration, in place of those that `usual` has.
    init(_ kind: Kind, settings: [String], home: StateHome = StateHome()) throws {
        (self.kind, self.home) = (kind, home)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data((settings.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: folder + "/conf"))
    }

    deinit {
        _ = try? run(kind == .tmux ? "kill-server" : "-X quit")
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// What both are mostly set to: the whole screen is the program's.
    static func usual(_ kind: Kind) -> [String] {
        switch kind {
        case .tmux: ["set -g default-terminal tmux-256color", "set -g status off", "set -s escape-time 10"]
        case .screen: ["startup_message off", "vbell off", "defutf8 on"]
        }
    }

    private var environment: [String: String] {
        home.environment.merging(["TMUX_TMPDIR": folder, "SCREENDIR": folder]) { $1 }
    }

    /// A terminal with the multiplexer in it, and a command in that.
    func session(
        _ command: String, columns: Int32, rows: Int32, _ more: [String: String] = [:]
    ) -> ExplorerSession {
        let line =
            switch kind {
            case .tmux: "tmux -L test -f \(folder)/conf new-session '\(command)'"
            case .screen: "screen -U -c \(folder)/conf -S test \(command)"
            }
        return ExplorerSession(
            shell: "exec " + line, columns: columns, rows: rows, environment: environment.merging(more) { $1 })
    }

    /// Gives it a command and returns what that prints.
    @discardableResult
    func run(_ command: String) throws -> String {
        try Shell.run("\(kind == .tmux ? "tmux -L" : "screen -S") test \(command)", environment)
    }

    /// What stands on its screen, as letters; in tmux with their looks, if they are asked for.
    func capture(looks: Bool = false) throws -> String {
        if kind == .tmux { return try run("capture-pane \(looks ? "-e " : "")-p") }
        let file = folder + "/copy"
        try? FileManager.default.removeItem(atPath: file)
        try run("-X hardcopy \(file)")
        _ = ExplorerSession.poll(within: 2000) { FileManager.default.fileExists(atPath: file) }
        return String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }
}

import Foundation
import PseudoTerminal

@testable import Terminal

/// The explorer in a real tmux or GNU screen, whose picture of it can be asked for.
final class SeenScreen {
    enum Multiplexer: String, CaseIterable, Sendable {
        case tmux, screen
    }

    let session: ExplorerSession
    private let multiplexer: Multiplexer
    private let home = StateHome()
    /// For sockets, whose path must be short.
    private let folder = "/tmp/cr-" + UUID().uuidString.prefix(8)
    private var environment: [String: String] {
        home.environment.merging(["TMUX_TMPDIR": folder, "SCREENDIR": folder]) { $1 }
    }

    init(_ multiplexer: Multiplexer, columns: Int32, rows: Int32) throws {
        self.multiplexer = multiplexer
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let settings =
            multiplexer == .tmux
            ? "set -g default-terminal tmux-256color\nset -g status off\nset -s escape-time 10\n"
            : "startup_message off\nvbell off\ndefutf8 on\n"
        try settings.write(toFile: folder + "/conf", atomically: true, encoding: .utf8)
        let command =
            multiplexer == .tmux
            ? "tmux -L test -f \(folder)/conf new-session \(Program.path)"
            : "screen -U -c \(folder)/conf -S test \(Program.path)"
        session = ExplorerSession(
            shell: "exec " + command, columns: columns, rows: rows,
            environment: home.environment.merging(["TMUX_TMPDIR": folder, "SCREENDIR": folder]) { $1 })
        session.wait(for: "64,890,524", within: 20_000)
    }

    deinit {
        _ = try? run(multiplexer == .tmux ? "tmux -L test kill-server" : "screen -S test -X quit")
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The rows of the picture, once it stays as it is: with the looks of its letters in tmux, letters alone in screen.
    func picture() -> [String] {
        var (last, lastTicks, same) = ("", -1, 0)
        _ = ExplorerSession.poll(within: 15_000) {
            session.read(quiet: 80, first: 80)
            // A program that is busy hasn't come to its picture yet.
            let ticks = ProcessFacts.running(Program.path, with: home.path).map(ProcessFacts.ticks).reduce(0, +)
            let now = (try? capture()) ?? ""
            same = now == last && ticks == lastTicks ? same + 1 : 0
            (last, lastTicks) = (now, ticks)
            return same >= 4
        }
        return multiplexer == .tmux ? Self.looks(in: last) : last.components(separatedBy: "\n")
    }

    /// The rows with the look of each letter where it changes. What stands behind the last letter is left out, as tmux does it.
    private static func looks(in text: String) -> [String] {
        var look = PenLook()
        return text.components(separatedBy: "\n").map { line in
            var (row, spaces, last) = ("", 0, PenLook())
            for (number, part) in line.components(separatedBy: "\u{1B}[").enumerated() {
                var letters = Substring(part)
                if number > 0, let end = part.firstIndex(of: "m") {
                    _ = look.take(Array(part[..<end].utf8)[...])
                    letters = part[part.index(after: end)...]
                }
                for letter in letters where letter != " " || countSpace(&spaces) {
                    row += String(repeating: " ", count: spaces) + (look == last ? "" : "‹\(look.name)›")
                    row.append(letter)
                    (last, spaces) = (look, 0)
                }
            }
            return row
        }
    }

    /// Counts a space; never true.
    private static func countSpace(_ spaces: inout Int) -> Bool {
        spaces += 1
        return false
    }

    private func capture() throws -> String {
        if multiplexer == .tmux { return try run("tmux -L test capture-pane -e -p") }
        let file = folder + "/copy"
        try? FileManager.default.removeItem(atPath: file)
        _ = try run("screen -S test -X hardcopy \(file)")
        _ = ExplorerSession.poll(within: 2000) { FileManager.default.fileExists(atPath: file) }
        return String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }

    private func run(_ command: String) throws -> String { try Shell.run(command, environment) }
}

extension PenLook {
    /// Its colours and weights in short.
    fileprivate var name: String {
        String(decoding: sequence(from: nil, hasDefaults: true).dropFirst(2).dropLast(), as: UTF8.self)
    }
}

import Foundation
import PseudoTerminal

/// A screen of a presentation, the speaker's or one that follows, as somebody before it sees it.
final class FollowedScreen {
    let session: ExplorerSession
    private let size: (columns: Int32, rows: Int32)
    private var taken = 0
    private(set) var lines: [String] = []

    init(_ session: ExplorerSession, columns: Int32 = 80, rows: Int32 = 24) {
        self.session = session
        size = (columns, rows)
    }

    /// `crossings present` with arguments, its sockets in a folder.
    convenience init(
        _ arguments: [String] = [], runtime: String, columns: Int32 = 80, rows: Int32 = 24,
        environment: [String: String] = [:]
    ) {
        let settings = ["XDG_RUNTIME_DIR": runtime].merging(environment) { $1 }
        self.init(
            ExplorerSession(["present"] + arguments, columns: columns, rows: rows, environment: settings),
            columns: columns, rows: rows)
    }

    var text: String { lines.joined(separator: "\n") }

    func type(_ text: String) { session.type(text) }

    /// Waits until the screen shows a text; false where it doesn't in time.
    func shows(_ text: String, within milliseconds: Int = 30_000) -> Bool {
        sees(within: milliseconds) { $0.contains(text) }
    }

    func sees(within milliseconds: Int = 30_000, _ condition: (String) -> Bool) -> Bool {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        repeat {
            look()
            if condition(text) { return true }
        } while ContinuousClock.now < end
        return false
    }

    /// Takes what has come; all from the beginning, as what was read may have ended within a sequence.
    func look() {
        session.read(quiet: 10, first: 50)
        guard session.received.count > taken else { return }
        taken = session.received.count
        var screen = EmulatedScreen(width: Int(size.columns), height: Int(size.rows))
        screen.take(session.received)
        lines = screen.lines
    }
}

import Foundation
import PseudoTerminal

/// The explorer in a pseudo-terminal: what it sends is read, what a user would press is typed.
final class ExplorerSession {
    let terminal: Int32
    let process: pid_t
    /// Where the program keeps its state: never the user's own.
    private let state = StateHome()
    /// All bytes that the program has sent.
    private(set) var received: [UInt8] = []

    /// Starts the program in a terminal of some size and type.
    ///
    /// `shell` is a script that starts it, in place of the program itself; `program` another build of it.
    init(
        _ arguments: [String] = [], shell: String? = nil, program: String = Program.path, columns: Int32 = 120,
        rows: Int32 = 36,
        type: String = "xterm-256color",
        environment: [String: String] = [:]
    ) {
        var variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": type]
        variables.merge(state.environment) { $1 }
        variables.merge(environment) { $1 }
        let path = shell == nil ? program : "/bin/sh"
        let command = shell.map { [path, "-c", $0] } ?? [path] + arguments
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var identifier: pid_t = 0
        terminal = pty_spawn(path, &words, &settings, columns, rows, &identifier)
        process = identifier
    }

    deinit {
        kill(process, SIGKILL)
        var status: Int32 = 0
        _ = pty_wait(process, 1000, &status)
        close(terminal)
    }

    /// Reads until nothing has come for a while; what came in this time as text.
    @discardableResult
    func read(quiet milliseconds: Int32 = 300, first: Int32 = 5000) -> String {
        var bytes: [UInt8] = []
        var patience = first
        while pty_poll(terminal, patience) == 1 {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = Foundation.read(terminal, &buffer, buffer.count)
            if count <= 0 { break }
            bytes += buffer.prefix(count)
            // The modes go ahead of the first screen, which a busy machine may take a while to draw.
            patience = received.count + bytes.count < 120 ? min(first, 2000) : milliseconds
        }
        received += bytes
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads until a text has come that wasn't there before the call; false where it doesn't in time.
    @discardableResult
    func wait(for text: String, within milliseconds: Int32 = 10_000) -> Bool {
        let start = received.count
        let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
        while ContinuousClock.now < end {
            read(quiet: 20, first: 200)
            if String(decoding: received[start...], as: UTF8.self).contains(text) { return true }
        }
        return false
    }

    /// Waits until something holds that this process can't be told of; false where it doesn't in time.
    static func poll(within milliseconds: Int = 10_000, _ condition: () -> Bool) -> Bool {
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        while !condition() {
            if ContinuousClock.now > end { return false }
            usleep(5000)
        }
        return true
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    }

    /// Waits for the program's end and gives its exit code, or the negative number of the signal that ended it; nil
    /// where it runs on.
    func end(within milliseconds: Int32 = 3000) -> Int32? {
        var status: Int32 = 0
        guard pty_wait(process, milliseconds, &status) == 1 else { return nil }
        var code: Int32 = 0
        return pty_exited(status, &code) ? code : -pty_signal(status)
    }

    /// Whether the terminal is as a shell wants it.
    var isUsable: Bool {
        var (echo, canonical) = (false, false)
        return pty_modes(terminal, &echo, &canonical) == 0 && echo && canonical
    }
}

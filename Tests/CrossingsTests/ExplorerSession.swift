import Foundation
import PseudoTerminal

/// The explorer in a pseudo-terminal: what it sends is read, what a user would press is typed.
final class ExplorerSession {
    /// How long something may take that a test waits for. Only what hangs takes so long, on a busy machine too.
    static let patience: Int32 = 60_000

    /// The terminal's side of the pair; -1 once it is closed.
    private(set) var terminal: Int32
    let process: pid_t
    /// All bytes that the program has sent.
    private(set) var received: [UInt8] = []
    /// The programs that are heard and seen through this terminal.
    let watch: ProgramWatch
    /// What the programs' rest was when something was last typed.
    private var restBefore: ProgramWatch.Rest?
    /// Where the program keeps its state: never the user's own.
    private let state = StateHome()

    /// Starts the program in a terminal of some size and type.
    ///
    /// `shell` is a script that starts it, in place of the program itself; `program` another build of it; `home` where
    /// the program keeps its state if another process, a server, starts it.
    init(
        _ arguments: [String] = [], shell: String? = nil, program: String = Program.path, columns: Int32 = 120,
        rows: Int32 = 36,
        type: String = "xterm-256color",
        environment: [String: String] = [:], home: StateHome? = nil
    ) {
        // By its own variable the program is found below a shell or in a multiplexer.
        let mark = "CROSSINGS_TEST=" + UUID().uuidString
        var variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": type]
        variables.merge(state.environment) { $1 }
        variables.merge(environment) { $1 }
        let path = shell == nil ? program : "/bin/sh"
        let command = shell.map { [path, "-c", $0] } ?? [path] + arguments
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        let assignments = variables.map { "\($0.key)=\($0.value)" } + [mark]
        var settings: [UnsafeMutablePointer<CChar>?] = assignments.map { strdup($0) } + [nil]
        defer { for text in words + settings { free(text) } }
        var identifier: pid_t = 0
        terminal = pty_spawn(path, &words, &settings, columns, rows, &identifier)
        process = identifier
        watch = ProgramWatch(process: identifier, program: program, mark: home.map { "=" + $0.path } ?? mark)
    }

    deinit {
        kill(process, SIGKILL)
        var status: Int32 = 0
        _ = pty_wait(process, Self.patience, &status)
        hangUp()
    }

    /// Closes the terminal, as a window that is closed. Once only: its number may be another session's by then.
    func hangUp() {
        guard terminal >= 0 else { return }
        close(terminal)
        terminal = -1
    }

    func type(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        restBefore = watch.rest()
        _ = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    }

    func resize(_ columns: Int32, _ rows: Int32) {
        restBefore = watch.rest()
        _ = pty_resize(terminal, columns, rows)
    }

    /// Takes what there is to read, for so long; false where the program's side is closed.
    private func take(for milliseconds: Int32, into bytes: inout [UInt8]) -> Bool? {
        let result = pty_poll(terminal, milliseconds)
        guard result == 1 else { return result == 0 ? nil : false }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(terminal, &buffer, buffer.count)
        guard count > 0 else { return false }
        bytes += buffer.prefix(count)
        received += buffer.prefix(count)
        return true
    }

    /// Reads until the program has come to rest: it has heard what was typed last, waits for nothing but a user, and all
    /// it has sent is read. What came in this time as text.
    @discardableResult
    func read() -> String {
        var bytes: [UInt8] = []
        var steady = SteadyRest(before: restBefore)
        let end = ContinuousClock.now + .milliseconds(Int(Self.patience))
        reading: while ContinuousClock.now < end {
            switch take(for: SteadyRest.step, into: &bytes) {
            case true: steady.isInterrupted()
            case nil: if steady.isReached(by: watch.rest()) { break reading }
            default: break reading
            }
        }
        restBefore = nil
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads what comes in some time, and then until nothing has come for a while: for what has no rest to wait for.
    @discardableResult
    func read(quiet milliseconds: Int32 = 300, first: Int32 = 5000) -> String {
        var bytes: [UInt8] = []
        var patience = first
        while take(for: patience, into: &bytes) == true { patience = milliseconds }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads until a text has come that wasn't there before the call; false where it doesn't in time.
    @discardableResult
    func wait(for text: String, within milliseconds: Int32 = patience) -> Bool {
        wait(within: milliseconds) { String(decoding: $0, as: UTF8.self).contains(text) }
    }

    /// Reads until what has come since the call is what is waited for; false where it isn't in time.
    func wait(within milliseconds: Int32 = patience, _ condition: ([UInt8]) throws -> Bool) rethrows -> Bool {
        var bytes: [UInt8] = []
        let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
        while ContinuousClock.now < end {
            let isOpen = take(for: 50, into: &bytes)
            if try condition(bytes) { return true }
            if isOpen == false { return false }
        }
        return false
    }

    /// Waits until something holds that this process can't be told of; false where it doesn't in time.
    static func poll(within milliseconds: Int32 = patience, _ condition: () throws -> Bool) rethrows -> Bool {
        let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
        while try !condition() {
            if ContinuousClock.now > end { return false }
            usleep(10_000)
        }
        return true
    }

    /// Waits for the program's end and gives its exit code, or the negative number of the signal that ended it; nil
    /// where it runs on.
    func end(within milliseconds: Int32 = patience) -> Int32? {
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

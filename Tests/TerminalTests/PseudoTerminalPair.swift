import Glibc
import Screen

/// Both ends of a pseudo-terminal in the test's own process: a session opens one, the test plays the other.
final class PseudoTerminalPair {
    let path: String
    private let master: Int32

    init?(columns: UInt16, rows: UInt16) {
        var ends: (master: Int32, other: Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&ends.master, &ends.other, &name, nil, nil) == 0 else { return nil }
        // The session opens its end by its path.
        close(ends.other)
        master = ends.master
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        resize(columns: columns, rows: rows)
    }

    deinit { close(master) }

    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// What the session has sent since the last time.
    func sent() -> String {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(master, &buffer, buffer.count), count > 0 { result += buffer.prefix(count) }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes that were typed and nobody has read, as a shell would find them.
    var waiting: Int32 {
        let other = open(path, O_RDWR | O_NOCTTY)
        defer { close(other) }
        var count: Int32 = -1
        _ = ioctl(other, UInt(FIONREAD), &count)
        return count
    }

    /// Whether the terminal echoes and hands lines over, as a shell wants it.
    var isForShell: Bool {
        var modes = termios()
        return tcgetattr(master, &modes) == 0 && modes.c_lflag & tcflag_t(ECHO) != 0
            && modes.c_lflag & tcflag_t(ICANON) != 0
    }
}

import Glibc

/// What is being measured, on a terminal alone and on one line.
enum Progress {
    static func tell(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        let bytes = Array(("\r\u{1B}[K" + text).utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}

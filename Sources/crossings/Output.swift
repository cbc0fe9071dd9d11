import Glibc
import Screen

/// Standard output and standard error, written whole or not at all.
enum Output {
    /// Writes text to standard output; throws where it is closed or full.
    static func write(_ text: String) throws(Failure) {
        var text = text
        let problem: Int32? = text.withUTF8 { buffer in writeAll(buffer, to: STDOUT_FILENO) }
        guard let problem else { return }
        // Who closes the pipe has read enough and wants no words about it.
        let reason = problem == EPIPE ? "" : "standard output: " + String(cString: strerror(problem))
        throw Failure(reason, .ioBroke)
    }

    /// A line of text from a file, without control characters.
    static func line(_ text: String) -> String { PlainText.cleaned(text) + "\n" }

    /// Writes an error to standard error: at most five lines, without control characters.
    static func complain(_ message: String) {
        guard !message.isEmpty else { return }
        var text = ""
        for line in message.split(separator: "\n", omittingEmptySubsequences: true).prefix(5) {
            text += PlainText.cleaned(line) + "\n"
        }
        _ = text.withUTF8 { buffer in writeAll(buffer, to: STDERR_FILENO) }
    }

    /// The error number where not everything could be written.
    static func writeAll(_ buffer: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
        var written = 0
        while written < buffer.count {
            let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno }
            written += count
        }
        return nil
    }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

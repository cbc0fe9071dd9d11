import Glibc
import Screen

/// How much of a file was read, on standard error where that is a terminal.
final class ProgressBar {
    private let title: String
    private let isShown: Bool
    private let isUnicode: Bool
    /// What stands there now; nil while nothing does.
    private var shown: Int?

    private static let width = 24

    init(title: String) {
        self.title = PlainText.truncated(PlainText.cleaned(title), to: 40)
        isShown = isatty(STDERR_FILENO) == 1
        isUnicode = Environment.current.isUnicode
    }

    /// Shows a part between 0 and 1; draws anew only where a reader sees the difference.
    func show(_ part: Double) {
        let percent = Int(max(0, min(1, part)) * 100)
        guard isShown, percent != shown else { return }
        shown = percent
        let full = percent * Self.width / 100
        let (mark, rest) = isUnicode ? ("█", "░") : ("#", ".")
        let bar = String(repeating: mark, count: full) + String(repeating: rest, count: Self.width - full)
        write("\r\(title)  \(bar) \(percent) %")
    }

    /// Takes the bar away.
    func clear() {
        if shown == nil { return }
        shown = nil
        write("\r" + String(repeating: " ", count: PlainText.width(title) + Self.width + 8) + "\r")
    }

    private func write(_ text: String) {
        var text = text
        _ = text.withUTF8 { Output.writeAll($0, to: STDERR_FILENO) }
    }
}

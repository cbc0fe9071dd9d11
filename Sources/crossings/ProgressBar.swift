import Glibc
import Importing
import Screen

/// How much of a file was read, on standard error where that is a terminal.
final class ProgressBar {
    private let title: String
    private let isShown: Bool
    private let isUnicode: Bool
    private let start = ContinuousClock.now
    private var drawn = ContinuousClock.now
    /// What stands there now: the percentage, and how wide the line is; nil while nothing does.
    private var shown: (percent: Int, width: Int)?

    private static let width = 24
    /// A time left is no guess after so long.
    private static let shortest = Duration.seconds(1)

    init(title: String) {
        self.title = PlainText.truncated(PlainText.cleaned(title), to: 40)
        isShown = isatty(STDERR_FILENO) == 1
        isUnicode = Environment.current.isUnicode
    }

    /// Shows how far it is; draws anew only where a reader sees the difference.
    func show(_ progress: ImportProgress) {
        guard isShown else { return }
        let percent = Int(max(0, min(1, progress.part)) * 100)
        let now = ContinuousClock.now
        if percent == shown?.percent, now - drawn < .milliseconds(200) { return }
        drawn = now
        let full = percent * Self.width / 100
        let (mark, rest) = isUnicode ? ("█", "░") : ("#", ".")
        let bar = String(repeating: mark, count: full) + String(repeating: rest, count: Self.width - full)
        let parts = ["\(bar) \(percent) %", rows(progress.rows), timeLeft(progress.part, now - start)]
        // A line that the terminal breaks could not be taken away.
        let facts = PlainText.truncated(parts.compactMap(\.self).joined(separator: "  "), to: max(0, columns - 1))
        let room = columns - 3 - PlainText.width(facts)
        let line = room > 8 ? PlainText.truncated(title, to: room) + "  " + facts : facts
        let width = PlainText.width(line)
        write("\r" + line + String(repeating: " ", count: max(0, (shown?.width ?? 0) - width)))
        shown = (percent, width)
    }

    private func rows(_ count: Int?) -> String? {
        count.map { count in
            count < 1_000_000 ? "\(count) rows" : "\(count / 1_000_000).\(count / 100_000 % 10) million rows"
        }
    }

    private func timeLeft(_ part: Double, _ elapsed: Duration) -> String? {
        guard part > 0.01, elapsed > Self.shortest else { return nil }
        let seconds = Int(((elapsed / .seconds(1)) * (1 - part) / part).rounded(.up))
        return seconds < 60 ? "\(seconds) s left" : "\(seconds / 60) min \(seconds % 60) s left"
    }

    /// How wide the terminal is.
    private var columns: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Takes the bar away.
    func clear() {
        guard let shown else { return }
        self.shown = nil
        write("\r" + String(repeating: " ", count: shown.width) + "\r")
    }

    private func write(_ text: String) {
        var text = text
        _ = text.withUTF8 { Output.writeAll($0, to: STDERR_FILENO) }
    }
}

import Glibc
import Screen
import Terminal

/// What the surroundings say about the terminal.
struct Environment {
    var locale: String
    var terminal: String
    var isTerminal: Bool

    static var current: Environment {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first ?? ""
        return Environment(
            locale: locale, terminal: variable("TERM") ?? "", isTerminal: Output.isTerminal)
    }

    /// The value of a variable; nil where it is missing or empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The columns of standard output, of the variable COLUMNS, or 80.
    static var columns: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        if let text = variable("COLUMNS"), let number = Int(text), (1...10_000).contains(number) { return number }
        return 80
    }

    /// The folder in which a relative path begins; nil where it has gone.
    static var folder: String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// A path as it is shown: the home folder as `~`, without control characters.
    static func shortened(_ path: String) -> String {
        guard let home = variable("HOME"), home.hasPrefix("/"), home != "/" else { return PlainText.cleaned(path) }
        if path == home { return "~" }
        return PlainText.cleaned(path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.utf8.count) : path)
    }

    /// Whether the locale carries UTF-8, and the terminal that is written to what it takes.
    var isUnicode: Bool {
        if isTerminal, CharacterSet.isASCIIAlone(on: terminal) { return false }
        let name = locale.lowercased()
        return name.contains("utf-8") || name.contains("utf8")
    }
}

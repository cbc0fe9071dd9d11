import Screen

/// Why a terminal can't be opened. It is then as it was before.
package enum TerminalError: Error, Hashable, Sendable {
    /// There is no terminal; the system's reason.
    case noTerminal(reason: String)
    /// `TERM` is not set.
    case noType
    /// This machine has no terminal database.
    case noDatabase(type: String)
    /// The database doesn't have the type.
    case unknownType(String)
    /// The type can't move its cursor: `dumb`, a printer.
    case dumb(type: String)
    /// A terminal is open already, or memory is short; the system's reason.
    case failed(reason: String)
}

extension TerminalError: CustomStringConvertible {
    /// One or two sentences: what is wrong, and what to do.
    package var description: String {
        switch self {
        case .noTerminal(let reason):
            return "There is no terminal to draw on (\(reason)). Start crossings in a terminal, or \(Self.asText)."
        case .noType:
            return "TERM is not set, so the terminal's type is unknown. Set it, as in TERM=xterm, or \(Self.asText)."
        case .noDatabase(let type):
            return "There is no terminal database here to look up TERM=\(Self.quoted(type)). Install one "
                + "(on Debian: ncurses-base), or \(Self.asText)."
        case .unknownType(let type):
            return "The terminal type TERM=\(Self.quoted(type)) is not known here. "
                + "Try TERM=xterm-256color or TERM=xterm, or \(Self.asText)."
        case .dumb(let type):
            return "A terminal of type TERM=\(Self.quoted(type)) can't show a full screen. "
                + "Set TERM to the type it really has, as in TERM=xterm, or \(Self.asText)."
        case .failed(let reason):
            return "The terminal can't be opened: \(reason)."
        }
    }

    private static let asText = "print a view as text with 'crossings show'"

    /// The value of a variable goes to a terminal here, so nothing in it may be obeyed.
    private static func quoted(_ type: String) -> String {
        PlainText.truncated(PlainText.cleaned(type), to: 40)
    }
}

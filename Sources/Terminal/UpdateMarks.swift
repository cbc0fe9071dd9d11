/// The sequences around an update that the terminal is to show at once (synchronized output, the private mode 2026).
struct UpdateMarks: Equatable {
    var begin: [UInt8] = []
    var end: [UInt8] = []

    static let none = UpdateMarks()
    static let mode2026 = UpdateMarks(begin: Array("\u{1B}[?2026h".utf8), end: Array("\u{1B}[?2026l".utf8))

    /// What says which terminal it is, apart from terminfo.
    struct Names {
        /// `TERM`.
        var type = ""
        /// `TERM_PROGRAM` and its version, which no login over a network carries along.
        var program = ""
        var version = ""
    }

    /// The marks that terminfo has; else those of a terminal that is known to take them.
    static func fitting(described: UpdateMarks, _ names: Names) -> UpdateMarks {
        if !described.begin.isEmpty, !described.end.isEmpty { return described }
        return isKnown(names) ? mode2026 : none
    }

    private static let types = [
        "alacritty", "contour", "foot", "ghostty", "iterm2", "kitty", "mintty", "rio", "wezterm", "xterm-ghostty",
        "xterm-kitty",
    ]
    private static let programs = ["WezTerm", "contour", "ghostty", "iTerm.app", "mintty", "rio"]
    /// They stand between: what the terminal around them is called says nothing of them.
    private static let between = ["dumb", "linux", "screen", "tmux"]

    private static func isKnown(_ names: Names) -> Bool {
        func begins(_ known: [String]) -> Bool {
            known.contains { names.type == $0 || names.type.hasPrefix($0 + "-") }
        }
        if names.program == "tmux" { return hasMarks(tmux: names.version) }
        return begins(types) || !begins(between) && programs.contains(names.program)
    }

    /// tmux keeps an update together from 3.4 on.
    private static func hasMarks(tmux version: String) -> Bool {
        let numbers = version.split { !("0"..."9").contains($0) }.prefix(2).compactMap { Int($0) }
        guard let major = numbers.first else { return false }
        return major > 3 || major == 3 && numbers.count > 1 && numbers[1] >= 4
    }
}

extension TerminalSession {
    /// Takes what the terminal itself has said of the mode 2026, in answer to `CSI ? 2026 $ p` (DECRQM): 1 and 2, set and not
    /// set, stand for a terminal that has it; 0 and 4 for one that hasn't.
    func takeUpdateMode(_ answer: Int) {
        guard !isGone, !isSlow else { return }
        marks = answer == 1 || answer == 2 ? .mode2026 : .none
        giveSequencesToGuard()
    }
}

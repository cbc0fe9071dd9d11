import Screen

/// What the terminal is asked at the start, all at once and before the first screen, which doesn't wait for the answers.
///
/// They may come late, or never; they are heard as replies whenever they come. The last question is one that every
/// terminal of these kinds answers, so that it is known when nothing more comes: before the program ends it waits a
/// moment for that, for what comes later would be typed into the shell.
struct Questions: Equatable {
    /// What colour its ground has.
    var ground: Bool
    /// How many cells a sign takes that is wide in some East Asian terminals.
    var width: Bool
    /// Whether it holds an update together that is marked (the private mode 2026).
    var updates = false

    static let none = Questions(ground: false, width: false)

    /// The sign that is measured, as wide as `×`, `–` and the lines.
    private static let sign = "·"

    var isEmpty: Bool { !ground && !width && !updates }

    /// The bytes to send; `secondRow` moves the cursor to that row's beginning.
    func bytes(secondRow: [UInt8]) -> [UInt8] {
        if isEmpty { return [] }
        var text = ""
        if width { text += Self.sign + "\u{1B}[6n" }
        if updates { text += "\u{1B}[?2026$p" }
        if ground { text += "\u{1B}]11;?\u{1B}\\" }
        return (width ? secondRow : []) + Array((text + "\u{1B}[c").utf8)
    }

    /// Whether terminals of a type are known to answer, or at least to swallow what they don't know. screen answers for
    /// itself and not for the terminal around it; the consoles and DEC's terminals would print a part of the question.
    static func areAnswered(by type: String, isInTmux: Bool, isInScreen: Bool) -> Bool {
        let type = type.lowercased()
        func begins(_ names: [String]) -> Bool { names.contains { type == $0 || type.hasPrefix($0 + "-") } }
        if isInTmux { return begins(["tmux", "screen"]) }
        return !isInScreen && begins(answerers)
    }

    private static let answerers = [
        "alacritty", "contour", "foot", "ghostty", "iterm", "iterm2", "kitty", "konsole", "mintty", "rio",
        "rxvt-unicode", "st", "stterm", "vte", "wezterm", "xterm",
    ]
}

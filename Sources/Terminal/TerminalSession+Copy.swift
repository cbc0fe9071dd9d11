extension TerminalSession {
    /// What became of a text that was to be copied.
    package enum CopyOutcome: Hashable, Sendable {
        /// It was sent, to a terminal that takes it, or to one of which that isn't known.
        case sent(isKnown: Bool)
        /// It is more than terminals take; nothing was sent.
        case tooLarge
        /// The terminal has no way to the clipboard; nothing was sent.
        case unsupported
    }

    /// Sends a text to the clipboard of whoever sits at the terminal, through tmux and screen.
    package func copy(_ text: String) -> CopyOutcome {
        if isGone || clipboard.road == .none { return .unsupported }
        if text.utf8.count > Clipboard.mostBytes { return .tooLarge }
        send(clipboard.sequence(text))
        return .sent(isKnown: clipboard.isKnown)
    }
}

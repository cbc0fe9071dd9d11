import Screen
import Terminal

/// A terminal that was opened, and how; explorer and slides show on it in turn.
///
/// A class, because a theme that is chosen in one of them is no longer assumed in the other.
final class OpenTerminal {
    let session: TerminalSession
    let options: TerminalOptions
    /// Whether the theme was chosen by nobody, so that the terminal's ground may change it.
    private(set) var isThemeAssumed: Bool

    /// Opens the terminal, in the theme asked for, kept or assumed.
    init(_ options: TerminalOptions, theme: ThemeOption?, folder: StateFolder?) throws(Failure) {
        var options = options
        (options.theme, isThemeAssumed) = ThemeOption.choice(theme) { folder?.readTheme() }
        options.asksGround = isThemeAssumed
        self.options = options
        do throws(TerminalError) {
            session = try TerminalSession(options)
        } catch {
            throw Failure(error.description, .ioBroke)
        }
    }

    /// Shows colours that somebody has chosen.
    func choose(_ theme: Theme) {
        isThemeAssumed = false
        session.theme = theme
    }

    /// Draws as the terminal needs it, now that it has said what it is; theme and characters may be others.
    func learn(_ fact: TerminalFact) {
        switch fact {
        case .ground(let color): if isThemeAssumed { session.theme = color.isLight ? .light : .dark }
        case .wideSigns: session.useASCII()
        }
    }
}

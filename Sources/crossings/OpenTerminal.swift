import Screen
import Terminal

/// A terminal that was opened, and how; explorer and slides show on it in turn.
struct OpenTerminal {
    let session: TerminalSession
    let options: TerminalOptions
    /// Whether the theme was chosen by nobody, so that the terminal's ground may change it.
    let isThemeAssumed: Bool

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

    /// What shows canvases over a link that carries little; nil where the link carries whole screens at once.
    var thinLink: ThinLink? { options.isSlow ? ThinLink(session) : nil }
}

import Screen

/// How the terminal is to be used; what isn't said is found out.
package struct TerminalOptions: Sendable {
    /// The characters to use; nil chooses by the locale and the terminal's type.
    package var characters: CharacterSet?
    /// The colours to use, never more than the terminal has; nil takes all, or none where `NO_COLOR` is set.
    package var depth: ColorDepth?
    /// Whether the mouse is heard. Where it is, the terminal's own selection needs Shift.
    package var mouse: Bool
    package var theme: Theme
    /// Whether the terminal is asked what colour its ground has; it tells by `ScreenEvent.learned`, or never.
    package var asksGround: Bool
    /// Whether the link is thin; updates are then not held together.
    package var isSlow: Bool

    package init(
        characters: CharacterSet? = nil, depth: ColorDepth? = nil, mouse: Bool = true, theme: Theme = .dark,
        asksGround: Bool = false, isSlow: Bool = false
    ) {
        self.characters = characters
        self.depth = depth
        self.mouse = mouse
        self.theme = theme
        self.asksGround = asksGround
        self.isSlow = isSlow
    }
}

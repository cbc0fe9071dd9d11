import Screen

/// A key at the speaker's own screen, what it means, and how help tells of it. The audience's screens know the last ones.
package struct AudienceKey: Hashable, Sendable {
    package let keys: [Key]
    package let action: AudienceAction
    /// The keys as written in help; empty where another line tells of them.
    package let label: String
    package let help: String

    private init(_ keys: [Key], _ action: AudienceAction, _ label: String = "", _ help: String = "") {
        self.keys = keys
        self.action = action
        self.label = label
        self.help = help
    }

    /// All keys, in the order of help.
    package static let all: [AudienceKey] =
        [
            AudienceKey(
                [.right, .character(" "), .pageDown, .character("n"), .character("l")], .next, "→ Space PgDn",
                "on: what is still to be revealed, then the next slide"),
            AudienceKey(
                [.left, .backspace, .pageUp, .character("p"), .character("h")], .previous, "← Backspace PgUp", "back"),
            AudienceKey([.enter], .accept, "Enter", "on; behind digits: to the slide of that number"),
            AudienceKey([.home, .character("g")], .first, "Home End", "first, last slide; also g G"),
            AudienceKey([.end, .character("G")], .last),
            AudienceKey([.up, .character("k")], .scrollUp, "↑ ↓", "the notes up and down"),
            AudienceKey([.down, .character("j")], .scrollDown),
            AudienceKey(
                [.character("b")], .black, "b w", "an empty or a filled screen, and the slide again"),
            AudienceKey([.character("w")], .white),
            AudienceKey([.character("r")], .restartClock, "r", "restart of the clock"),
            AudienceKey([.character("?"), .function(1)], .help, "?", "these keys"),
            AudienceKey([.escape], .cancel, "Esc", "out of help, number"),
            AudienceKey([.control("l")], .redraw, "Ctrl-L", "draw anew"),
            AudienceKey([.control("z")], .suspend),
            AudienceKey([.character("q"), .control("c")], .quit, "q", "leave this screen; the presentation goes on"),
        ]
        + (0...9).map { AudienceKey([.character(Character(String($0)))], .digit($0)) }
}

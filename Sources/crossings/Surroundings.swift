/// What outside the program changes what it does, or is changed by it; the manual page lists it.
enum Surroundings {
    /// A variable or a file, and what it is for.
    struct Line {
        let name: String
        let meaning: String
    }

    static let variables = [
        Line(name: "CROSSINGS_DOCUMENT", meaning: "The note's text, as with --document."),
        Line(
            name: "CROSSINGS_PLAIN",
            meaning: "Where it is set and not 0: text for screen readers, as with --plain; --no-plain says otherwise."),
        Line(name: "NO_COLOR", meaning: "Where it is set and not empty: no colours, unless --color says otherwise."),
        Line(name: "TERM", meaning: "The terminal, as terminfo knows it."),
        Line(
            name: "COLORTERM",
            meaning: "truecolor or 24bit: a terminal of 256 colours that takes any in red, green and blue."),
        Line(
            name: "COLORFGBG",
            meaning: "Whether the ground is light, where no theme is chosen and the terminal doesn't tell."),
        Line(
            name: "LC_ALL, LC_CTYPE, LANG",
            meaning: "Whether text is UTF-8; in any other locale all is drawn in ASCII."),
        Line(name: "TMUX, STY", meaning: "Set inside tmux and screen, through which a copied text is then sent."),
        Line(name: "COLUMNS", meaning: "The width of what show prints, where standard output is no terminal."),
    ]

    static let files = [
        Line(
            name: "$XDG_STATE_HOME/crossings, ~/.local/state/crossings",
            meaning:
                "The explorer's own folder: history, bookmarks, theme, and in copied.txt, copied.csv and copied.md what was "
                + "copied last."),
        Line(
            name: "$XDG_RUNTIME_DIR/crossings, /run/user/UID/crossings, /tmp/crossings-UID",
            meaning:
                "The sockets by which present's other screens follow a presentation, for nobody but the user; guests have "
                + "none."),
    ]
}

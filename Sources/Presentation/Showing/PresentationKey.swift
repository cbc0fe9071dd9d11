import Screen

/// A key of a presentation, what it means, and how help tells of it: dispatch and help come from one table.
package struct PresentationKey: Hashable, Sendable {
    package let keys: [Key]
    package let action: PresentationAction
    /// The keys as written in help; empty where the line before tells of them.
    package let label: String
    package let help: String

    init(_ keys: [Key], _ action: PresentationAction, label: String = "", help: String = "") {
        self.keys = keys
        self.action = action
        self.label = label
        self.help = help
    }

    /// All keys while slides are shown, in the order of help.
    package static let all: [PresentationKey] = turning + figures + screen + digits

    private static let turning = [
        PresentationKey(
            [.right, .character(" "), .pageDown, .character("n"), .character("l")], .next,
            label: "→ Space PgDn", help: "on: what is still to be revealed, then the next slide"),
        PresentationKey(
            [.left, .backspace, .pageUp, .character("p"), .character("h")], .previous, label: "← Backspace PgUp",
            help: "back"),
        PresentationKey([.tab], .nextSlide, label: "Tab ⇧Tab", help: "a whole slide on, back"),
        PresentationKey([.backTab], .previousSlide),
        PresentationKey([.enter], .accept, label: "Enter", help: "on; behind digits: to the slide of that number"),
        PresentationKey([.home, .character("g")], .first, label: "Home End", help: "first, last slide; also g G"),
        PresentationKey([.end, .character("G")], .last),
        PresentationKey([.character("/")], .find, label: "/", help: "find a slide by words"),
        PresentationKey([.character("o")], .overview, label: "o", help: "overview of all slides"),
    ]

    private static let figures = [
        PresentationKey(
            [.up, .character("k")], .up, label: "↑ ↓", help: "choose in a figure; without one back and on"),
        PresentationKey([.down, .character("j")], .down),
        PresentationKey([.character(",")], .yearBack, label: ", . P", help: "year back, forward; play them"),
        PresentationKey([.character(".")], .yearForward),
        PresentationKey([.character("P")], .play),
        PresentationKey([.character("s")], .sex, label: "s i", help: "both sexes, women, men; who came, who left"),
        PresentationKey([.character("i")], .side),
        PresentationKey([.character("v")], .figure, label: "v %", help: "same data, other figure; shares"),
        PresentationKey([.character("%")], .share),
        PresentationKey(
            [.character("f")], .nextFigure, label: "f u", help: "the slide's next figure; all as it was"),
        PresentationKey([.character("u")], .undo),
        PresentationKey(
            [.escape], .cancel, label: "Esc",
            help: "out of lists; else into the explorer, p comes back"),
    ]

    private static let screen = [
        PresentationKey(
            [.character("b")], .black, label: "b w", help: "an empty or a filled screen; any key ends it"),
        PresentationKey([.character("w")], .white),
        PresentationKey([.character("c")], .clock, label: "c r", help: "the clock; begin it anew"),
        PresentationKey([.character("r")], .restartClock),
        PresentationKey([.character("?"), .function(1)], .help, label: "?", help: "these keys"),
        PresentationKey([.control("l")], .redraw, label: "Ctrl-L", help: "draw anew"),
        PresentationKey([.control("z")], .suspend),
        PresentationKey([.character("q"), .control("c")], .quit, label: "q", help: "leave"),
    ]

    private static let digits = (0...9).map { digit in
        PresentationKey(
            [.character(Character(String(digit)))], .digit(digit), label: digit == 0 ? "0 … 9" : "",
            help: digit == 0 ? "number of a slide, then Enter" : "")
    }

    /// The lines of help: keys as the character set can write them, and what they do.
    package static func lines(in characters: CharacterSet) -> [(label: String, help: String)] {
        all.filter { !$0.label.isEmpty }.map { (spelled($0.label, in: characters), $0.help) }
    }

    /// Keys as the character set can write them.
    static func spelled(_ label: String, in characters: CharacterSet) -> String {
        guard characters == .ascii else { return label }
        return label.replacing("→", with: "Right").replacing("←", with: "Left").replacing("↑", with: "Up")
            .replacing("↓", with: "Down").replacing("⇧Tab", with: "Shift-Tab").replacing("…", with: "to")
    }
}

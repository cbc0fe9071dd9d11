import Screen

extension KeyBinding {
    private static let statistics: PaneSet = [
        .overview, .subregions, .corridors, .ages, .remittances, .displacement, .profile,
    ]
    private static let played = statistics.subtracting([.profile])
    private static let withList: PaneSet = PaneSet(Pane.allCases).subtracting([.overview])
    private static let compared: PaneSet = [.subregions, .corridors, .ages, .remittances, .displacement, .profile]
    private static let mapped: PaneSet = [.subregions, .corridors, .displacement]
    private static let filtered = withList.union([.profile])
    private static let ordered = filtered.subtracting([.compact, .report])

    /// All key bindings, in the order of help. A binding without a label shares the line of the one before it.
    package static let all: [KeyBinding] = {
        let parts = [paneKeys, movement, lookKeys, evidenceKeys, takeKeys, programKeys]
        var all: [KeyBinding] = []
        all.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { all += part }
        return all
    }()

    /// Those that may stand in the hint line, each with its word.
    static let hinted = all.compactMap { binding in
        binding.hint.map { (action: binding.action, label: binding.label, panes: binding.panes, word: $0) }
    }

    private static let paneKeys: [KeyBinding] =
        Pane.allCases.enumerated().map { position, pane in
            KeyBinding(
                [.character(pane.digit)], .open(pane), label: position == 0 ? paneDigits : "",
                help: position == 0 ? "to a pane" : "", name: pane.title)
        } + [
            KeyBinding([.tab], .nextPane, label: "Tab ⇧Tab", help: "next, previous pane", name: "next pane"),
            KeyBinding([.backTab], .previousPane, name: "previous pane"),
        ]

    private static let paneDigits = "\(Pane.overview.digit) … \(Pane.report.digit)"

    private static let movement: [KeyBinding] = [
        KeyBinding(
            [.up, .character("k")], .up, label: "↑ ↓ ← →", help: "move; also h j k l", name: "move up",
            hint: "choose"),
        KeyBinding([.down, .character("j")], .down, name: "move down"),
        KeyBinding([.left, .character("h")], .left, name: "move left, fold"),
        KeyBinding([.right, .character("l")], .right, name: "move right, unfold"),
        KeyBinding([.pageUp], .pageUp, label: "PgUp PgDn", help: "a page", name: "a page up"),
        KeyBinding([.pageDown], .pageDown, name: "a page down"),
        KeyBinding(
            [.home, .character("g")], .first, label: "Home End", help: "first, last; also g G", name: "to the first"),
        KeyBinding([.end, .character("G")], .last, name: "to the last"),
        KeyBinding([.enter], .into, label: "Enter", help: "into what is chosen", hint: "into"),
        KeyBinding([.backspace], .back, label: "Backspace", help: "back out", hint: "back"),
        KeyBinding(
            [.character("[")], .historyBack, label: "[ ]", help: "history back, forward", name: "history back"),
        KeyBinding([.character("]")], .historyForward, name: "history forward"),
        KeyBinding(
            [.character("/")], .find, label: "/ n N", help: "find; next, previous", name: "find areas, texts, answers"),
        KeyBinding([.character("n")], .nextFound, name: "next of what was found"),
        KeyBinding([.character("N")], .previousFound, name: "previous of what was found"),
        KeyBinding([.character(":")], .command, label: ":", help: "any command or view"),
    ]

    private static let lookKeys: [KeyBinding] = [
        KeyBinding(
            [.character(",")], .yearBack, label: ", . Space", help: "year back, forward; play them", name: "year back",
            group: .look, panes: statistics, hint: "year"),
        KeyBinding([.character(".")], .yearForward, name: "year forward", group: .look, panes: statistics),
        KeyBinding(
            [.character(" ")], .play, name: "play the years, or pause", group: .look, panes: played, hint: "play"),
        KeyBinding(
            [.character("s")], .sex, label: "s", help: "both sexes, women, men", group: .look,
            panes: [.overview, .subregions, .corridors, .profile], hint: "sex"),
        KeyBinding(
            [.character("i")], .side, label: "i", help: "who came, who left",
            group: .look, panes: [.subregions, .remittances, .displacement], hint: "in or out"),
        KeyBinding(
            [.character(";")], .since, label: ";", help: "growth since another year", group: .look,
            panes: [.subregions, .corridors]),
        KeyBinding(
            [.character("v")], .figure, label: "v", help: "same data, other figure", group: .look, panes: withList,
            hint: "figure"),
        KeyBinding(
            [.character("%")], .share, label: "%", help: "a matrix in persons or shares", group: .look,
            panes: [.subregions]),
        KeyBinding(
            [.character("+"), .character("=")], .zoomIn, label: "+ - HJKL", help: "a map nearer, further; move it",
            name: "map nearer", group: .look, panes: mapped),
        KeyBinding([.character("-")], .zoomOut, name: "map further", group: .look, panes: mapped),
        KeyBinding([.character("H")], .panLeft, name: "map to the left", group: .look, panes: mapped),
        KeyBinding([.character("J")], .panDown, name: "map down", group: .look, panes: mapped),
        KeyBinding([.character("K")], .panUp, name: "map up", group: .look, panes: mapped),
        KeyBinding([.character("L")], .panRight, name: "map to the right", group: .look, panes: mapped),
        KeyBinding(
            [.character("c")], .compare, label: "c", help: "compare with an area, year, sex or edition",
            name: "compare with", group: .look, panes: compared, hint: "compare"),
        KeyBinding(
            [.character("o")], .order, label: "o r", help: "order; reverse it", name: "order by something else",
            group: .look, panes: ordered, hint: "order"),
        KeyBinding([.character("r")], .reverse, name: "reverse the order", group: .look, panes: ordered),
        KeyBinding(
            [.character("f")], .filter, label: "f", help: "filter by typing", group: .look, panes: filtered,
            hint: "filter"),
    ]

    private static let evidenceKeys: [KeyBinding] = [
        KeyBinding(
            [.character("e")], .evidence, label: "e", help: "evidence of a number", group: .look, hint: "evidence"),
        KeyBinding(
            [.character("d")], .describe, label: "d", help: "describe in sentences", group: .look, hint: "describe"),
        KeyBinding(
            [.character("a")], .profile, label: "a", help: "profile of the area", group: .go,
            panes: PaneSet(Pane.allCases), hint: "profile"),
    ]

    private static let takeKeys: [KeyBinding] = [
        KeyBinding([.character("y")], .copy, label: "y", help: "copy with citation", group: .take, hint: "copy"),
        KeyBinding([.character("Y")], .copyAs, label: "Y", help: "copy in another form", group: .take),
        KeyBinding([.character("x")], .export, label: "x", help: "export to a file", group: .take, hint: "export"),
        KeyBinding(
            [.character("b")], .bookmark, label: "b B", help: "bookmark; bookmarks", name: "bookmark, or take it away",
            group: .take),
        KeyBinding([.character("B")], .bookmarks, name: "bookmarks", group: .take),
    ]

    private static let programKeys: [KeyBinding] = [
        KeyBinding(
            [.character("p")], .present, label: "p", help: "present slides, from here on", name: "present slides",
            group: .program),
        KeyBinding([.character("t")], .theme, label: "t", help: "another theme", group: .program),
        KeyBinding([.character("m")], .mouse, label: "m", help: "mouse on, off", group: .program),
        KeyBinding([.character("?"), .function(1)], .help, label: "? F1", help: "this help", group: .program),
        KeyBinding([.control("z")], .suspend, label: "Ctrl-Z", help: "suspend", group: .program),
        KeyBinding([.control("l")], .redraw, label: "Ctrl-L", help: "draw anew", group: .program),
        KeyBinding([.character("q"), .control("c")], .quit, label: "q", help: "quit", group: .program),
    ]

    /// The action of a key that says in a notice why it does nothing where it isn't bound.
    static func excuse(for key: Key) -> Action? {
        all.first { $0.action == .compare && $0.keys.contains(key) }?.action
    }

    /// The action of a key in a pane; nil where it has none there.
    package static func action(for key: Key, in pane: Pane) -> Action? {
        // By their places, for no binding is copied so.
        let bindings = all
        return bindings.indices.first { bindings[$0].keys.contains(key) && bindings[$0].acts(in: pane) }
            .map { bindings[$0].action }
    }
}

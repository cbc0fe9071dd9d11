import Screen

extension ExplorerState {
    /// What stands on the screen when a table can't be read: what is wrong and where, and the one way on.
    package static func errorScreen(_ message: String, size: Size, characters: CharacterSet) -> Canvas {
        var canvas = Canvas(width: size.width, height: size.height, characters: characters)
        let margin = size.width >= 40 ? 3 : size.width >= 12 ? 1 : 0
        let width = max(1, min(size.width - 2 * margin, 100))
        var lines = [StyledText("This table can’t be read", .differs)]
        let said = PlainText.wrapped(PlainText.cleaned(message), to: width).map { StyledText($0, .strong) }
        let advice = [
            "Nothing is shown, for a number that is not there must not look like one.",
            "With --data DIR the tables come from that folder: mend the line that is named, or leave --data away to use "
                + "the tables in the program.",
        ]
        let isAiry = size.height >= 12
        let air = isAiry ? [StyledText("")] : []
        lines += air + said + air
        for text in advice { lines += PlainText.wrapped(text, to: width).map { StyledText($0, .dim) } }
        let top = isAiry ? 3 : size.height >= 5 ? 1 : 0
        canvas.write("Crossings", x: min(1, margin), y: 0, style: top > 0 ? .strong : .plain)
        let room = max(1, size.height - top - (size.height >= 3 ? 1 : 0))
        // Where rows are short the reason comes before its headline and the advice.
        let shown = lines.count > room && room <= said.count ? said : lines
        canvas.fill(Rect(x: 0, y: top, width: size.width, height: room), with: .blank)
        for (row, line) in shown.prefix(room).enumerated() {
            line.draw(on: &canvas, x: margin, y: top + row, limit: width)
        }
        if size.height >= 3 {
            StyledText([.init("q", .strong), .init(" quit", .dim)])
                .draw(on: &canvas, x: min(1, margin), y: size.height - 1, limit: max(0, size.width - 1))
        }
        return canvas
    }
}

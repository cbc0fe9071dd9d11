import Screen

/// What stands around a pane: title, tabs, rules, detail and the line of keys. A class, for as a value it would be large.
final class Frame {
    let state: ExplorerState
    let parts: Arrangement

    init(state: ExplorerState, parts: Arrangement) { (self.state, self.parts) = (state, parts) }

    func drawTitle(_ page: Page, on canvas: inout Canvas) {
        let line = parts.title
        guard !line.isEmpty else { return }
        let isNarrow = parts.tabs.isEmpty
        let isNamed = isNarrow && state.pane != .profile
        let place = isNamed ? "\(state.pane.digit) \(state.pane.title)" : page.place
        // Where both don't fit the pane's name says more than the program's.
        if isNarrow, line.width < 11 + PlainText.width(place) {
            let end = canvas.write(place, x: line.x, y: line.y, style: .strong, limit: line.width)
            let year = Self.fitting(page.scope, to: line.right - end - 1, in: state.characters)
            canvas.writeRight(year, right: line.right, y: line.y, style: .dim, left: end + 1)
            return
        }
        var column = canvas.write("Crossings", x: line.x, y: line.y, style: .strong, limit: line.width)
        column = canvas.write(place, x: column + 2, y: line.y, limit: line.right - column - 2)
        let scope = Self.fitting(page.scope, to: line.right - column - 2, in: state.characters)
        canvas.writeRight(scope, right: line.right, y: line.y, style: .dim, left: column + 2)
    }

    /// Where the scope stands, which begins with the year: empty where there is no room for it.
    func scope(of page: Page) -> Rect {
        let line = parts.title
        guard !line.isEmpty, !parts.tabs.isEmpty else {
            // Where the year alone is left it stands at the right edge.
            return Rect(x: line.right - 4, y: line.y, width: line.isEmpty ? 0 : 4, height: line.height)
        }
        let place = state.characters == .ascii ? PlainText.ascii(page.place) : page.place
        let start = line.x + 11 + PlainText.width(place)
        let shown = Self.fitting(page.scope, to: line.right - start - 2, in: state.characters)
        let width = PlainText.width(state.characters == .ascii ? PlainText.ascii(shown) : shown)
        return Rect(x: line.right - width, y: line.y, width: width, height: 1)
    }

    /// The parts of a scope that fit whole, the first one always first.
    private static func fitting(_ scope: String, to width: Int, in characters: CharacterSet) -> String {
        if PlainText.width(scope) <= width { return scope }
        var parts = scope.split(separator: " · ").map(String.init)
        while parts.count > 1, PlainText.width(parts.joined(separator: " · ")) > width { parts.remove(at: 1) }
        let whole = parts.joined(separator: " · ")
        if PlainText.width(whole) <= width { return whole }
        let word = whole.split(separator: " ").first.map(String.init) ?? ""
        return PlainText.width(word) <= width && word.contains(where: \.isNumber) ? word : ""
    }

    /// The first sentence, and as many of the others as fit whole.
    private func fitting(_ sentences: [StyledText], to width: Int) -> StyledText {
        guard var line = sentences.first?.clauses(fitting: width, in: state.characters) else { return StyledText("") }
        var cells = line.width(in: state.characters)
        for sentence in sentences.dropFirst() {
            cells += 1 + sentence.width(in: state.characters)
            if cells > width { break }
            line.spans.append(StyledText.Span(" "))
            line.spans += sentence.spans
        }
        return line
    }

    /// From this many columns on tabs have whole names.
    private var hasLongTabs: Bool { parts.tabs.width >= 118 }

    /// The columns of a tab, for drawing and for the mouse.
    func tabs() -> [(pane: Pane, rect: Rect)] {
        guard !parts.tabs.isEmpty else { return [] }
        var column = 0
        let widths = Pane.allCases.map { PlainText.width(name(of: $0)) + 4 }
        let gap = hasLongTabs && widths.reduce(0, +) < parts.tabs.width ? 2 : 1
        return zip(Pane.allCases, widths).map { pane, width in
            defer { column += width + gap - 2 }
            return (pane, Rect(x: column, y: parts.tabs.y, width: width, height: 1))
        }
    }

    private func name(of pane: Pane) -> String { hasLongTabs ? pane.tabTitle : pane.shortTitle }

    func drawTabs(on canvas: inout Canvas) {
        for (pane, rect) in tabs() {
            if pane == state.pane {
                let text = "\(pane.digit) \(name(of: pane))"
                let shown = canvas.characters == .ascii ? "[\(text)]" : " \(text) "
                canvas.write(shown, x: rect.x, y: rect.y, style: .tabOpen)
            } else {
                canvas.write(String(pane.digit), x: rect.x + 1, y: rect.y, style: .dim)
                canvas.write(name(of: pane), x: rect.x + 3, y: rect.y)
            }
        }
    }

    /// The line between list and figure.
    func drawRule(on canvas: inout Canvas) {
        canvas.fill(parts.rule, with: Cell(scalar: canvas.characters == .unicode ? "│" : "|", style: .faint))
    }

    /// Below so many cells of rule an address would be nothing but an ellipsis.
    static let leastRule = 30

    /// The line above the detail with what is let into it.
    func draw(_ words: RuleWords, on canvas: inout Canvas) {
        let rule = parts.detailRule
        canvas.fill(rule, with: Cell(scalar: canvas.characters == .unicode ? "─" : "-", style: .faint))
        let end = words.address.isEmpty ? rule.right : drawAddress(words.address, on: &canvas)
        // Rule stays visible on both sides.
        guard !words.position.isEmpty, rule.x + 1 + words.position.count < end else { return }
        canvas.write(words.position, x: rule.x + 1, y: rule.y, style: .dim)
    }

    /// Lets the line of the view into the rule, near its end; returns the column where the rule ends.
    private func drawAddress(_ line: String, on canvas: inout Canvas) -> Int {
        let rule = parts.detailRule
        guard rule.height > 0, rule.width >= Self.leastRule else { return rule.right }
        let room = rule.width - 8
        let shown = PlainText.truncated(PlainText.cleaned(line), to: room, in: canvas.characters)
        let start = rule.right - 2 - PlainText.width(shown)
        canvas.write(" \(shown) ", x: start - 1, y: rule.y, style: .dim, limit: room + 2)
        return start - 1
    }

    func drawDetail(_ page: Page, on canvas: inout Canvas) {
        for (row, line) in page.detail.prefix(parts.detail.height).enumerated() {
            fitting(line, to: parts.detail.width)
                .draw(on: &canvas, x: parts.detail.x, y: parts.detail.y + row, limit: parts.detail.width)
        }
    }
}

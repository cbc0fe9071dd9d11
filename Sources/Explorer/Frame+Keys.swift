import Figures
import Screen
import Views

extension Frame {
    private static let helpWidth = 6

    /// Keys as the moment has them: those of the pane, of the filter, or of the overlay.
    func drawKeys(_ page: Page, _ hints: [KeyHint], on canvas: inout Canvas) {
        let line = parts.keys
        guard !line.isEmpty else { return }
        if state.isFiltering { return drawFilter(page, on: &canvas) }
        let limit = line.right - Self.helpWidth - 2
        if let notice = state.notice {
            let isLong = PlainText.width(notice) > limit - line.x
            let room = isLong ? line.width : limit - line.x
            let shown = PlainText.truncated(notice, to: room, in: canvas.characters)
            canvas.write(shown, x: line.x, y: line.y, style: .strong, limit: room)
            if isLong { return }
        } else {
            draw(hints, from: line.x, to: limit, on: &canvas)
        }
        // In a prompt a question mark is a letter.
        if case .prompt? = state.overlay { return }
        if line.width >= Self.helpWidth {
            StyledText([.init("?", .strong), .init(" help", .dim)])
                .draw(on: &canvas, x: line.right - Self.helpWidth, y: line.y, limit: Self.helpWidth)
        }
    }

    /// Draws as many hints as fit whole.
    private func draw(_ hints: [KeyHint], from start: Int, to end: Int, on canvas: inout Canvas) {
        let air = parts.keys.width >= 100 ? 3 : 2
        var column = start
        for hint in hints {
            let keys = KeyTable.spelled(hint.keys, in: state.characters)
            if column + PlainText.width(keys) + 1 + PlainText.width(hint.word) > end { break }
            column = canvas.write(keys, x: column, y: parts.keys.y, style: .strong)
            column = canvas.write(hint.word, x: column + 1, y: parts.keys.y, style: .dim) + air
        }
    }

    private func drawFilter(_ page: Page, on canvas: inout Canvas) {
        let line = parts.keys
        var column = canvas.write("filter ", x: line.x, y: line.y, style: .dim)
        let typed = PlainText.width(state.current.filter)
        let room = max(4, line.width / 2)
        // The end of a long word is where the eye is.
        let shown = typed > room ? String(state.current.filter.suffix(room)) : state.current.filter
        column = canvas.write(shown, x: column, y: line.y, style: .strong, limit: room)
        column = canvas.write(state.characters == .unicode ? "▏" : "_", x: column, y: line.y, style: .match)
        column = canvas.write(page.found(in: state), x: column + 1, y: line.y, style: .dim) + 3
        let keys = [KeyHint("Enter", "keep"), KeyHint("Esc", "clear"), KeyHint("↑↓", "choose")]
        draw(keys, from: column, to: line.right, on: &canvas)
    }

    /// The keys worth naming now, the most useful first.
    ///
    /// `scrolls` says whether there is more in the overlay than can be seen.
    func hints(scrolls: Bool) -> [KeyHint] {
        switch state.overlay {
        case .help?, .description?: return [KeyHint("Esc", "close")] + (scrolls ? [KeyHint("↑↓", "scroll")] : [])
        case .evidence?:
            return [
                KeyHint("Esc", "close"), KeyHint("Enter", "open the figure"), KeyHint("↑↓", "next number"),
                KeyHint("n", "next that differs"),
            ]
        case .figure?: return [KeyHint("Esc", "close")]
        case .prompt(let prompt)?: return hints(of: prompt.purpose)
        case nil: break
        }
        if state.isPlaying {
            return [KeyHint("Space", "pause"), KeyHint("Esc", "stop")] + paneHints().filter { $0.keys != "Space" }
        }
        if !state.current.filter.isEmpty {
            return [KeyHint("f", "filter: " + state.current.filter), KeyHint("Esc", "show all")] + paneHints()
        }
        return paneHints()
    }

    private func hints(of purpose: Prompt.Purpose) -> [KeyHint] {
        [KeyHint("↑↓", "choose"), KeyHint("Enter", purpose.verb)]
            + (purpose.canRemove ? [KeyHint("Delete", "remove")] : [])
            + (purpose == .command ? [KeyHint("Tab", "complete")] : [])
            + [KeyHint("Esc", "close")] + (purpose.isMenu ? [] : [KeyHint("Ctrl-W", "clear a word")])
    }

    private func paneHints() -> [KeyHint] {
        let hints = boundHints()
        if state.hasMapFocus { return mapHints + hints.drop { $0.keys != "Enter" } }
        return state.hasPictureFocus ? pictureHints + hints.drop { $0.keys != "Enter" } : hints
    }

    private var pictureHints: [KeyHint] {
        switch state.form {
        case .matrix: [KeyHint("↑ ↓ ← →", "choose"), KeyHint("%", "shares")]
        case .flow: [KeyHint("↑↓", "ribbon by origin"), KeyHint("← →", "by destination")]
        case .ranks: [KeyHint("↑↓", "choose"), KeyHint("← →", "year")]
        default: [KeyHint("↑ ↓ ← →", "choose")]
        }
    }

    private var mapHints: [KeyHint] {
        [KeyHint("↑ ↓ ← →", "area")] + (state.hasArcs ? [KeyHint("PgUp PgDn", "arc")] : [])
            + [KeyHint("+ -", "zoom")] + (state.current.mapView == .whole ? [] : [KeyHint("HJKL", "move")])
    }

    private func boundHints() -> [KeyHint] {
        var hints: [KeyHint] = []
        let bindings = KeyBinding.hinted
        hints.reserveCapacity(bindings.count)
        // By their places, for no binding is copied so.
        for place in bindings.indices where bindings[place].panes?.contains(state.pane) ?? true {
            let word = bindings[place].word
            switch bindings[place].action {
            case .up: hints += movement(word)
            case .into: hints.append(KeyHint("Enter", state.pane == .overview ? "open" : word))
            case .back: if !state.trail.isEmpty { hints.append(KeyHint("Backspace", word)) }
            case .compare: hints.append(KeyHint("c", state.current.compared == nil ? word : "end comparing"))
            case .yearBack: hints.append(KeyHint(", .", word))
            case .play: hints.append(KeyHint("Space", word))
            case .order: hints.append(KeyHint("o", word))
            default: hints.append(KeyHint(bindings[place].label, word))
            }
        }
        return hints
    }

    private func movement(_ word: String) -> [KeyHint] {
        if state.pane == .overview { return [KeyHint("← →", "choose a door")] }
        return [KeyHint("↑↓", word)] + [sideways].compactMap { $0 }
    }

    /// What the arrows to the sides do for what is chosen.
    private var sideways: KeyHint? {
        if state.current.focus == .figure { return KeyHint("←", "list") }
        if let item = state.current.item, state.canFold(item) {
            return state.current.unfolded.contains(item) ? KeyHint("←", "fold") : KeyHint("→", "unfold")
        }
        if state.current.compared != nil, state.pane == .displacement { return nil }
        return state.hasFigureRows ? KeyHint("→", "figure") : nil
    }
}

extension Page {
    /// How many of the rows match the filter.
    fileprivate func found(in state: ExplorerState) -> String {
        if state.current.filter.isEmpty { return "" }
        let count = matches ?? rows.filter { $0.item != nil }.count
        return count == 0 ? "none" : "\(count) found"
    }
}

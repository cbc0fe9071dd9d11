import Screen

extension ExplorerState {
    /// What an event means now; nil where it means nothing.
    package func action(for event: ScreenEvent) -> Action? {
        switch event {
        case .key(let key): action(for: key)
        case .mouse(.press, let x, let y): .press(x: x, y: y)
        case .mouse(.wheelUp, let x, let y): .wheel(down: false, x: x, y: y)
        case .mouse(.wheelDown, let x, let y): .wheel(down: true, x: x, y: y)
        case .mouse(.drag, let x, let y): overlay == nil ? .drag(x: x, y: y) : nil
        case .paste(let text): paste(text)
        case .resumed: .redraw
        case .hangUp, .terminate: .quit
        case .resize(let size): .resize(size)
        case .tick(let milliseconds): isPlaying ? .tick(milliseconds: milliseconds) : nil
        case .learned: nil
        }
    }

    private func paste(_ text: String) -> Action? {
        if case .prompt? = overlay { return .edit(.insert(text)) }
        return isFiltering ? .paste(String(text.prefix(60))) : nil
    }

    private func action(for key: Key) -> Action? {
        if case .prompt(let prompt)? = overlay { return promptAction(for: key, prompt.purpose) }
        if isFiltering { return filterAction(for: key) }
        // Escape, and a key that means nothing, end the playing of years and nothing else.
        if isPlaying, key == .escape || KeyBinding.action(for: key, in: pane) == nil { return .stop }
        if key == .escape { return .cancel }
        let action = KeyBinding.action(for: key, in: pane) ?? KeyBinding.excuse(for: key)
        if overlay != nil {
            if case .evidence? = overlay, key == .character("n") { return .nextDiffering }
            switch action {
            case .into, .back, .evidence, .describe: return action
            case .up, .down, .pageUp, .pageDown, .first, .last, .help, .quit, .redraw, .suspend, .command,
                .bookmark, .bookmarks, .find, .copy, .copyAs, .export, .present:
                return action
            case .nextFound, .previousFound:
                if case .figure? = overlay { return action }
                return .cancel
            default: return action == nil ? nil : .cancel
            }
        }
        return action
    }

    /// While a filter is typed, letters are letters.
    private func filterAction(for key: Key) -> Action? {
        switch key {
        case .character(let character): .type(character)
        case .backspace, .delete: .erase
        case .escape: .cancel
        case .enter, .tab: .accept
        case .up: .up
        case .down: .down
        case .control("l"): .redraw
        case .control("z"): .suspend
        case .control("u"), .control("w"): .eraseAll
        case .control("c"): .quit
        default: nil
        }
    }
}

import Screen

extension Key {
    /// The key as it is written beside a command.
    func spelled(in characters: CharacterSet) -> String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "Ctrl-" + character.uppercased()
        case .up, .down, .left, .right: characters == .unicode ? arrow : arrowName
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        case .enter: "Enter"
        case .backspace: "Backspace"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .escape: "Esc"
        case .delete: "Delete"
        case .insert: "Insert"
        case .function(let number): "F\(number)"
        }
    }

    private var arrow: String {
        switch self {
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        default: "→"
        }
    }

    private var arrowName: String {
        switch self {
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        default: "Right"
        }
    }
}

extension KeyTable {
    /// Keys as they are to be heard: arrows and punctuation marks by their names.
    static func spoken(_ label: String) -> String {
        if label == "↑ ↓ ← →" { return "Arrows" }
        return label.replacing("…", with: "to").split(separator: " ").map { name(String($0)) }.joined(separator: ", ")
            .replacing(", to, ", with: " to ")
    }

    private static func name(_ key: String) -> String {
        switch key {
        case "↑": "Up"
        case "↓": "Down"
        case "←": "Left"
        case "→": "Right"
        case "↑↓": "Up and Down"
        case "⇧Tab": "Shift Tab"
        case "PgUp": "Page Up"
        case "PgDn": "Page Down"
        case "Esc": "Escape"
        case ",": "comma"
        case ".": "full stop"
        case "/": "slash"
        case ":": "colon"
        case "[": "left bracket"
        case "]": "right bracket"
        case "?": "question mark"
        case _ where key.count == 1 && key.first?.isUppercase == true: "capital " + key
        case _ where key.hasPrefix("Ctrl-"): "Control " + key.dropFirst(5)
        default: key
        }
    }
}

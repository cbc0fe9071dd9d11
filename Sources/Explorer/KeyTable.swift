import Screen

/// The key bindings as a table: what the help overlay, `crossings keys` and the README show.
package enum KeyTable {
    /// One line of help: the keys as written, and what they do.
    package struct Line: Hashable, Sendable {
        package let group: KeyBinding.Group
        package let label: String
        package let help: String
        let panes: PaneSet?
    }

    /// The bindings that have a line of their own.
    package static let lines: [Line] = KeyBinding.all.filter { !$0.label.isEmpty }.map { binding in
        Line(group: binding.group, label: binding.label, help: binding.help, panes: binding.panes)
    }

    /// Keys as a character set can write them: arrows have names in ASCII.
    package static func spelled(_ label: String, in characters: CharacterSet) -> String {
        guard characters == .ascii else { return label }
        return label.replacing("↑ ↓ ← →", with: "arrows").replacing("↑↓", with: "Up Down")
            .replacing("← →", with: "Left Right").replacing("←", with: "Left").replacing("→", with: "Right")
            .replacing("⇧Tab", with: "Shift-Tab").replacing("…", with: "to")
    }

    package static var text: String {
        let width = lines.map { PlainText.width($0.label) }.max() ?? 0
        return KeyBinding.Group.allCases.map { group in
            group.rawValue + "\n"
                + lines.filter { $0.group == group }.map { line in
                    let gap = PlainText.spaces(width - PlainText.width(line.label) + 2)
                    return "  " + line.label + gap + line.help + "\n"
                }.joined()
        }.joined(separator: "\n")
    }

    package static var markdown: String {
        "| keys | what they do |\n|---|---|\n"
            + lines.map { line in
                let keys = line.label.split(separator: " ").map { $0 == "…" ? "…" : "`\($0)`" }.joined(separator: " ")
                return "| \(keys) | \(line.help) |\n"
            }.joined()
    }
}

import MigrationData
import Screen
import Views

extension Book {
    /// A line to type at, what is chosen of what it finds, and all that it finds.
    func plainPrompt(_ prompt: Prompt) throws(TableError) -> PlainPage {
        let entries = try entries(for: prompt)
        let purpose = prompt.purpose
        var page = PlainPage(title: Self.name(of: purpose) + ".")
        var heading = ""
        for (position, entry) in entries.enumerated() {
            if entry.heading != heading, !entry.heading.isEmpty {
                page.lines.append(PlainPage.Line(Spoken.text(entry.heading + ":")))
            }
            heading = entry.heading
            page.lines.append(PlainPage.Line(Self.spoken(entry), choice: position))
        }
        if entries.isEmpty { page.lines = [PlainPage.Line(purpose.nothing)] }
        page.chosen = prompt.chosen
        page.keys = "Up and Down: choose. Enter: \(purpose.verb). Escape: close."
        if purpose.isMenu { return page }
        // While something is typed the cursor stands there; the chosen entry has a line of its own below.
        page.title += prompt.text.isEmpty ? " Type: " + purpose.advice + "." : ""
        page.entry = PlainPage.Entry(lead: Self.name(of: purpose) + ": ", input: prompt.input)
        page.choice =
            entries.indices.contains(prompt.chosen)
            ? "\(prompt.chosen + 1) of \(entries.count): " + Self.spoken(entries[prompt.chosen]) : "0 found."
        return page
    }

    /// The prompt's name; its sign is often silent.
    private static func name(of purpose: Prompt.Purpose) -> String {
        switch purpose {
        case .command: "Command"
        case .bookmarks: "Bookmarks"
        case .find: "Find"
        case .compare: "Compare with"
        case .copy: "Copy as"
        case .exportFormat: "Export as"
        case .exportName: "File"
        }
    }

    private static func spoken(_ entry: PromptEntry) -> String {
        let parts = [entry.text, entry.answer.isEmpty ? entry.note : entry.answer]
        let key = entry.keys.isEmpty ? "" : ", key " + KeyTable.spoken(entry.keys)
        return Spoken.text(parts.filter { !$0.isEmpty }.joined(separator: ", ")) + key
    }
}

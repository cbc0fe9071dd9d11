import ArgumentParser
import Explorer
import Presentation
import Screen

/// `crossings keys`: the key bindings, as a table.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "keys", abstract: "Print the key bindings.")

    @Flag(help: "As a Markdown table, as the README has it.")
    var markdown = false

    func run() throws {
        try Output.write(markdown ? KeyTable.markdown + Self.slidesMarkdown : KeyTable.text + "\n" + Self.slidesText)
    }

    /// What the keys of slides stand under.
    static let slidesTitle = "While slides are shown"

    private static var slidesText: String {
        let lines = PresentationKey.lines(in: .unicode)
        let width = lines.map { PlainText.width($0.label) }.max() ?? 0
        return slidesTitle + "\n"
            + lines.map { line in
                let gap = String(repeating: " ", count: width - PlainText.width(line.label) + 2)
                return "  " + line.label + gap + line.help + "\n"
            }.joined()
    }

    private static var slidesMarkdown: String {
        "| | **\(slidesTitle)** |\n"
            + PresentationKey.lines(in: .unicode).map { line in
                let keys = line.label.split(separator: " ").map { $0 == "…" ? "…" : "`\($0)`" }.joined(separator: " ")
                return "| \(keys) | \(line.help) |\n"
            }.joined()
    }
}

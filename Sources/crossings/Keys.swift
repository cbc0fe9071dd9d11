import ArgumentParser
import Explorer

/// `crossings keys`: the key bindings, as a table.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "keys", abstract: "Print the key bindings.")

    @Flag(help: "As a Markdown table, as the README has it.")
    var markdown = false

    func run() throws {
        try Output.write(markdown ? KeyTable.markdown : KeyTable.text)
    }
}

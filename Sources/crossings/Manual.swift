import ArgumentParser

/// `crossings manual`: the manual page, for whoever packs the program.
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page, for man.",
        discussion: "For instance: crossings manual > crossings.1 && man ./crossings.1")

    func run() throws { try Output.write(ManualPage.text) }
}

import ArgumentParser

/// `crossings-bench compare`: measures and holds it against a result that was kept.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure, and compare with the last result that was kept, or with another.",
        discussion: "The least times are compared, which other programs disturb less than the medians.")

    @OptionGroup var measuring: MeasuringOptions

    @Option(help: ArgumentHelp("The folder of results.", valueName: "dir"))
    var results = ResultFolder.standard

    @Option(help: ArgumentHelp("The result to compare with; the last of the folder without it.", valueName: "file"))
    var with: String?

    @Option(help: ArgumentHelp("A result to compare in place of measuring.", valueName: "file"))
    var now: String?

    func run() throws {
        let folder = ResultFolder(path: results)
        let before = try with.map { path in try folder.result(path) } ?? folder.last()
        guard let before else { throw ValidationError("no result in \(results)") }
        let now = try now.map { path in try folder.result(path) } ?? measuring.measure()
        print(Comparison(before: before, now: now, filter: measuring.filter).text, terminator: "")
    }
}

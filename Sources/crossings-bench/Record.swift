import ArgumentParser

/// `crossings-bench record`: measures and keeps the result.
struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure, and write the result as DATE-COMMIT.json into the folder of results.")

    @OptionGroup var measuring: MeasuringOptions

    @Option(help: ArgumentHelp("The folder of results.", valueName: "dir"))
    var results = ResultFolder.standard

    func run() throws {
        let measured = try measuring.measure()
        print(try ResultFolder(path: results).add(measured))
    }
}

import ArgumentParser

/// `crossings-bench run`: measures and prints.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measure, and print what was measured.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @OptionGroup var measuring: MeasuringOptions

    @Option(help: ArgumentHelp("table or json.", valueName: "format"))
    var format = Format.table

    @Flag(help: "Print the names alone.")
    var list = false

    func run() throws {
        if list {
            for benchmark in measuring.benchmarks(MadeUpFiles()) { print(benchmark.name) }
            return
        }
        let results = try measuring.measure()
        print(format == .table ? ResultTable(results).text : try results.json(), terminator: "")
    }
}

import ArgumentParser
import FoundationEssentials

/// `crossings-bench scaling`: whether twice the rows take at most twice the time and memory.
struct Scaling: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure import and decode while the rows double five times; print a table and a plot.")

    @Option(help: ArgumentHelp("The rows of the smallest table.", valueName: "n"))
    var rows = 100_000

    @Option(help: ArgumentHelp("How often they double.", valueName: "n"))
    var doublings = 5

    @Option(help: ArgumentHelp("Runs of each; the least time counts.", valueName: "n"))
    var runs = 5

    func validate() throws {
        guard (1_000...2_000_000).contains(rows), (1...8).contains(doublings), (1...20).contains(runs) else {
            throw ValidationError("--rows takes 1000 to 2000000, --doublings 1 to 8, --runs 1 to 20")
        }
    }

    func run() throws {
        let files = MadeUpFiles()
        defer { files.remove() }
        var result = ScalingResult(rows: (0...doublings).map { rows << $0 })
        for count in result.rows {
            let (file, folder) = (try files.longTable(rows: count), try files.folder())
            for step in ScalingStep.allCases {
                Progress.tell("\(count) rows: \(step.title)")
                let cost = try ScalingPoint.measure(step, file: file, folder: folder, times: runs)
                result.costs[step, default: []].append(cost)
            }
            try FileManager.default.removeItem(atPath: file)
            try FileManager.default.removeItem(atPath: folder)
        }
        Progress.tell("")
        print(result.table.markdown)
        for plot in result.plots { print(plot) }
    }
}

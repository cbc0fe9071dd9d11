import ArgumentParser

/// Measures the program's parts without a terminal.
@main
struct CrossingsBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crossings-bench",
        abstract: "Measure decoding, queries, figures, keys, painting, finding and import.",
        discussion: """
            Each benchmark is named group/what: decode, query, figure, open, key and paint of each pane, find, import. \
            Results are kept in Benchmarks/results and compared with the last.
            """,
        subcommands: [Run.self, Compare.self, Record.self, Scaling.self, ScalingPoint.self, Tour.self],
        defaultSubcommand: Run.self)
}

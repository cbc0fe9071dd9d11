import ArgumentParser
import Formats
import Screen

/// `crossings themes`: the sets of colours, and how well each can be seen.
struct Themes: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv
    }

    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "List the themes of colours, or check how well they can be seen.",
        discussion: """
            --check reckons each style on each ground after the Web Content Accessibility Guidelines: text needs a \
            contrast of 4.5, marks 3, the contrast themes 7 and 4.5 in 256 colours. Of the grounds that a terminal \
            may have the worst counts: black and #121212, or white and #eeeeee. Of 16 colours xterm's are assumed. \
            Subregions that touch must look 18 apart (CIELAB), for eyes that lack a cone too. Exit code 1 where \
            anything fails.
            """)

    @Flag(help: "Print the contrast of every style.")
    var check = false

    @Option(help: "How to print it.")
    var format = Format.text

    func run() throws {
        guard check else { return try Output.write(list) }
        let checks = Theme.allCases.flatMap { theme in
            [ColorDepth.full, .sixteen].map { ThemeCheck(theme: theme, depth: $0) }
        }
        let rows = checks.map { ($0, $0.worst) }
        try Output.write(format == .csv ? ThemeReport.csv(rows) : ThemeReport.text(rows))
        let failed = rows.reduce(0) { sum, row in sum + row.1.count { !$0.isPassed } }
        if failed > 0 { throw Failure("themes: \(failed) colours can't be seen well enough", .checkFailed) }
    }

    private var list: String {
        let rows = Theme.allCases.map { [$0.rawValue, $0.summary] }
        if format == .text { return List.columns(rows) }
        return ThemeReport.lines([["theme", "summary"]] + rows)
    }
}

import ArgumentParser
import Formats
import MigrationData
import ReportData
import Screen
import Views

/// `crossings verify`: what the report prints and claims, held against the data.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Hold every number that the report prints against the data.",
        discussion: """
            Exit code 1 where the data of the report's own editions no longer give what the last release recorded.
            As text the claims without a number follow; as rows they are at crossings show claims.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var look: LookOptions

    @Option(help: "How to print it.")
    var format = OutputFormat.text

    @Option(help: ArgumentHelp("Columns of the text; the terminal's, or 80.", valueName: "n"))
    var width: Int?

    func validate() throws {
        if let width, !(1...10_000).contains(width) { throw ValidationError("--width takes 1 to 10000") }
    }

    func run() throws {
        let model = try options.model()
        let printer = ViewPrinter(model: model, format: format, width: width, look: look.look())
        var text = try printer.text("published")
        if format == .text { text += "\n\n" + (try printer.text("claims")) }
        let changes = try model.verification.changes()
        if format == .text { text += "\n" + Self.summary(changes) }
        try Output.write(text)
        let broken = changes.filter(\.isOwnEdition)
        if broken.isEmpty { return }
        let ids = broken.prefix(12).map(\.id).joined(separator: ", ")
        let more = broken.count > 12 ? " and \(broken.count - 12) more" : ""
        throw Failure(
            "verify: the data no longer give what the last release recorded for \(ids)\(more)", .checkFailed)
    }

    /// What has changed since the last release, a line a row.
    private static func summary(_ changes: [VerdictChange]) -> String {
        if changes.isEmpty { return "As the last release recorded it: every verdict and every computed value.\n" }
        return changes.map { change in
            let before = change.before.map { [$0.verdict, $0.answer].joined(separator: " ") } ?? "nothing"
            let now = change.now.map { [$0.verdict, $0.answer].joined(separator: " ") } ?? "nothing"
            return PlainText.cleaned("\(change.id): recorded \(before), now \(now)") + "\n"
        }.joined()
    }
}

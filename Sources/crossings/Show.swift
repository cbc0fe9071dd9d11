import ArgumentParser
import Formats
import Views

/// `crossings show VIEW`: a figure as text, or its rows.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print a view as a figure, in text or vectors, or as rows for scripts.",
        discussion: """
            text: the figure, cut to --height lines if need be. csv, tsv, json, markdown: its rows, always all of them.
            svg: the figure as vectors, of --width columns or 100. html: a page with text, figure and all rows.
            compare= in a view sets another area, year, sex or edition against it; its rows end with the \
            other's number (compared) and the first less the other (difference).
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var look: LookOptions

    @Argument(
        help: ArgumentHelp("A view's line, such as: corridors origin=NPL top=10.", valueName: "view"),
        completion: ShellCompletion.view)
    var view: [String] = []

    @Option(help: "How to print it.")
    var format = OutputFormat.text

    @Flag(help: "Describe the view in plain sentences, one a line, in place of the figure.")
    var describe = false

    @Option(help: ArgumentHelp("Columns of the figure; as text the terminal's, or 80; as vectors 100.", valueName: "n"))
    var width: Int?

    @Option(help: ArgumentHelp("Lines of text at most; other formats are always whole.", valueName: "n"))
    var height: Int?

    @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    func validate() throws {
        if describe, format != .text {
            throw ValidationError("--describe prints sentences; leave out --format \(format.rawValue)")
        }
        if let width, !(1...10_000).contains(width) { throw ValidationError("--width takes 1 to 10000") }
        if let height, !(1...100_000).contains(height) { throw ValidationError("--height takes 1 to 100000") }
    }

    func run() throws {
        if options.restricted { try Restriction.refuse("--output", output) }
        let printer = ViewPrinter(
            model: try options.model(withDocumentFor: view.first ?? ""), format: format, width: width, height: height,
            isDescribed: describe, look: look.look(isFile: output != nil))
        let text = try printer.text(view.joined(separator: " "))
        if let output {
            try OutputFile.write(text, to: output, force: force)
        } else {
            try Output.write(text)
        }
    }
}

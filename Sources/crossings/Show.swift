import ArgumentParser

/// `crossings show VIEW`: a figure as text, or its rows.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a view as a figure in text, or as rows for scripts.")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var look: LookOptions

    @Argument(
        help: ArgumentHelp("A view's line, such as: corridors origin=NPL top=10.", valueName: "view"),
        completion: ShellCompletion.view)
    var view: [String] = []

    @Option(help: "How to print it: \(ViewPrinter.Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = ViewPrinter.Format.text

    @Option(help: ArgumentHelp("Columns of the figure; the terminal's, or 80.", valueName: "n"))
    var width: Int?

    @Option(help: ArgumentHelp("Lines at most.", valueName: "n"))
    var height: Int?

    @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    func validate() throws {
        if let width, !(1...10_000).contains(width) { throw ValidationError("--width takes 1 to 10000") }
        if let height, !(1...100_000).contains(height) { throw ValidationError("--height takes 1 to 100000") }
    }

    func run() throws {
        let printer = ViewPrinter(
            model: try options.model(withDocumentFor: view.first ?? ""), format: format, width: width, height: height,
            look: look.look(isFile: output != nil))
        let text = try printer.text(view.joined(separator: " "))
        if let output {
            try OutputFile.write(text, to: output, force: force)
        } else {
            try Output.write(text)
        }
    }
}

import ArgumentParser
import Formats
import Screen
import Views

/// `crossings find WORDS…`: areas, corridors and texts that hold the words, and what they ask.
struct Find: ParsableCommand {
    /// A list of results has rows and no figure.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv, tsv, json, markdown

        var output: OutputFormat {
            switch self {
            case .text: .text
            case .csv: .csv
            case .tsv: .tsv
            case .json: .json
            case .markdown: .markdown
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Find areas, corridors and texts, or ask a question.",
        discussion: """
            Words are looked for in everything, typing errors forgiven, and read as a question:
              crossings find women from nepal in malaysia 1990
              crossings find share of women in thailand
              crossings find remittances philippines since 2009
            An answer comes with the view that gives it. Exit code 1 where nothing is found.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var look: LookOptions

    @Argument(help: "What to find.")
    var words: [String] = []

    @Option(help: "How to print it.")
    var format = Format.text

    @Option(help: ArgumentHelp("Columns of the text; the terminal's, or 80.", valueName: "n"))
    var width: Int?

    @Flag(help: "All results, not only the first of each group.")
    var all = false

    /// How many results of a group are printed.
    private static let few = 4

    func validate() throws {
        if let width, !(1...10_000).contains(width) { throw ValidationError("--width takes 1 to 10000") }
        if words.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("find takes words, such as: crossings find women from nepal in malaysia")
        }
    }

    func run() throws {
        let model = try options.model()
        let results = try model.find(words.joined(separator: " "), limit: all ? nil : Self.few)
        if results.isEmpty {
            let notes = results.notes.map { "; " + $0 }.joined()
            throw Failure("find: nothing for \(shown)" + notes, .checkFailed)
        }
        if let rows = Rendering(format.output).rows(of: sheet(results.table)) { return try Output.write(rows) }
        let look = look.look()
        let canvas = FindPage(results, width: width ?? Environment.columns, characters: look.characters).canvas
        try Output.write(look.depth == .none ? canvas.text : canvas.ansi(theme: look.theme, depth: look.depth))
    }

    private func sheet(_ table: ViewTable) -> ViewSheet {
        let asked = PlainText.cleaned(words.joined(separator: " "))
        return ViewSheet(
            line: "find " + asked, title: "Found for “\(asked)”", unit: nil, edition: nil,
            source: "the views that the rows name", table: table)
    }

    /// The words, not longer than a line has room for.
    private var shown: String {
        "\"" + PlainText.truncated(PlainText.cleaned(words.joined(separator: " ")), to: 60) + "\""
    }
}

extension Find {
    /// What the parser would make of arguments that don't need it; nil where it would refuse them.
    static func plain(_ arguments: PlainArguments) -> Find? {
        guard let format = arguments.format.map({ Format(rawValue: $0) }) ?? .text else { return nil }
        var find = Find()
        find.options = .none
        find.look = .usual
        find.words = arguments.words
        find.format = format
        find.width = nil
        find.all = false
        return (try? find.validate()) == nil ? nil : find
    }
}

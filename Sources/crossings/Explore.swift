import ArgumentParser
import Explorer
import MigrationData
import Screen
import Terminal
import Views

/// The explorer; where standard output is no terminal, the same as `show`.
struct Explore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore", abstract: "Open the explorer, at a view if one is named.", shouldDisplay: false)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var look: LookOptions
    @OptionGroup var reading: PlainOption

    @Flag(help: "Leave the mouse to the terminal, so that its own selection works.")
    var noMouse = false

    @Flag(
        help: ArgumentHelp(
            "For thin links: ASCII, no colours, at most 1,200 bytes a second, what a key asks for first."))
    var slow = false

    @Argument(
        help: ArgumentHelp("A view's line, such as: stock area=region.", valueName: "view"),
        completion: ShellCompletion.view)
    var view: [String] = []

    func run() throws {
        let line = view.joined(separator: " ")
        guard Output.isTerminal else { return try printed(line) }
        let model = try options.model(withDocumentFor: nil)
        // A folder's tables are checked before the screen changes, so that a fault is told in a line of the shell.
        if options.data != nil { try model.checkAll() }
        let opened = line.isEmpty ? nil : try View(line, model: model)
        var talk = try Talk(
            model: model, options: terminalOptions, theme: look.theme, isPlain: reading.isPlain,
            isRestricted: options.restricted)
        try talk.run(.explore(try opened?.line(model: model)))
    }

    /// The view as text; without one the figure that the report begins with.
    private func printed(_ line: String) throws {
        let printer = ViewPrinter(
            model: try options.model(withDocumentFor: line), isPlain: reading.isPlain, look: look.look())
        try Output.write(try printer.text(line.isEmpty ? "stock area=region by=subregion" : line))
    }

    private var terminalOptions: TerminalOptions {
        var result = look.terminalOptions
        result.mouse = !noMouse
        if slow, look.charset == .auto { result.characters = .ascii }
        if slow, look.color == .auto { result.depth = ColorDepth.none }
        result.isSlow = slow
        return result
    }
}

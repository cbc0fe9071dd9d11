import ArgumentParser
import Explorer
import Figures
import Formats
import Presentation
import Screen
import Terminal
import Views

/// `crossings present [DECK.md]`: slides on the terminal, checked, or as text.
struct Present: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "present", abstract: "Present slides: the report in brief, or a deck of your own.",
        discussion: """
            A deck is Markdown. --- alone between blank lines parts slides, or else first- and second-level headings do. \
            A fenced block named view holds a view's line and becomes a figure; a paragraph of strong text with a digit \
            becomes a number in the largest letters.
            HTML comments are notes for the speaker, but for these:
              <!-- pause -->                 what follows comes with the next key
              <!-- columns -->               columns begin
              <!-- next column -->           the next one; <!-- end columns --> ends them
              <!-- minutes: 2 -->            time planned for the slide
              <!-- source: TEXT -->          the line below the slide
            Where standard output is no terminal the deck is printed as text.
            Figures take the explorer's keys; Esc opens the explorer at a slide's figure, and p comes back.
            While slides are shown, --notes in another terminal of the same user is the speaker's own screen, which can \
            turn them, and --follow shows them too, as often as one likes.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var look: LookOptions

    @Argument(
        help: ArgumentHelp("A deck in Markdown; without one the deck that comes with the program.", valueName: "deck"),
        completion: .file(extensions: ["md"]))
    var deck: String?

    @Flag(help: "Present the bookmarks set in the explorer, a slide each, in place of a deck.")
    var fromBookmarks = false

    @Flag(help: "Print what is wrong with the deck, a line a finding; exit code 1 where something is.")
    var check = false

    @Option(help: ArgumentHelp("With --check: also warn of what doesn't fit, such as 80x24.", valueName: "cells"))
    var size: String?

    @Option(
        help: ArgumentHelp(
            "Write the deck to a file: FILE.html, a page for reading and printing, FILE.txt, or FILE.md, to change it.",
            valueName: "file"),
        completion: .file())
    var export: String?

    @Flag(help: "Export the speaker's notes too.")
    var withNotes = false

    @Option(help: ArgumentHelp("Columns of text; the terminal's, or 80.", valueName: "n"))
    var width: Int?

    @Flag(help: "The speaker's screen for a presentation in another terminal: notes, time and what comes next.")
    var notes = false

    @Flag(help: "Show the slides of a presentation in another terminal as they are turned there.")
    var follow = false

    @Option(
        help: ArgumentHelp(
            "With --notes and --follow: the presentation of this process; the newest otherwise.", valueName: "pid"))
    var session: String?

    @Flag(help: "Replace the exported file if it exists.")
    var force = false

    func validate() throws {
        if let width, !(1...10_000).contains(width) { throw ValidationError("--width takes 1 to 10000") }
        if fromBookmarks, deck != nil { throw ValidationError("--from-bookmarks takes no deck beside the bookmarks") }
        if check, export != nil { throw ValidationError("--check prints findings; leave out --export") }
        if size != nil, !check { throw ValidationError("--size goes with --check") }
        if let size, Self.cells(size) == nil {
            throw ValidationError("--size takes columns x rows, such as 80x24")
        }
        try validateFollowing()
        if let export, ![".html", ".txt", ".md"].contains(where: export.hasSuffix) {
            throw ValidationError("--export takes a name that ends in .html, .txt or .md, such as deck.html")
        }
    }

    private func validateFollowing() throws {
        if notes, follow { throw ValidationError("--notes and --follow are two screens: take one") }
        if session != nil, !(notes || follow) { throw ValidationError("--session goes with --notes or --follow") }
        if let session, session.isEmpty || !session.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "-" }) {
            throw ValidationError("--session takes the number of a process, such as 4711")
        }
        guard notes || follow else { return }
        if deck != nil || fromBookmarks || check || export != nil {
            throw ValidationError(
                "\(notes ? "--notes" : "--follow") shows what is presented elsewhere: leave out the rest")
        }
    }

    func run() throws {
        if options.restricted {
            // Guests share one user: what one of them shows is nothing for the others.
            try Restriction.refuse("--notes", notes ? "" : nil)
            try Restriction.refuse("--follow", follow ? "" : nil)
            try Restriction.refuse("--export", export)
            try Restriction.refuse("a deck", deck)
        }
        if notes || follow { return try showFollowing() }
        // Only the explorer, into which one may go from the slides, shows the reader's own copy.
        let isShown = !check && export == nil && Output.isTerminal
        let model = try options.model(withDocumentFor: isShown ? nil : "")
        let deck = try readDeck(model)
        if check { return try printFindings(deck, model, BigAlphabet(try AssetSource.bytes("big_letters.txt"))) }
        let characters = look.look(isFile: true).characters
        if let export {
            return try OutputFile.write(try exported(deck, model, characters, to: export), to: export, force: force)
        }
        guard isShown else {
            let width = width ?? Environment.columns
            let text = DeckText(deck, model: model, width: width, characters: characters, hasNotes: withNotes)
            return try Output.write(try text.text())
        }
        if options.data != nil { try model.checkAll() }
        var talk = try Talk(
            model: model, deck: deck, options: look.terminalOptions, theme: look.theme,
            isRestricted: options.restricted)
        try talk.run(.present(nil))
    }

    /// Shows what is presented elsewhere.
    private func showFollowing() throws {
        let model = try options.model(withDocumentFor: "")
        if options.data != nil { try model.checkAll() }
        var loop = try AudienceLoop(
            notes ? .speaker : .audience, session: session, model: model,
            alphabet: BigAlphabet(try AssetSource.bytes("big_letters.txt")), options: look.terminalOptions,
            theme: look.theme)
        try loop.run()
    }

    /// The deck as the file's name asks for it.
    private func exported(
        _ deck: Deck, _ model: Model, _ characters: CharacterSet, to file: String
    ) throws -> String {
        if file.hasSuffix(".md") { return String(decoding: deck.text, as: UTF8.self) }
        if file.hasSuffix(".html") {
            return try DeckDocument(deck, model: model, hasNotes: withNotes) { view in
                try Rendering(.svg).text(of: view, model: model)
            }.html()
        }
        return try DeckText(deck, model: model, width: width ?? 80, characters: characters, hasNotes: withNotes).text()
    }

    private func readDeck(_ model: Model) throws -> Deck {
        if fromBookmarks {
            let lines = try Talk.folder(options.restricted)?.change(.read) ?? []
            if lines.isEmpty { throw Failure("no bookmarks yet: b in the explorer sets one", .noInput) }
            return try Deck(views: lines, name: "bookmarks", model: model)
        }
        guard let deck else {
            return DeckReader.deck(try AssetSource.bytes("deck.md"), name: "deck.md")
        }
        return DeckReader.deck(try FileContents.read(deck), name: deck)
    }

    /// Prints all findings; warnings alone are no failure.
    private func printFindings(_ deck: Deck, _ model: Model, _ alphabet: BigAlphabet) throws {
        let findings = try deck.check(
            model: model, size: size.flatMap(Self.cells), characters: look.look(isFile: true).characters,
            alphabet: alphabet)
        try Output.write(findings.map { $0.text(file: deck.name) + "\n" }.joined())
        if findings.contains(where: { !$0.isWarning }) { throw Failure("", .checkFailed) }
    }

    private static func cells(_ text: String) -> Size? {
        let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]), (1...2000).contains(width),
            (1...2000).contains(height)
        else { return nil }
        return Size(width: width, height: height)
    }
}

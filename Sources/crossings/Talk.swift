import Figures
import MigrationData
import Presentation
import Screen
import Terminal
import Views

/// The explorer and slides on one terminal: the one hands over to the other until somebody leaves.
struct Talk {
    private let terminal: OpenTerminal
    private let model: Model
    private let isPlain: Bool
    private let isRestricted: Bool
    private var explorer: ExplorerLoop?
    private var slides: PresentationLoop?
    /// Whether slides come from a deck that was asked for, and not from a view of the explorer on.
    private let isOfDeck: Bool
    /// The view at which the explorer was entered from the slides.
    private var entered: String?

    /// Opens the terminal; with a deck for its slides, else for the explorer.
    init(
        model: Model, deck: Deck? = nil, options: TerminalOptions = TerminalOptions(), theme: ThemeOption? = nil,
        isPlain: Bool = PlainOption.isUsual, isRestricted: Bool = false
    ) throws {
        (self.model, self.isPlain, self.isRestricted) = (model, isPlain, isRestricted)
        isOfDeck = deck != nil
        var options = options
        // Where lines are read, the terminal's own selection is worth more than a mouse that hits them.
        if isPlain || deck != nil { options.mouse = false }
        // A fault of the first table is told before the screen changes.
        _ = try model.ofReport.data.migrantStock()
        let alphabet = try deck.map { _ in BigAlphabet(try AssetSource.bytes("big_letters.txt")) }
        terminal = try OpenTerminal(options, theme: theme, folder: Self.folder(isRestricted))
        if let deck, let alphabet {
            slides = PresentationLoop(
                deck: deck, model: model, alphabet: alphabet, terminal: terminal, isRestricted: isRestricted)
        }
    }

    /// Where the state of sessions is kept.
    static func folder(_ isRestricted: Bool) -> StateFolder? { isRestricted ? .forGuests : .standard }

    /// Runs until somebody leaves or the terminal goes away.
    mutating func run(_ first: Turn) throws {
        defer { terminal.session.close() }
        var turn = first
        while turn != .leave {
            switch turn {
            case .explore(let line): turn = try explore(try line.map { (line) throws in try View(line, model: model) })
            case .present(let line): turn = try present(line)
            case .back: turn = try present(entered)
            case .leave: break
            }
        }
    }

    /// Runs the explorer at a view until somebody leaves it.
    mutating func explore(_ view: View?) throws -> Turn {
        var explorer: ExplorerLoop
        if let known = self.explorer {
            explorer = known
            try explorer.enter(view)
        } else {
            // The panes are about the report: its editions answer there.
            explorer = try ExplorerLoop(
                model: model.ofReport, view: view, terminal: terminal, isPlain: isPlain, isRestricted: isRestricted)
        }
        entered = slides == nil ? nil : try explorer.address()
        explorer.hasSlides = slides != nil
        explorer.stage = slides?.stage
        var slides = self.slides
        defer { (self.explorer, self.slides) = (explorer, slides) }
        return try explorer.run { slides?.visit($0) }
    }

    private mutating func present(_ line: String?) throws -> Turn {
        // Back at the slide that was left, unless the explorer has gone on to what is to be presented from there.
        if slides == nil || !isOfDeck && line != entered { try begin(at: line) }
        slides?.enter()
        do {
            let turn = try slides?.run() ?? .leave
            if turn == .leave { try explorer?.leave() }
            return turn
        } catch {
            try explorer?.leave()
            throw error
        }
    }

    /// The bundled deck from the slide that has a view, or with a slide for it before all others.
    private mutating func begin(at line: String?) throws {
        let bytes = try AssetSource.bytes("deck.md")
        var deck = DeckReader.deck(bytes, name: "deck.md")
        let start = line.flatMap { deck.slide(showing: $0, model: model) }
        if let line, start == nil {
            let slide = try Deck.text(of: [line], model: model)
            deck = DeckReader.deck(Array(slide.utf8) + Array("\n---\n\n".utf8) + bytes, name: "deck.md")
        }
        if slides == nil {
            slides = PresentationLoop(
                deck: deck, model: model, alphabet: BigAlphabet(try AssetSource.bytes("big_letters.txt")),
                terminal: terminal, isRestricted: isRestricted)
        }
        slides?.present(deck, from: start ?? 0)
    }
}

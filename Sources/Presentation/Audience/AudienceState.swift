import Figures
import MigrationData
import Screen
import Views

/// A screen that follows a presentation, as a value: the audience's, which only looks, or the speaker's own with notes.
package struct AudienceState: Hashable, Sendable {
    package enum Role: Hashable, Sendable { case audience, speaker }

    package let role: Role
    package private(set) var size: Size
    package var characters: CharacterSet {
        didSet { presentation?.characters = characters }
    }
    /// What the speaker shows, in this screen's size; nil before the deck has come.
    private(set) var presentation: PresentationState?
    /// Whether it is known where the speaker is.
    private var isPlaced = false
    /// The speaker's clock as last told.
    private(set) var clock = PresentationClock()
    /// Why nothing is shown, where there is more to say than that nothing has begun.
    private(set) var reason = ""
    /// The digits of a slide's number.
    var digits = ""
    /// How many lines of notes lie above the screen.
    var scroll = 0
    var showsHelp = false

    package init(role: Role, size: Size, characters: CharacterSet) {
        self.role = role
        self.size = size
        self.characters = characters
    }

    /// The presentation where all of it is known that a screen needs.
    var shown: PresentationState? { isPlaced ? presentation : nil }

    /// The milliseconds until the screen's clock shows another second; nil where it has none that runs.
    package func millisecondsUntilTick(passed: Int) -> Int? {
        guard role == .speaker, shown != nil, clock.isRunning else { return nil }
        return 1001 - clock.after(milliseconds: passed).milliseconds % 1000
    }

    /// The screen has another size.
    package mutating func resize(_ size: Size) {
        self.size = size
        presentation?.resize(size)
    }

    // MARK: What the speaker's program tells

    /// Takes a message; places and clocks before a deck mean nothing.
    package mutating func take(_ message: PresentationMessage) {
        switch message {
        case .hello: leave("")
        case .deck(let name, let text):
            var new = PresentationState(
                deck: DeckReader.deck(text, name: name), size: size, characters: characters)
            new.notice = ""
            presentation = new
            isPlaced = false
        case .place(let place): take(place)
        case .clock(let clock): self.clock = clock
        case .end: leave("The presentation has ended.")
        }
    }

    private mutating func take(_ place: PresentationState.Place) {
        guard let before = presentation?.place else { return }
        if place.slide != before.slide {
            scroll = 0
            digits = ""
        }
        presentation?.place = place
        presentation?.notice = ""
        isPlaced = true
    }

    /// Says something until the speaker goes on.
    mutating func say(_ text: String) { presentation?.notice = text }

    /// Nothing is followed any more.
    package mutating func leave(_ reason: String) {
        self.reason = reason
        presentation = nil
        isPlaced = false
        digits = ""
        scroll = 0
        showsHelp = false
        clock = PresentationClock(isRunning: false)
    }

    // MARK: Drawing

    /// The screen so many milliseconds after the clock was told.
    package func draw(
        model: Model, alphabet: BigAlphabet, memo: FigureMemo = FigureMemo(), passed: Int = 0
    ) throws(TableError) -> Canvas {
        guard let shown else { return waiting() }
        switch role {
        case .audience: return try shown.visiting(model).draw(model: model, alphabet: alphabet, memo: memo)
        case .speaker:
            return try NotesPainter(
                state: self, shown: shown, clock: clock.after(milliseconds: passed), alphabet: alphabet,
                memo: memo
            ).canvas(model: model)
        }
    }

    /// Says that nothing is there to be followed.
    private func waiting() -> Canvas {
        var canvas = Canvas(width: size.width, height: size.height, characters: characters)
        var lines = PlainText.wrapped("Waiting for a presentation", to: size.width).map { StyledText($0, .strong) }
        let start = "It is seen here as soon as crossings present runs in another terminal of yours. q leaves."
        let width = max(1, min(size.width - 4, 60))
        for text in [reason, start] where !text.isEmpty {
            lines += [StyledText("")] + StyledText.wrapped(text, to: width, style: .dim)
        }
        let top = max(0, (size.height - lines.count) / 3)
        let left = max(0, (size.width - width) / 2)
        for (row, line) in lines.enumerated() { line.draw(on: &canvas, x: left, y: top + row, limit: width) }
        return canvas
    }
}

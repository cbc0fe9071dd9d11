import Figures
import MigrationData
import Screen
import Testing

@testable import Presentation
@testable import Views

@Suite("Playing, several figures, the clock and the explorer on slides")
struct LiveSlideTests {
    @Test("Years play to the last one with what is drawn between them marked, and any key stops")
    func plays() throws {
        var state = PresentationState.bundled(at: 6)
        try state.press("P")
        #expect(state.isPlaying && state.changedLine?.hasSuffix("year=1990") == true)
        #expect(try state.update(.tick(milliseconds: 500), model: Hall.model) == .none)
        let between = try #require(state.place.figures.first?.between)
        #expect(between.thousandths == 500 && between.line.hasSuffix("year=1995"))
        #expect(try state.screen().contains("1990›1995  between the years: numbers with ~ are drawn, not data"))
        try state.press("z")
        #expect(!state.isPlaying && state.place.figures.first?.between == nil)
        #expect(try !state.screen().contains("~"))
        try state.press("P")
        for time in stride(from: 0, through: 9000, by: 33) {
            _ = try state.update(.tick(milliseconds: time), model: Hall.model)
        }
        #expect(!state.isPlaying && state.place.figures.isEmpty)
        try state.press("P⎋")
        #expect(!state.isPlaying)
        try state.press("P→")
        #expect(!state.isPlaying && state.place.slide == 6)
    }

    @Test("Over thin links years go one by one, and over years a mark goes through them")
    func steps() throws {
        var state = PresentationState.bundled(at: 3)
        state.isStepped = true
        try state.press("P")
        #expect(state.playsSteps && state.place.figures.first?.year == 1990)
        _ = try state.update(.tick(milliseconds: 10), model: Hall.model)
        #expect(state.place.figures.first?.year == 1995 && state.place.figures.first?.between == nil)
    }

    @Test("Escape leads into the explorer at the figure as it is now")
    func explore() throws {
        var state = PresentationState.bundled(at: 6)
        #expect(
            try state.press(",s⎋")
                == .explore("corridors origin=region destination=region top=8 year=2015 sex=female"))
        #expect(try state.press("o⎋") == .none)
        #expect(try state.press("b⎋") == .none)
        state = PresentationState.bundled(at: 2)
        #expect(try state.press("⎋") == .explore(nil))
    }

    @Test("Of several figures one takes keys, the next one with f; which is marked")
    func several() throws {
        let text = """
            # Two

            <!-- columns -->

            ```view
            stock area=THA by=sex
            ```

            <!-- next column -->

            ```view
            corridors origin=NPL top=3 year=2019
            ```

            <!-- end columns -->
            """
        let deck = DeckReader.deck(Array(text.utf8), name: "d.md")
        var state = PresentationState(deck: deck, size: Size(width: 120, height: 36), characters: .unicode)
        #expect(try state.screen().contains("▸"))
        try state.press(",")
        #expect(state.place.figures.map(\.number) == [0] && state.place.figures[0].year == 2015)
        try state.press("f,")
        #expect(state.place.live == 1 && state.place.figures.map(\.number) == [0, 1])
        #expect(state.place.figures[1].line == "corridors origin=NPL top=3 year=2015")
        #expect(try state.press("⎋") == .explore("corridors origin=NPL top=3 year=2015"))
    }

    @Test("The clock is shown when asked for, with what was planned up to here, and begun anew by the loop")
    func clock() throws {
        var state = PresentationState.bundled(at: 3)
        func shown(_ seconds: Int) throws -> String {
            try state.draw(model: Hall.model, alphabet: Hall.alphabet, seconds: seconds).text
        }
        #expect(try !shown(185).contains("3:05"))
        try state.press("c")
        #expect(try shown(185).contains("3:05 of 4 min   3 / 25"))
        #expect(try shown(3_785).contains("1:03:05 of 4 min"))
        #expect(try state.press("r") == .restartClock)
        try state.press("o")
        #expect(try shown(61).contains("1:01 gone"))
    }

    @Test("Any live keys at any size leave a screen of that size, and a place that draws the same elsewhere")
    func robustness() throws {
        var random = SystemRandomNumberGenerator()
        let keys = Array(",.sivfuP%↑↓↑↓vv→⇥")
        let deck = [
            "matrix", "stock area=region by=area year=2019", "emigrants area=region figure=map",
            "stock area=JPN by=sex",
            "stock area=region figure=multiples", "corridors destination=THA figure=ranks", "matrix figure=flow",
            "remittances area=IND by=corridor top=5", "displacement area=region by=subregion years=2010-2019",
            "area NPL", "objectives 10", "stok", "pyramid area=THA compare=JPN", "displacement figure=map",
        ].map { "# A\n\n```view\n\($0)\n```\n" }.joined(separator: "\n---\n\n")
        for deck in [DeckReader.deck(Array(deck.utf8), name: "d.md"), Hall.deck] {
            for size in [(0, 0), (1, 1), (7, 3), (21, 9), (80, 24), (200, 60)] {
                let size = Size(width: size.0, height: size.1)
                var state = PresentationState(deck: deck, size: size, characters: .ascii)
                for _ in 0..<12 {
                    try state.press(String(keys.randomElement(using: &random) ?? "→"))
                    if state.isPlaying { _ = try state.update(.tick(milliseconds: 700), model: Hall.model) }
                    let canvas = try state.draw(model: Hall.model, alphabet: Hall.alphabet)
                    #expect(canvas.size == size)
                    let painter = SlidePainter(
                        model: Hall.model, alphabet: Hall.alphabet, size: size, characters: .ascii)
                    if state.notice.isEmpty {
                        #expect(try painter.canvas(deck, at: state.place).text == canvas.text)
                    }
                }
            }
        }
    }

    @Test("A deck of views has a slide for each, and says of those that mean nothing what is wrong")
    func views() throws {
        let deck = try Deck(views: ["stock area=region", "stok", "area NPL"], name: "bookmarks", model: Hall.model)
        #expect(deck.slides.map(\.title) == ["Migrant stock", "A view that means nothing", "Nepal"])
        let findings = try deck.check(model: Hall.model, alphabet: Hall.alphabet)
        #expect(findings.map { $0.text(file: deck.name) }.first?.hasPrefix("bookmarks:2: \"stok\" is no kind") == true)
        #expect(Hall.deck.slide(showing: "stock by=subregion area=region", model: Hall.model) == 2)
        #expect(Hall.deck.slide(showing: "stock area=NPL", model: Hall.model) == nil)
    }
}

import Figures
import MigrationData
import Screen
import Testing

@testable import Presentation
@testable import Views

@Suite("Live figures of slides")
struct LiveFigureTests {
    private typealias Place = PresentationState.Place

    /// The bundled deck at a slide, from 1.
    private func start(_ slide: Int, _ size: Size = Size(width: 100, height: 40)) -> PresentationState {
        var state = PresentationState(deck: Hall.deck, size: size, characters: .unicode)
        state.go(to: slide - 1)
        return state
    }

    @discardableResult
    private func press(_ keys: String, in state: inout PresentationState) throws -> PresentationEffect {
        var effect = PresentationEffect.none
        for key in keys {
            let named: [Character: Key] = ["↑": .up, "↓": .down, "→": .right, "←": .left, "⎋": .escape, "⇥": .tab]
            let action = state.action(for: .key(named[key] ?? .character(key)))
            if let action { effect = try state.update(action, model: Hall.model) }
        }
        return effect
    }

    private func screen(_ state: PresentationState) throws -> String {
        try state.draw(model: Hall.model, alphabet: Hall.alphabet).text
    }

    private func line(_ state: PresentationState) -> String? { state.place.figures.first?.line }

    @Test("Comma and full stop change the year and blank nothing")
    func year() throws {
        var state = start(6)
        try press(",", in: &state)
        #expect(state.place.blank == nil)
        #expect(line(state) == "corridors origin=region destination=region top=8 year=2015")
        #expect(try screen(state).contains("millions, 2015"))
        try press(",,", in: &state)
        #expect(line(state)?.hasSuffix("year=2005") == true)
        try press("...", in: &state)
        // Again as the deck has it.
        #expect(state.place.figures.isEmpty)
        try press(".", in: &state)
        #expect(state.notice == "2019 is the last year" && state.place.figures.isEmpty)
        #expect(Hall.deck.slides[5].figures[0].viewLine == "corridors origin=region destination=region top=8 year=2019")
    }

    @Test("What is chosen has its number in full, the same as the data's own")
    func chosen() throws {
        var state = start(6)
        try press(",↓↓", in: &state)
        let areas = try Hall.model.data.areas()
        let stock = try Hall.model.data.migrantStock()
        func persons(_ sex: Sex, _ year: Int) throws -> String {
            func area(_ code: String) throws -> AreaIndex {
                try #require(areas.members(of: .region).members.first { areas.code(of: .area($0)) == code })
            }
            let (from, to) = (try area("KAZ"), try area("RUS"))
            return NumberText.exact(stock.persons(from: AreaSet([from]), to: AreaSet([to]), year: year, sex: sex))
        }
        #expect(try screen(state).contains("\(persons(.both, 2015)) persons  Kazakhstan › Russian Federation"))
        // It stays chosen where it is now, whatever its rank.
        try press("s.", in: &state)
        #expect(line(state)?.contains("sex=female") == true)
        #expect(try screen(state).contains("\(persons(.female, 2019)) women  Kazakhstan › Russian Federation"))
        try press("↑↑↑↑↑↑", in: &state)
        #expect(state.place.slide == 5)
    }

    @Test("Every statistical slide of the deck has its year, or says why not")
    func everySlide() throws {
        for (number, slide) in Hall.deck.slides.enumerated() where !slide.figures.isEmpty {
            var state = start(number + 1)
            let before = try screen(state)
            try press(",", in: &state)
            #expect(state.place.slide == number)
            let isChanged = try !state.place.figures.isEmpty && screen(state) != before
            #expect(isChanged || state.notice.contains("only year"), "slide \(number + 1): \(state.notice)")
            try press("u", in: &state)
            #expect(state.place.figures.isEmpty)
        }
    }

    @Test("In a figure over years a year is chosen, with the sum of what the view's own rows have")
    func overYears() throws {
        var state = start(3)
        try press(",,", in: &state)
        #expect(state.place.figures.first?.year == 2010 && line(state) == "stock area=region by=subregion")
        let table = try View("stock area=region by=subregion year=2010", model: Hall.model).table(model: Hall.model)
        let sum = table.rows.reduce(0) { sum, row in
            if case .whole(let persons?) = row[4] { sum + persons } else { sum }
        }
        #expect(try screen(state).contains("\(NumberText.exact(sum)) persons  2010"))
        try press("v", in: &state)
        #expect(line(state) == "stock area=region by=subregion figure=lines")
        try press("↓", in: &state)
        let name = "South and South-West Asia"
        let own = table.rows.first { $0[1] == .text(name) }?[4]
        guard case .whole(let persons?)? = own else { return #expect(Bool(false)) }
        #expect(try screen(state).contains("\(NumberText.exact(persons)) persons  \(name)"))
    }

    @Test("Who came and who left change places: of corridors both ends do")
    func side() throws {
        var state = start(8)
        try press("i", in: &state)
        #expect(
            line(state) == "corridors origin=region destination=outside by=destination top=8 year=2019")
        try press("i", in: &state)
        #expect(state.place.figures.isEmpty)
        state = start(15)
        try press("i", in: &state)
        #expect(line(state)?.contains("direction=outflow") == true)
        state = start(16)
        try press("i", in: &state)
        #expect(state.notice == "this figure has no in and out")
        try press("s", in: &state)
        #expect(state.notice == "this figure has no numbers by sex")
        try press(",", in: &state)
        #expect(line(state)?.contains("quarter=2019Q4") == true)
    }

    @Test("Ages are chosen upwards, with women and men as the view's rows have them")
    func ages() throws {
        var state = start(4)
        try press("↑↑", in: &state)
        let table = try View("pyramid area=region year=2019 of=migrants", model: Hall.model).table(model: Hall.model)
        func persons(_ sex: String) -> String {
            let row = table.rows.first { $0[4] == .text("5-9") && $0[5] == .text(sex) }
            if case .whole(let persons)? = row?[6] { return NumberText.exact(persons) }
            return ""
        }
        #expect(try screen(state).contains("\(persons("male")) men, \(persons("female")) women  5–9"))
    }

    @Test("A slide keeps what was changed on it while others are shown; u undoes it")
    func comingBack() throws {
        var state = start(6)
        try press(",s↓", in: &state)
        let changed = state.place.figures
        try press("→", in: &state)
        #expect(state.place.slide == 6 && state.place.figures.isEmpty)
        try press("←", in: &state)
        #expect(state.place.slide == 5 && state.place.figures == changed)
        try press("u", in: &state)
        #expect(state.place.figures.isEmpty && state.notice == "as the deck has it")
    }

    @Test("Up and down turn slides where nothing can be chosen; other keys say that there is no figure")
    func withoutFigure() throws {
        var state = start(10)
        try press("↓", in: &state)
        #expect([state.place.slide, state.place.step] == [9, 1])
        try press("↑↑", in: &state)
        #expect(state.place.slide == 8)
        try press("→v", in: &state)
        #expect(state.notice == "no figure on this slide")
    }
}

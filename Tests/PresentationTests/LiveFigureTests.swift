import Figures
import MigrationData
import Screen
import Testing

@testable import Presentation
@testable import Views

@Suite("Live figures of slides")
struct LiveFigureTests {
    @Test("Comma and full stop change the year and blank nothing")
    func year() throws {
        var state = PresentationState.bundled(at: 6)
        try state.press(",")
        #expect(state.place.blank == nil)
        #expect(state.changedLine == "corridors origin=region destination=region top=8 year=2015")
        #expect(try state.screen().contains("millions, 2015"))
        try state.press(",,")
        #expect(state.changedLine?.hasSuffix("year=2005") == true)
        try state.press("...")
        // Again as the deck has it.
        #expect(state.place.figures.isEmpty)
        try state.press(".")
        #expect(state.notice == "2019 is the last year" && state.place.figures.isEmpty)
        #expect(Hall.deck.slides[5].figures[0].viewLine == "corridors origin=region destination=region top=8 year=2019")
    }

    @Test("What is chosen has its number in full, the same as the data's own")
    func chosen() throws {
        var state = PresentationState.bundled(at: 6)
        try state.press(",↓↓")
        let areas = try Hall.model.data.areas()
        let stock = try Hall.model.data.migrantStock()
        func persons(_ sex: Sex, _ year: Int) throws -> String {
            func area(_ code: String) throws -> AreaIndex {
                try #require(areas.members(of: .region).members.first { areas.code(of: .area($0)) == code })
            }
            let (from, to) = (try area("KAZ"), try area("RUS"))
            return NumberText.exact(stock.persons(from: AreaSet([from]), to: AreaSet([to]), year: year, sex: sex))
        }
        #expect(try state.screen().contains("\(persons(.both, 2015)) persons  Kazakhstan › Russian Federation"))
        // It stays chosen where it is now, whatever its rank.
        try state.press("s.")
        #expect(state.changedLine?.contains("sex=female") == true)
        #expect(try state.screen().contains("\(persons(.female, 2019)) women  Kazakhstan › Russian Federation"))
        try state.press("↑↑↑↑↑↑")
        #expect(state.place.slide == 5)
    }

    @Test("Every statistical slide of the deck has its year, or says why not")
    func everySlide() throws {
        for (number, slide) in Hall.deck.slides.enumerated() where !slide.figures.isEmpty {
            var state = PresentationState.bundled(at: number + 1)
            let before = try state.screen()
            try state.press(",")
            #expect(state.place.slide == number)
            let isChanged = try !state.place.figures.isEmpty && state.screen() != before
            #expect(isChanged || state.notice.contains("only year"), "slide \(number + 1): \(state.notice)")
            try state.press("u")
            #expect(state.place.figures.isEmpty)
        }
    }

    @Test("In a figure over years a year is chosen, with the sum of what the view's own rows have")
    func overYears() throws {
        var state = PresentationState.bundled(at: 3)
        try state.press(",,")
        #expect(state.place.figures.first?.year == 2010 && state.changedLine == "stock area=region by=subregion")
        let table = try View("stock area=region by=subregion year=2010", model: Hall.model).table(model: Hall.model)
        let sum = table.rows.reduce(0) { sum, row in
            if case .whole(let persons?) = row[4] { sum + persons } else { sum }
        }
        #expect(try state.screen().contains("\(NumberText.exact(sum)) persons  2010"))
        try state.press("v")
        #expect(state.changedLine == "stock area=region by=subregion figure=lines")
        try state.press("↓")
        let name = "South and South-West Asia"
        let own = table.rows.first { $0[1] == .text(name) }?[4]
        guard case .whole(let persons?)? = own else { return #expect(Bool(false)) }
        #expect(try state.screen().contains("\(NumberText.exact(persons)) persons  \(name)"))
    }

    @Test("Who came and who left change places: of corridors both ends do")
    func side() throws {
        var state = PresentationState.bundled(at: 8)
        try state.press("i")
        #expect(
            state.changedLine == "corridors origin=region destination=outside by=destination top=8 year=2019")
        try state.press("i")
        #expect(state.place.figures.isEmpty)
        state = PresentationState.bundled(at: 15)
        try state.press("i")
        #expect(state.changedLine?.contains("direction=outflow") == true)
        state = PresentationState.bundled(at: 16)
        try state.press("i")
        #expect(state.notice == "this figure has no in and out")
        try state.press("s")
        #expect(state.notice == "this figure has no numbers by sex")
        try state.press(",")
        #expect(state.changedLine?.contains("quarter=2019Q4") == true)
    }

    @Test("Ages are chosen upwards, with women and men as the view's rows have them")
    func ages() throws {
        var state = PresentationState.bundled(at: 4)
        try state.press("↑↑")
        let table = try View("pyramid area=region year=2019 of=migrants", model: Hall.model).table(model: Hall.model)
        func persons(_ sex: String) -> String {
            let row = table.rows.first { $0[4] == .text("5-9") && $0[5] == .text(sex) }
            if case .whole(let persons)? = row?[6] { return NumberText.exact(persons) }
            return ""
        }
        #expect(try state.screen().contains("\(persons("male")) men, \(persons("female")) women  5–9"))
    }

    @Test("A slide keeps what was changed on it while others are shown; u undoes it")
    func comingBack() throws {
        var state = PresentationState.bundled(at: 6)
        try state.press(",s↓")
        let changed = state.place.figures
        try state.press("→")
        #expect(state.place.slide == 6 && state.place.figures.isEmpty)
        try state.press("←")
        #expect(state.place.slide == 5 && state.place.figures == changed)
        try state.press("u")
        #expect(state.place.figures.isEmpty && state.notice == "as the deck has it")
    }

    @Test("Up and down turn slides where nothing can be chosen; other keys say that there is no figure")
    func withoutFigure() throws {
        var state = PresentationState.bundled(at: 10)
        try state.press("↓")
        #expect([state.place.slide, state.place.step] == [9, 1])
        try state.press("↑↑")
        #expect(state.place.slide == 8)
        try state.press("→v")
        #expect(state.notice == "no figure on this slide")
    }
}

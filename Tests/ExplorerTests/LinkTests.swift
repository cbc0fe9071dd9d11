import Explorer
import MigrationData
import ReportData
import Screen
import Testing
import Views

@Suite("From the report to the data and back")
struct LinkTests {
    let world = World()

    @Test("From recommendation (f) to the figure behind one of its asks and back takes three keys")
    func threeKeys() throws {
        let advice = try world.state(after: "9 End Up")
        #expect(advice.current.item == .letter("f"))
        var state = advice
        try world.press("Enter Enter", in: &state)
        #expect(state.pane == .subregions)
        #expect(try state.draw(model: world.model).text.contains("64,890,524") || state.sex != .both)
        try world.press("Back", in: &state)
        #expect(state.pane == .recommendations && state.current.item == .letter("f"))
    }

    @Test(
        "A view of another edition than the report's lies over the pane, which can't show it",
        arguments: ["displacement edition=unhcr-2026", "remittances edition=wdi-2023-05"])
    func otherEdition(line: String) throws {
        let view = try View(line, model: world.model)
        let canonical = try view.line(model: world.model)
        #expect(canonical.contains("edition="))
        var state = World.start()
        try state.open(view, model: world.model)
        #expect(state.overlay == .figure(canonical))
        #expect(try state.address(model: world.model) == canonical)
        #expect(
            try state.draw(model: world.model).text.contains("Source: " + view.source(model: world.model).prefix(20)))
        try world.press("Esc", in: &state)
        #expect(state.overlay == nil)
        try state.open(View("stock area=NPL", model: world.model), model: world.model)
        #expect(state.overlay == nil)
    }

    /// An explorer at an item of one of the report's panes.
    private func state(_ pane: Pane, _ item: ListItem) -> ExplorerState {
        var state = World.start()
        state.pane = pane
        state.current.item = item
        state.current.unfolded = ItemSet(groups)
        return state
    }

    /// What holds others in these panes, all of it unfolded.
    private var groups: [ListItem] {
        let sections = (try? world.model.report.outline().map { ListItem.section($0.key) }) ?? []
        let categories = CovidImpact.Category.allCases.map { ListItem.category($0) }
        let letters = RecommendationAsk.letters.map { ListItem.letter($0) }
        return sections + [.section("footnotes"), .section("areas"), .cluster("principles")] + categories + letters
    }

    /// Everything that can be chosen in the panes of the report.
    private func places() throws -> [(Pane, ListItem)] {
        let report = world.model.report
        let footnotes = Set(try report.sources().map(\.footnote)).sorted()
        return try report.paragraphs().map { (Pane.report, ListItem.paragraph($0.number)) }
            + report.outline().map { (.report, .section($0.key)) } + [(.report, .section("summary"))]
            + footnotes.map { (.report, .footnote($0)) }
            + report.objectives().map { (.compact, .objective($0.number)) }
            + report.guidingPrinciples().map { (.compact, .principle($0.id)) }
            + RecommendationAsk.letters.map { (.recommendations, .letter($0)) }
            + every(5, of: report.measures()).map { (.report, .measure($0.id)) }
            + every(4, of: report.covidImpacts()).map { (.covid, .impact($0.id)) }
            + report.recommendationAsks().map { (.recommendations, .ask($0.id)) }
    }

    private func every<Element>(_ step: Int, of elements: [Element]) -> [Element] {
        stride(from: 0, to: elements.count, by: step).map { elements[$0] }
    }

    @Test("Nothing of the report is a dead end: each first and last link leads on or says why not, and comes back")
    func noDeadEnds() throws {
        for (pane, item) in try places() {
            for script in ["Right", "Right G"] {
                var state = state(pane, item)
                try world.press(script, in: &state)
                if state.current.focus != .figure { continue }
                let before = state
                try world.press("Enter", in: &state)
                if state.overlay != nil {
                    try world.press("Esc", in: &state)
                } else if state.trail.count > before.trail.count {
                    try world.press("Back", in: &state)
                } else {
                    #expect(state.notice != nil, "\(item) \(script)")
                }
                state.notice = nil
                #expect(World.timeless(state) == World.timeless(before), "\(item) \(script)")
            }
        }
    }

    @Test("Each paragraph shows all of its printed numbers, claims and measures")
    func complete() throws {
        let report = world.model.report
        for paragraph in try report.paragraphs() {
            let number = String(paragraph.number)
            var state = state(.report, .paragraph(paragraph.number))
            state.size.height = 200
            let text = try state.draw(model: world.model).text
            for (title, count) in [
                ("Printed numbers", try report.publishedFigures().filter { $0.paragraph == number }.count),
                ("Said without a number", try report.claims().filter { $0.paragraph == number }.count),
                ("Measures", try report.measures().filter { $0.paragraphs.contains(number) }.count),
                ("Footnotes", paragraph.footnotes.count),
            ] where count > 0 {
                #expect(text.contains("\(title)  \(count)"), "¶\(number) \(title)")
            }
        }
    }

    @Test("Links run both ways: what an ask rests on leads back to it")
    func bothWays() throws {
        let report = world.model.report
        var texts: [ListItem: String] = [:]
        func text(_ pane: Pane, _ item: ListItem) throws -> String {
            if let text = texts[item] { return text }
            var state = state(pane, item)
            state.size.height = 300
            let text = try state.draw(model: world.model).text
            texts[item] = text
            return text
        }
        for ask in try report.recommendationAsks() {
            for paragraph in ask.paragraphs.compactMap(Int.init) {
                #expect(try text(.report, .paragraph(paragraph)).contains(" \(ask.id) "), "¶\(paragraph) to \(ask.id)")
            }
            for objective in ask.objectives.compactMap(Int.init) {
                #expect(try text(.compact, .objective(objective)).contains(" \(ask.id) "), "\(objective) to \(ask.id)")
            }
        }
    }

    @Test("Each country that the report names has a page with its paragraphs and measures, found by typing its name")
    func countries() throws {
        let report = world.model.report
        let areas = try world.model.data.areas()
        let codes = Set(try report.paragraphs().flatMap(\.areas) + report.measures().flatMap(\.areas))
        for index in codes.compactMap({ areas.area(iso: $0) }) {
            let area = try #require(areas[index])
            var state = try world.state(after: "0 f")
            _ = try state.update(try #require(state.action(for: .paste(area.name))), model: world.model)
            state.size.height = 200
            try world.press("Enter Home", in: &state)
            #expect(state.current.item == .area(.area(index)), "\(area.name)")
            let text = try state.draw(model: world.model).text
            let measures = try report.measures().count { $0.areas.contains(area.code) }
            if measures > 0 { #expect(text.contains("Measures  \(measures)"), "\(area.name)") }
            let paragraphs = try report.paragraphs().count { $0.areas.contains(area.code) }
            if paragraphs > 0 { #expect(text.contains("Named in  \(paragraphs)"), "\(area.name)") }
        }
    }

    @Test(
        "A view of the report opens its pane",
        arguments: [
            ("paragraph 9", Pane.report), ("published paragraph=9", .report), ("claims paragraph=9", .report),
            ("sources 9", .report), ("objectives 10", .compact), ("objectives cluster=B", .compact),
            ("measures objective=10", .compact), ("displacement area=region kind=stateless", .displacement),
        ])
    func opens(line: String, pane: Pane) throws {
        var state = World.start()
        try state.open(try View(line, model: world.model), model: world.model)
        #expect(state.pane == pane)
        #expect(try !state.draw(model: world.model).text.isEmpty)
    }
}

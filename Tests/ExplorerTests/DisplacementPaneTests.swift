import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("The pane of displacement")
struct DisplacementPaneTests {
    let world = World()

    private func persons(_ line: String) throws -> Int? {
        guard case .whole(let number)? = try View(line, model: world.model).table(model: world.model).rows.first?.last
        else { return nil }
        return number
    }

    private static let counts = [
        ("refugees, hosted", "kind=refugees side=asylum"), ("refugees, origin", "kind=refugees side=origin"),
        ("asylum seekers, hosted", "kind=asylum-seekers side=asylum"),
        ("asylum seekers, origin", "kind=asylum-seekers side=origin"),
        ("stateless", "kind=stateless side=asylum"), ("inside, by conflict", "kind=internally-displaced"),
    ]

    @Test("The six counts of the list are those of the views, in 2019 and two years later", arguments: ["", ". ."])
    func counts(keys: String) throws {
        let state = try world.state(after: "6 " + keys)
        let left = try state.draw(model: world.model).text.split(separator: "\n").map { String($0.prefix(31)) }
        for (name, question) in Self.counts {
            let number = try persons("displacement area=region \(question) year=\(state.displacementYear)")
            let text = CountUnit.millions.text(number, decimals: 2)
            #expect(number != nil)
            #expect(left.contains { $0.contains(" \(name) ") && $0.hasSuffix(" " + text) }, "\(name) \(text)")
        }
    }

    @Test("The detail of each count is exact to the person, and its verdict is that of the check")
    func detail() throws {
        var state = try world.state(after: "6")
        for (_, question) in Self.counts {
            let lines = try state.draw(model: world.model).text.split(separator: "\n").map(String.init)
            let number = NumberText.exact(try persons("displacement area=region \(question) year=2019"))
            #expect(lines.contains { $0.hasPrefix(" \(number) ") }, "\(number)")
            #expect(lines.contains { $0.hasPrefix(" ✓ agrees ¶1") || $0.hasPrefix(" ~ differs by edition ¶1") })
            try world.press("Down", in: &state)
        }
    }

    @Test("The largest groups in the figure are those of the ranking")
    func corridors() throws {
        let text = try world.screen(after: "6")
        let table = try View("displacement by=corridor top=8", model: world.model).table(model: world.model)
        for row in table.rows {
            guard case .whole(let persons?) = row[7], case .text(let asylum) = row[3] else { continue }
            let areas = try world.model.data.areas()
            let index = try #require(areas.areas.filter { $0.name == asylum }.first?.index)
            let name = SeriesPalette.shortName(.area(index), areas: areas)
            let number = CountUnit.millions.text(persons, decimals: 2)
            let lines = text.split(separator: "\n").filter { $0.contains("› " + asylum) || $0.contains("› " + name) }
            #expect(lines.contains { $0.hasSuffix(number) }, "\(asylum) \(number)")
        }
    }

    @Test("What came after 2019 is said to be later than the report, what came before is not")
    func later() throws {
        for (keys, isLater) in [("6", false), ("6 ,", false), ("6 .", true), ("6 v .", true), ("6 v v v . .", true)] {
            let text = try world.screen(after: keys)
            #expect(text.contains("later than the report · ") == isLater, "\(keys)")
            #expect(text.contains("Later than the report, which ends with 2019.") == isLater, "\(keys)")
        }
        #expect(try world.screen(after: "6").contains("what the report could not know →"))
    }

    @Test("Every column after 2019 has the style of what is later, but for the chosen year")
    func columns() throws {
        let canvas = try world.state(after: "6").draw(model: world.model)
        let y = try #require((0..<canvas.height).first { canvas.line($0).contains("1990 ") }) - 1
        let styles = (36..<canvas.width).map { canvas[$0, y] }.filter { ["█", "▓"].contains($0.scalar) }.map(\.style)
        #expect(styles.count.isMultiple(of: 35))
        let perYear = styles.count / 35
        #expect(styles.suffix(5 * perYear).allSatisfy { $0 == .byEdition })
        #expect(styles[(29 * perYear)..<(30 * perYear)].allSatisfy { $0 == .quantityChosen })
        #expect(styles.prefix(29 * perYear).allSatisfy { $0 != .byEdition })
    }

    @Test("A year in which nobody counted is unknown and never 0")
    func unknown() throws {
        let state = try world.state(after: "6 Down Down Down Down Down . . .")
        #expect(state.displacementYear == 2022)
        let text = try state.draw(model: world.model).text
        #expect(text.contains("inside, by conflict       .."))
        #expect(text.contains(" .. people displaced inside"))
        #expect(text.contains("not counted in 2022"))
    }

    @Test("The year goes from the first to the last of the series and leaves the other panes' years alone")
    func years() throws {
        let back = Array(repeating: ",", count: 40).joined(separator: " ")
        let first = try world.state(after: "6 " + back)
        #expect(first.displacementYear == 1990)
        #expect(first.notice == "1990 is the first year")
        #expect(first.stockYear == 2019 && first.moneyYear == 2019)
        #expect(try world.state(after: "6 " + back.replacing(",", with: ".")).notice == "2024 is the last year")
    }

    @Test("In or out turns the side of who is counted, where both are known")
    func side() throws {
        let state = try world.state(after: "6 i")
        #expect(state.current.item == .displaced(.region, .refugees, .origin))
        #expect(try world.state(after: "6 i i").current.item == .displaced(.region, .refugees, .asylum))
        let stateless = try world.state(after: "6 Down Down Down Down i")
        #expect(stateless.current.item == .displaced(.region, .stateless, .asylum))
        #expect(stateless.notice == "no origin is known of stateless people")
    }

    @Test("Enter goes from a count to its areas and on to an area's corridors, Backspace comes back from both")
    func into() throws {
        var state = try world.state(after: "6 Enter")
        let areas = try world.model.data.areas()
        let turkey = AreaSelection.area(try #require(areas.area(iso: "TUR")))
        #expect(state.current.item == .displaced(turkey, .refugees, .asylum))
        try world.press("Enter", in: &state)
        #expect(state.pane == .corridors)
        #expect(state.current.item == .lens(CorridorLens(origin: .world, destination: turkey)))
        try world.press("Back", in: &state)
        #expect(state.pane == .displacement)
        #expect(state.current.item == .displaced(turkey, .refugees, .asylum))
        try world.press("Back", in: &state)
        #expect(state.current.item == .displaced(.region, .refugees, .asylum))
    }

    @Test("Enter on a group goes to the area that took it in, and from there to where it came from")
    func intoRow() throws {
        let areas = try world.model.data.areas()
        let pakistan = AreaSelection.area(try #require(areas.area(iso: "PAK")))
        let afghanistan = AreaSelection.area(try #require(areas.area(iso: "AFG")))
        var state = try world.state(after: "6 Right Down Enter")
        #expect(state.current.item == .displaced(pakistan, .refugees, .asylum))
        try world.press("Right Enter", in: &state)
        #expect(state.current.item == .displaced(afghanistan, .refugees, .origin))
        try world.press("Back Back", in: &state)
        #expect(state.current.item == .displaced(.region, .refugees, .asylum))
        #expect(state.current.focus == .figure && state.current.figureRow == 1)
        // Syria is outside the region, so its corridors are shown.
        let outside = try world.state(after: "6 Enter Right Enter")
        #expect(outside.pane == .corridors)
    }

    @Test("A filter finds any area of the region, with exact numbers")
    func filter() throws {
        let text = try world.screen(after: "6 f n e p a l")
        let number = try persons("displacement area=NPL year=2019")
        #expect(text.split(separator: "\n").contains { $0.contains("Nepal") && $0.contains(NumberText.exact(number)) })
    }

    @Test("A view opens the pane at its area, count and year, the last where it does not cover 2019")
    func views() throws {
        for (line, year, expected) in [
            ("displacement", 2019, "Refugees hosted in the region"),
            ("displacement area=AFG side=origin years=2000-2024", 2019, "Refugees from Afghanistan"),
            ("displacement kind=stateless area=MMR year=2021", 2021, "Stateless people in Myanmar"),
            (
                "displacement kind=internally-displaced years=2009-2015", 2015,
                "Displaced inside by conflict in the region"
            ),
            ("displacement area=DEU", 2019, "From where they came"),
            ("displacement area=FJI side=origin by=corridor top=3", 2019, "Where they found refuge"),
        ] {
            var state = World.start()
            try state.open(try View(line, model: world.model), model: world.model)
            #expect(state.pane == .displacement && state.displacementYear == year, "\(line)")
            #expect(try state.draw(model: world.model).text.contains(expected), "\(line)")
        }
    }

    @Test("Beside COVID-19 what came after the report stands at 120 by 36, and on a page of its own at 80 by 24")
    func afterwards() throws {
        let cost = try Afterwards(model: world.model).cost()
        for text in [try world.screen(after: "8"), try world.screen(after: "8 v v", width: 80, height: 24)] {
            #expect(text.contains("could not know"))
            #expect(text.contains("South-East Asia") && text.contains("2019"))
            #expect(text.contains(" \(cost.corridors) "))
            let median = NumberText.fixed(cost.medians.last??.value)
            #expect(text.split(separator: "\n").contains { $0.hasSuffix(" " + median) })
        }
        #expect(!(try world.screen(after: "8", width: 80, height: 24)).contains("could not know"))
    }
}

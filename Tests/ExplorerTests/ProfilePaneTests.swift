import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("The profile of an area")
struct ProfilePaneTests {
    let world = World()

    private func selection(_ code: String) throws -> AreaSelection {
        .area(try #require(world.model.data.areas().area(iso: code)))
    }

    /// The explorer opened at a view, then some keys.
    private func opened(
        _ line: String, _ keys: String = "", width: Int = 120, height: Int = 36, _ characters: CharacterSet = .unicode
    ) throws -> ExplorerState {
        var state = World.start(width, height, characters)
        try state.open(View(line, model: world.model), model: world.model)
        try world.press(keys, in: &state)
        return state
    }

    @Test(
        "a opens the profile of what is chosen, and Backspace comes back to where it was pressed",
        arguments: [
            ("stock area=NPL", "", "NPL"), ("corridors origin=NPL", "", "MYS"), ("corridors origin=NPL", "Left", "NPL"),
            ("corridors origin=region destination=outside by=destination", "Down", "SAU"),
            ("pyramid area=FJI", "", "FJI"), ("remittances area=PHL", "", "PHL"),
            ("displacement area=PAK", "", "PAK"), ("measures", "", ""), ("paragraph 47", "", ""), ("matrix", "", ""),
        ])
    func opens(line: String, keys: String, code: String) throws {
        let before = try opened(line, keys)
        var state = before
        try world.press("a", in: &state)
        #expect(state.pane == .profile)
        #expect(try state.current.item == .area(code.isEmpty ? .region : selection(code)))
        try world.press("Back", in: &state)
        #expect(World.timeless(state) == World.timeless(before))
    }

    @Test("The view area opens it, also of an area outside the region and of a group")
    func views() throws {
        for (line, title) in [
            ("area NPL", "Profile of Nepal"), ("area USA", "Profile of United States of America"),
            ("area 830", "Profile of Channel Islands"), ("area world", "Profile of the world"),
            ("area outside", "Profile of outside the region"), ("area pacific", "Profile of the Pacific"),
        ] {
            let state = try opened(line)
            #expect(state.pane == .profile && state.current.focus == .figure)
            let text = try state.draw(model: world.model).text
            #expect(text.contains(title))
            #expect(text.contains("live here"))
        }
        let state = try opened("area NPL year=1990 sex=female")
        #expect(state.stockYear == 1990 && state.sex == .female)
        #expect(try state.draw(model: world.model).text.contains("women"))
    }

    @Test("Enter on each line goes to what shows it, and Backspace comes back to the line")
    func leads() throws {
        var state = try opened("area IND")
        var panes: Set<Pane> = []
        var hasFigure = false
        for _ in 0..<60 {
            let before = state
            try world.press("Enter", in: &state)
            if case .figure? = state.overlay {
                hasFigure = true
                try world.press("Esc", in: &state)
            } else {
                #expect(state.pane != .profile, "\(before.current.figureRow)")
                panes.insert(state.pane)
                #expect(try state.draw(model: world.model).size == state.size)
                try world.press("Back", in: &state)
            }
            #expect(World.timeless(state) == World.timeless(before))
            try world.press("Down", in: &state)
            if World.timeless(state) == World.timeless(before) { break }
        }
        #expect(hasFigure)
        #expect(panes.isSuperset(of: [.subregions, .ages, .corridors, .remittances, .displacement, .report, .compact]))
    }

    @Test("Every line of a few areas and groups has somewhere to go")
    func noDeadEnds() throws {
        for line in ["area TUV", "area VAT", "area region", "area USA", "area 830"] {
            var state = try opened(line)
            for _ in 0..<(line == "area TUV" ? 30 : 12) {
                var entered = state
                try world.press("Enter", in: &entered)
                #expect(entered.pane != .profile || entered.overlay != nil, "\(line) \(state.current.figureRow)")
                try world.press("Down", in: &state)
            }
        }
    }

    @Test("The detail tells the exact numbers and what became of the printed ones")
    func detail() throws {
        let persons = try opened("area region").draw(model: world.model).text
        #expect(persons.contains("64,890,524 persons from elsewhere live here in 2019"))
        #expect(persons.contains("¶4 prints 65 M ✓ agrees."))
        let money = try opened("area region", "Down Down Down Down Down Down Down Down").draw(model: world.model).text
        #expect(money.contains("¶48 prints $330 bn ✓ agrees."))
    }

    @Test("The filter finds any of the world's areas, and Enter goes to its lines")
    func filter() throws {
        var state = try opened("area NPL", "f m e x i Enter")
        #expect(try state.current.item == .area(selection("MEX")))
        try world.press("Enter", in: &state)
        #expect(state.current.focus == .figure)
        #expect(try state.draw(model: world.model).text.contains("Profile of Mexico"))
    }

    @Test("The years change the stock and not the money")
    func years() throws {
        let text = try opened("area NPL", ", ,").draw(model: world.model).text
        #expect(text.contains("Persons 2010"))
        #expect(text.contains("578,657"))
        #expect(text.contains("$ billion, 2019"))
    }

    @Test("Evidence shows the number of the line")
    func evidence() throws {
        let text = try opened("area region", "e").draw(model: world.model).text
        #expect(text.contains("¶4") || text.contains("¶6"))
        for keys in ["e", "Down Down Down e", "Down Down Down Down Down e", "End e"] {
            let state = try opened("area KAZ", keys)
            #expect(state.overlay != nil, "\(keys)")
            #expect(try state.draw(model: world.model).size == state.size)
        }
    }

    @Test("Next and previous pane go on among the panes with a tab")
    func tabs() throws {
        let state = try opened("area NPL", "Tab")
        #expect(Pane.allCases.contains(state.pane))
        #expect(!Pane.allCases.contains(.profile))
    }

    @Test("Any size shows the cursor", arguments: CharacterSet.allCases)
    func sizes(characters: CharacterSet) throws {
        let sizes = [(1, 1), (2, 2), (12, 4), (30, 9), (40, 12), (60, 20), (80, 24), (120, 36), (300, 90)]
        for keys in ["", "Left", "Left f t u", "Down Down Down", "End"] {
            var state = try opened("area TUV", keys, width: 120, height: 36, characters)
            for (width, height) in sizes {
                state.size = Size(width: width, height: height)
                let canvas = try state.draw(model: world.model)
                #expect(canvas.cells.contains { $0.scalar == ">" }, "\(keys) at \(width)x\(height)")
            }
        }
    }
}

import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("Playing the years")
struct PlayingTests {
    let world = World()
    static let panes: [Pane] = [.overview, .subregions, .corridors, .ages, .remittances, .displacement]

    /// Some time goes by.
    private func wait(_ milliseconds: Int, in state: inout ExplorerState) throws {
        guard let action = state.action(for: .tick(milliseconds: milliseconds)) else { return }
        _ = try state.update(action, model: world.model)
    }

    @Test("Space plays from the chosen year, from the first where it is the last, and again pauses")
    func plays() throws {
        var state = try world.state(after: "2 Space")
        #expect(state.isPlaying && state.stockYear == 1990)
        try wait(1200, in: &state)
        #expect(state.stockYear == 1995 && state.isBetweenYears)
        try world.press("Space", in: &state)
        #expect(!state.isPlaying && !state.isBetweenYears && state.stockYear == 1995)
        try world.press("Space", in: &state)
        try wait(1000, in: &state)
        #expect(state.stockYear == 2000)
    }

    @Test("It ends on the last year and asks for no more ticks", arguments: panes)
    func ends(pane: Pane) throws {
        let before = try world.state(after: String(pane.digit))
        var state = before
        try world.press(", . Space", in: &state)
        #expect(state.isPlaying)
        try wait(9_000, in: &state)
        #expect(!state.isPlaying)
        #expect(state.action(for: .tick(milliseconds: 10_000)) == nil)
        let last = try world.state(after: "\(pane.digit) . . . . . . . . . . .")
        #expect(state.stockYear == last.stockYear && state.moneyYear == last.moneyYear)
        #expect(state.displacementYear == last.displacementYear)
        #expect(try state.draw(model: world.model) == drawn(last))
    }

    private func drawn(_ state: ExplorerState) throws -> Canvas {
        var state = state
        state.notice = nil
        return try state.draw(model: world.model)
    }

    @Test(
        "Any other key stops it and does what it does anyway",
        arguments: [",", ".", "s", "v", "?", "q", "Down", "3", "Esc", "Z", "Enter"])
    func stops(key: String) throws {
        var state = try world.state(after: "2 , , , , Space")
        try wait(1300, in: &state)
        #expect(state.stockYear == 2005)
        var still = try world.state(after: "2 , , ,")
        let effect = try world.press(key, in: &state)
        let expected = key == "Esc" ? Effect.none : try world.press(key, in: &still)
        #expect(!state.isPlaying && effect == expected)
        #expect(try drawn(state) == drawn(still))
    }

    @Test("A new size goes on playing")
    func resizes() throws {
        var state = try world.state(after: "2 Space")
        try wait(500, in: &state)
        _ = try state.update(.resize(Size(width: 90, height: 30)), model: world.model)
        #expect(state.isPlaying)
        for (width, height) in [(0, 0), (1, 1), (2, 2), (20, 4), (40, 12), (200, 60)] {
            for pane in Self.panes {
                var state = try world.state(after: "\(pane.digit) Space", width: width, height: height)
                try wait(777, in: &state)
                #expect(try state.draw(model: world.model).size.width == width)
            }
        }
    }

    @Test("What was kept of one picture changes nothing in the next", arguments: panes)
    func film(pane: Pane) throws {
        var state = try world.state(after: "\(pane.digit) Space", width: 160, height: 50)
        let film = Film()
        for time in stride(from: 33, through: 2300, by: 190) {
            try wait(time, in: &state)
            let kept = try state.draw(model: world.model, film: film)
            #expect(try kept == state.draw(model: world.model), "\(pane) after \(time)")
        }
    }

    @Test("Between two years the title names both, the numbers are marked and the detail says what they are")
    func marked() throws {
        // Each bar of displacement is a year of its own.
        for pane in Self.panes where pane != .displacement {
            var state = try world.state(after: "\(pane.digit) Space")
            let year = state.shownYear
            try wait(40, in: &state)
            let text = try state.draw(model: world.model).text
            #expect(state.isBetweenYears)
            #expect(text.contains("\(year)›"), "\(pane)")
            #expect(text.contains("Between the years nothing is counted"), "\(pane)")
            #expect(text.contains("~"), "\(pane)")
        }
    }

    @Test("The address is that of the last year that was passed")
    func address() throws {
        var state = try world.state(after: "2 Space")
        try wait(2900, in: &state)
        #expect(try state.address(model: world.model) == world.state(after: "2 , , , ,").address(model: world.model))
    }

    @Test("Read line by line, years are played one by one, each announced")
    func plain() throws {
        var state = World.start()
        state.isPlain = true
        try world.press("2 Space", in: &state)
        #expect(state.notice?.contains("1990") == true)
        for year in [1995, 2000, 2005, 2010, 2015, 2019] {
            try wait(1, in: &state)
            #expect(state.stockYear == year && !state.isBetweenYears)
            #expect(state.notice?.hasPrefix("Year \(year).") == true, "\(state.notice ?? "")")
        }
        #expect(!state.isPlaying)
    }

    @Test("The year that is compared with is passed over")
    func compared() throws {
        var state = try world.state(after: "2 c 1 9 9 5 Enter Space")
        #expect(state.stockYear == 1990)
        try wait(1000, in: &state)
        #expect(state.stockYear == 2000)
    }

    static let screens = [
        ("overview", "1"), ("subregions-area", "2 f n e p a l Enter"), ("ages", "4"), ("corridors", "3"),
    ]

    @Test("Half a step after the first year a pane stands as its file has it", arguments: screens)
    func pictures(name: String, keys: String) throws {
        for (width, height, characters, look) in [
            (120, 36, CharacterSet.unicode, "120x36"), (80, 24, CharacterSet.ascii, "80x24-ascii"),
        ] {
            var state = try world.state(after: keys + " Space", width: width, height: height, characters)
            try wait(500, in: &state)
            try Golden.expect(state.draw(model: world.model).text, matches: "playing-\(name)-\(look)")
        }
    }
}

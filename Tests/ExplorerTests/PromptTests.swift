import Fuzzing
import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("The command palette")
struct PromptTests {
    let world = World()

    /// The palette with something typed, opened from a pane.
    private func palette(
        _ text: String, after keys: String = "1", width: Int = 120, height: Int = 36,
        _ characters: CharacterSet = .unicode
    ) throws -> ExplorerState {
        var state = try world.state(after: keys + " :", width: width, height: height, characters)
        try world.type(text, in: &state)
        return state
    }

    private func prompt(_ state: ExplorerState) throws -> Prompt {
        guard case .prompt(let prompt)? = state.overlay else { throw Missing() }
        return prompt
    }

    private struct Missing: Error {}

    /// The line that is chosen, as it is drawn.
    private func chosen(_ state: ExplorerState) throws -> String {
        let canvas = try state.draw(model: world.model)
        let row = (0..<canvas.height).first { y in (0..<canvas.width).contains { canvas[$0, y].ground == .cursor } }
        return canvas.line(try #require(row))
    }

    @Test(
        "A few letters find a command, and Enter does it",
        arguments: [
            ("cov", "2", Pane.covid), ("reco", "1", .recommendations), ("prev", "3", .subregions),
            ("nxt", "1", .subregions),
        ])
    func commands(text: String, from keys: String, pane: Pane) throws {
        var state = try palette(text, after: keys)
        try world.press("Enter", in: &state)
        #expect(state.overlay == nil && state.pane == pane)
    }

    @Test("Every command does by its name what its key does, with its effect")
    func everyCommand() throws {
        for binding in KeyBinding.all where binding.acts(in: .subregions) && binding.action != .command {
            #expect(!binding.name.isEmpty, "\(binding.keys)")
            // Four panes are named as kinds of views are, and those come first.
            if ViewKind(rawValue: binding.name.lowercased()) != nil { continue }
            var named = try palette(binding.name, after: "2 Down")
            let text = try chosen(named)
            #expect(text.contains(binding.name), "\(binding.name): \(text)")
            let effect = try world.press("Enter", in: &named)
            var pressed = try world.state(after: "2 Down")
            #expect(try pressed.update(binding.action, model: world.model) == effect, "\(binding.name)")
            #expect(named == pressed, "\(binding.name)")
        }
        var state = try palette("quit")
        #expect(try world.press("Enter", in: &state) == .quit)
    }

    @Test("A command that does nothing in the pane is dim, says so and stays")
    func elsewhere() throws {
        var state = try palette("women", after: "8")
        #expect(try chosen(state).contains("not in this pane"))
        try world.press("Enter", in: &state)
        #expect(state.notice?.contains("not in this pane") == true && state.overlay != nil)
    }

    @Test(
        "A view's line is read as it is typed and opens its pane",
        arguments: [
            ("stock area=NPL", Pane.subregions, "stock area=NPL"),
            ("corridors origin=nepal", .corridors, "origin=NPL top=10"),
            ("paragraph 9", .report, "paragraph 9"), ("rem pac", .remittances, "remittances area=pacific"),
            ("nepal", .subregions, "stock area=NPL"), ("REM PAC", .remittances, "remittances area=pacific"),
            ("par 7", .report, "paragraph 7"), ("obj 20", .compact, "objectives 20"),
        ])
    func views(text: String, pane: Pane, line: String) throws {
        var state = try palette(text)
        #expect(try chosen(state).contains(line))
        try world.press("Enter", in: &state)
        #expect(state.pane == pane && state.overlay == nil)
        try world.press("Back", in: &state)
        #expect(state.pane == .overview)
    }

    @Test("Other views of the same area follow, such as the cost of sending money there")
    func related() throws {
        let text = try palette("rem pac").draw(model: world.model).text
        for line in [
            "remittances area=pacific by=area", "The same, by area", "direction=outflow", "Remittances sent from it",
            "remittance-cost area=pacific", "Cost of sending $200 there",
        ] { #expect(text.contains(line), "\(line)") }
    }

    @Test("A view that no pane shows opens over the pane")
    func withoutPane() throws {
        let state = try world.press("Enter", in: palette("remittance-cost area=pacific"), model: world.model)
        guard case .figure(let line)? = state.overlay else { throw Missing() }
        #expect(line.hasPrefix("remittance-cost area=pacific"))
    }

    @Test(
        "What is wrong with a line is said as the command line says it, and never traps",
        arguments: [
            "stock area=atlantis", "stock area=", "stock year=2018", "paragraph 99", "stock by=nothing", "stock \"",
            "stock area=united",
        ])
    func faults(text: String) throws {
        let state = try palette(text)
        let reason = try #require(#expect(throws: ViewError.self) { try View(text, model: world.model) }).description
        let words = reason.split(separator: " ").prefix(4).joined(separator: " ")
        #expect(try state.draw(model: world.model).text.contains(words))
        var entered = state
        try world.press("Enter Tab Up Down", in: &entered)
        #expect(entered.pane == .overview)
    }

    @Test("Tab completes a kind, its keys and their values")
    func completion() throws {
        var state = try palette("stoc")
        try world.press("Tab", in: &state)
        #expect(try prompt(state).text == "stock ")
        try world.type("ar", in: &state)
        try world.press("Tab", in: &state)
        #expect(try prompt(state).text == "stock area=")
        try world.type("viet", in: &state)
        try world.press("Tab", in: &state)
        #expect(try prompt(state).text == "stock area=VNM ")
        try world.type("s", in: &state)
        try world.press("Enter", in: &state)
        #expect(try prompt(state).text == "stock area=VNM sex=")
        try world.press("Down Enter", in: &state)
        #expect(try prompt(state).text == "stock area=VNM sex=female ")
        try world.press("Enter", in: &state)
        #expect(state.pane == .subregions && state.sex == .female)
        #expect(try state.address(model: world.model) == "stock area=VNM sex=female")
    }

    @Test("The line is edited like a line of a shell")
    func editing() throws {
        var state = try palette("stock  area=NPL")
        try world.press("C-w", in: &state)
        #expect(try prompt(state).text == "stock  ")
        try world.press("Home x End y Left Left z Back Delete", in: &state)
        #expect(try prompt(state).text == "xstock y")
        try world.press("C-u", in: &state)
        #expect(try prompt(state).text.isEmpty)
        let paste = try #require(state.action(for: .paste("stock\n\u{1B}[31m area=NPL q")))
        _ = try state.update(paste, model: world.model)
        #expect(try prompt(state).text == "stock \u{FFFD}[31m area=NPL q")
        #expect(try state.draw(model: world.model).text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" })
        try world.press("Esc", in: &state)
        #expect(state == (try world.state(after: "1")))
    }

    @Test("A click chooses a line, a second one does it, one beside the sheet closes it, the wheel moves")
    func mouse() throws {
        var state = try palette("rem")
        let place = try #require(try world.place(of: "remittance-cost", in: state))
        try world.click(place.x, place.y, in: &state)
        #expect(try chosen(state).contains("remittance-cost"))
        let wheel = try #require(state.action(for: .mouse(.wheelUp, x: place.x, y: place.y)))
        _ = try state.update(wheel, model: world.model)
        #expect(try !chosen(state).contains("remittance-cost"))
        try world.click(place.x, place.y, in: &state)
        try world.click(place.x, place.y, in: &state)
        #expect(try prompt(state).text == "remittance-cost ")
        try world.click(0, 20, in: &state)
        #expect(state.overlay == nil)
    }

    @Test("Matched letters are bright, the chosen line has > and the cursor's ground")
    func look() throws {
        let state = try palette("rem pac")
        let canvas = try state.draw(model: world.model)
        let place = try #require(try world.place(of: "remittances area=pacific ", in: state))
        #expect(canvas[place.x - 2, place.y].scalar == ">")
        for (offset, isBright) in [(0, true), (2, true), (3, false), (17, true), (19, true), (20, false)] {
            #expect((canvas[place.x + offset, place.y].style == .match) == isBright, "\(offset)")
            #expect(canvas[place.x + offset, place.y].ground == .cursor)
        }
    }

    static let texts = [
        "", "rem pac", "stock ", "stock area=atl", "pyramid area=IND", "zzz", "t", "corridors origin=NPL ",
    ]

    @Test("It draws at every size in both character sets, and its keys never trap there")
    func sizes() throws {
        for (width, height) in RobustnessTests.sizes {
            for characters in CharacterSet.allCases {
                for text in Self.texts {
                    var state = try palette(text, after: "3", width: width, height: height, characters)
                    let canvas = try state.draw(model: world.model)
                    #expect(canvas.size == state.size)
                    if characters == .ascii { #expect(canvas.cells.allSatisfy { $0.scalar.value < 128 }) }
                    try world.press("Down PgDn End Left Tab PgUp", in: &state)
                    #expect(try state.draw(model: world.model).size == state.size)
                }
            }
        }
    }

    @Test(
        "It stands as its file has it",
        arguments: [("empty", ""), ("remittances", "rem pac"), ("keys", "stock "), ("fault", "stock area=atlantis")])
    func screens(name: String, text: String) throws {
        try Golden.expect(
            palette(text, after: "5").draw(model: world.model).text, matches: "palette-\(name)-120x36")
        try Golden.expect(
            palette(text, after: "5", width: 80, height: 24, .ascii).draw(model: world.model).text,
            matches: "palette-\(name)-80x24-ascii")
        try Golden.expect(
            palette(text, after: "5", width: 40, height: 12).draw(model: world.model).text,
            matches: "palette-\(name)-40x12")
    }
}

extension World {
    /// The explorer after keys pressed in another.
    fileprivate func press(_ script: String, in state: ExplorerState, model: Model) throws -> ExplorerState {
        var state = state
        try press(script, in: &state)
        return state
    }
}

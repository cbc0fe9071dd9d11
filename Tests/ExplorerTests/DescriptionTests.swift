import Explorer
import Screen
import Testing
import Views

@Suite("The view in plain sentences")
struct DescriptionTests {
    let world = World()

    @Test("d lays the sentences of the pane's own view over it", arguments: Pane.allCases)
    func opens(pane: Pane) throws {
        let state = try world.state(after: "\(pane.digit) d")
        #expect(state.overlay == .description(scroll: 0))
        let line = try #require(try world.state(after: "\(pane.digit)").address(model: world.model))
        let text = try state.draw(model: world.model).text
        #expect(text.contains("In plain sentences"))
        let first = try #require(try View(line, model: world.model).sentences(model: world.model).first)
        // What isn't broken at a line's end stands there as it is.
        #expect(text.contains(first.prefix(60).split(separator: " ").dropLast().joined(separator: " ")), "\(first)")
    }

    @Test("d, Esc, Enter, Backspace, q and a press close it and change nothing else")
    func closes() throws {
        let before = try world.state(after: "2 Down")
        for key in ["d", "Esc", "Enter", "Back", "q"] {
            var state = before
            #expect(try world.press("d " + key, in: &state) == .none)
            #expect(state == before, "\(key)")
        }
        var state = before
        try world.press("d", in: &state)
        try world.click(60, 10, in: &state)
        #expect(state == before)
    }

    @Test("Where it is higher than the screen it scrolls between its first and its last line")
    func scrolls() throws {
        var state = try world.state(after: "2 d", width: 40, height: 12)
        let first = try state.draw(model: world.model).text
        #expect(first.contains("scroll"))
        try world.press("Up", in: &state)
        #expect(state.overlay == .description(scroll: 0))
        try world.press("Down Down", in: &state)
        #expect(state.overlay == .description(scroll: 2))
        try world.press("End", in: &state)
        let last = state.overlay
        try world.press("Down PgDn", in: &state)
        #expect(state.overlay == last)
        #expect(try state.draw(model: world.model).text.contains("(UN DESA)."))
        try world.press("Home", in: &state)
        #expect(try state.draw(model: world.model).text == first)
        #expect(try !world.screen(after: "2 d").contains("scroll"))
    }

    @Test("It draws at any size in both character sets")
    func sizes() throws {
        for characters in [CharacterSet.unicode, .ascii] {
            for (width, height) in [(1, 1), (2, 2), (10, 5), (20, 8), (40, 12), (60, 16), (80, 24), (200, 60)] {
                for keys in ["2 d", "3 d", "0 d End", "9 d Down"] {
                    let text = try world.screen(after: keys, width: width, height: height, characters)
                    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == height + 1)
                    if characters == .ascii { #expect(text.utf8.allSatisfy { $0 < 128 }) }
                }
            }
        }
    }
}

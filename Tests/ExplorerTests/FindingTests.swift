import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("Finding in the explorer")
struct FindingTests {
    private let world = World()

    /// The explorer with something typed behind `/`.
    private func finding(
        _ text: String, after keys: String = "1", width: Int = 120, height: Int = 36,
        _ characters: CharacterSet = .unicode
    ) throws -> ExplorerState {
        var state = try world.state(after: keys + " /", width: width, height: height, characters)
        try world.type(text, in: &state)
        return state
    }

    private func text(_ state: ExplorerState) throws -> String { try state.draw(model: world.model).text }

    @Test("A question's answer stands first, and Enter opens its view")
    func answer() throws {
        var state = try finding("women from nepal in malaysia 1990")
        let lines = try text(state).split(separator: "\n")
        let place = try #require(lines.firstIndex { $0.contains("Answers") })
        #expect(
            lines[place + 1].contains("6,954 persons")
                && lines[place + 1].contains("Women from Nepal in Malaysia, 1990"))
        try world.press("Enter", in: &state)
        #expect(state.overlay == nil && state.pane == .corridors && state.stockYear == 1990 && state.sex == .female)
        try world.press("Back", in: &state)
        #expect(state.pane == .overview)
    }

    @Test("Each key narrows at once, and the letters that match are bright")
    func narrowing() throws {
        let few = try finding("nep")
        let canvas = try few.draw(model: world.model)
        let (x, y) = try #require(try world.place(of: "Nepal ", in: few))
        #expect((x..<x + 3).allSatisfy { canvas[$0, y].style == .match } && canvas[x + 3, y].style != .match)
        #expect(try text(finding("nepx")).contains("Nepal") == false)
        let typo = try finding("thialand")
        let (column, row) = try #require(try world.place(of: "Thailand ", in: typo))
        #expect(try typo.draw(model: world.model)[column + 7, row].style == .match)
    }

    @Test("n and N go on to the next and the previous result without the prompt, round at the ends")
    func steps() throws {
        var state = try finding("nepal")
        try world.press("Enter", in: &state)
        #expect(state.pane == .profile)
        try world.press("n", in: &state)
        #expect(state.pane == .corridors && state.notice?.hasPrefix("2 of ") == true)
        try world.press("N", in: &state)
        #expect(state.pane == .profile && state.notice?.hasPrefix("1 of ") == true)
        try world.press("N", in: &state)
        let last = try #require(state.notice?.split(separator: " "))
        #expect(last[0] == last[2].dropLast())
        var nothing = try world.state(after: "1 n")
        #expect(nothing.notice?.contains("/ finds") == true)
        try world.press("N", in: &nothing)
        #expect(nothing.pane == .overview)
    }

    @Test("Every result can be gone through, also those whose figure opens over the pane")
    func allResults() throws {
        for words in [
            "cost of sending money to nepal", "women", "trafficking", "korea", "students from china in australia",
        ] {
            var state = try finding(words)
            try world.press("Enter", in: &state)
            for _ in 0..<25 {
                try world.press("n", in: &state)
                _ = try state.draw(model: world.model)
            }
            #expect(state.found != nil)
        }
    }

    @Test("Arrows choose, Escape leaves, nothing found is said, a paste goes in as text")
    func leaving() throws {
        var state = try finding("nepal")
        try world.press("Down Down PgDn PgUp Up", in: &state)
        #expect(state.overlay != nil)
        try world.press("Esc", in: &state)
        #expect(state.overlay == nil && state.pane == .overview && state.found == nil)
        #expect(try text(finding("zzzzqq")).contains("nothing of that name"))
        var pasted = try world.state(after: "1 /")
        let action = try #require(pasted.action(for: .paste("women\nin nepal\u{1B}[31m")))
        _ = try pasted.update(action, model: world.model)
        #expect(try text(pasted).contains("women in nepal"))
        #expect(try text(pasted).unicodeScalars.contains("\u{1B}") == false)
    }

    @Test("What can't be told is said below what is found, a missing year above its answers")
    func notes() throws {
        #expect(try text(finding("foo women in nepal")).contains("“foo”"))
        let lines = try text(finding("migrants in japan 2017")).split(separator: "\n")
        let note = try #require(lines.firstIndex { $0.contains("2017 is not among") || $0.contains("has 1990, 1995") })
        let answers = try #require(lines.firstIndex { $0.contains("Answers") })
        #expect(note < answers)
    }

    @Test("It is drawn at every size", arguments: [(0, 0), (1, 1), (2, 2), (10, 4), (40, 12), (80, 24), (200, 60)])
    func sizes(width: Int, height: Int) throws {
        for characters in [CharacterSet.unicode, .ascii] {
            for words in ["", "nepal", "women from nepal in malaysia 1990", "migrants in japan 2017", "zzzz"] {
                let canvas = try finding(words, width: width, height: height, characters).draw(model: world.model)
                #expect(canvas.width == width && canvas.height == height)
                if characters == .ascii { #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 }) }
            }
        }
    }

    @Test(
        "Expected screens",
        arguments: [("find-question", "women from nepal in malaysia 1990"), ("find-nepal", "nepal mal")])
    func screens(name: String, words: String) throws {
        try Golden.expect(text(finding(words, after: "2")), matches: name + "-120x36")
        try Golden.expect(
            text(finding(words, after: "2", width: 80, height: 24, .ascii)), matches: name + "-80x24-ascii")
    }
}

import Explorer
import Screen
import Testing

@Suite("Guests and thin links")
struct RestrictedStateTests {
    let world = World()

    @Test("A restricted session refuses export and suspend wherever they come from, and does everything else")
    func restricted() throws {
        for script in ["1", "2", "3", "7", "0", "2 d", "2 e"] {
            var state = try world.state(after: script)
            state.isRestricted = true
            for key in [Key.character("x"), .control("z")] {
                let action = try #require(state.action(for: .key(key)))
                #expect(try state.update(action, model: world.model) == .none)
                #expect(state.notice?.hasSuffix(": not in a restricted session") == true)
            }
            if case .copy? = Optional(try world.press("y", in: &state)) {} else { Issue.record("y copies: \(script)") }
        }
        var state = World.start()
        state.isRestricted = true
        try world.press(":", in: &state)
        try world.type("export", in: &state)
        #expect(try world.press("Enter", in: &state) == .none)
        #expect(state.notice == "export: not in a restricted session")
    }

    @Test("What answers a key holds the list and the tabs, or the line that is typed at; else it is the whole screen")
    func urgent() throws {
        for (width, height) in [(80, 24), (120, 36), (40, 12), (1, 1), (0, 0)] {
            let all = Rect(x: 0, y: 0, width: width, height: height)
            for script in [
                "1", "2", "2 Down", "3", "5", "7", "8", "9", "0", "2 f m", "2 :", "2 : s", "2 /", "2 Y", "2 ?",
            ] {
                let state = try world.state(after: script, width: width, height: height)
                for rect in try state.urgentParts(model: world.model) ?? [] {
                    #expect(rect.intersection(all).size == rect.size || rect.isEmpty)
                }
            }
        }
        let list = try #require(try world.state(after: "2 Down", width: 80, height: 24).urgentParts(model: world.model))
        #expect(list.contains { $0.height > 10 && $0.x == 0 } && list.contains { $0.y == 1 })
        let typed = try #require(try world.state(after: "2 :", width: 80, height: 24).urgentParts(model: world.model))
        #expect(typed.count == 1 && typed.first?.height == 1)
        #expect(try world.state(after: "2 ?", width: 80, height: 24).urgentParts(model: world.model) == nil)
        #expect(try world.state(after: "1", width: 80, height: 24).urgentParts(model: world.model) == nil)
    }
}

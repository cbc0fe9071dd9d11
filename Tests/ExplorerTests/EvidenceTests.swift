import Explorer
import Screen
import Testing
import Views

@Suite("The evidence of a number")
struct EvidenceTests {
    let world = World()

    @Test("e shows printed and computed value, query, edition and use of the printed number that is chosen")
    func printed() throws {
        var state = try world.state(after: "0 f b e y o n d Enter Right")
        try world.press("Down Down Down e", in: &state)
        #expect(state.overlay == .evidence(3))
        let text = try state.draw(model: world.model).text
        for words in [
            "✗ differs", "60,961,553", "106,956,991", "International Migrant Stock 2019",
            "{corridors origin=region destination=outside", "recommendation b3", "¶9",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("n goes to the next number that differs and comes round; the arrows go number by number")
    func next() throws {
        var state = try world.state(after: "0 f b e y o n d Enter Right e")
        #expect(state.overlay == .evidence(0))
        var seen: [Int] = []
        for _ in 0..<3 {
            try world.press("n", in: &state)
            guard case .evidence(let position)? = state.overlay else { return }
            seen.append(position)
            #expect(try state.draw(model: world.model).text.contains("✗ differs"))
        }
        #expect(seen == [3, 4, 7])
        try world.press("Up", in: &state)
        #expect(state.overlay == .evidence(6))
        try world.press("Home", in: &state)
        #expect(state.overlay == .evidence(0))
    }

    @Test("Enter opens the figure behind the number, Backspace comes back; Esc, e and q close the card only")
    func leads() throws {
        let before = try world.state(after: "0 f b e y o n d Enter Right Down")
        for key in ["Esc", "e", "q", "Back"] {
            var state = before
            try world.press("e " + key, in: &state)
            #expect(state == before, "\(key)")
        }
        var state = before
        try world.press("e Enter", in: &state)
        #expect(state.overlay == nil && state.pane == .subregions)
        try world.press("Back", in: &state)
        #expect(World.timeless(state) == World.timeless(before))
    }

    @Test("In a pane of statistics e shows its own number first: printed where the report prints it, else computed")
    func statistics() throws {
        let printed = try world.state(after: "2 e").draw(model: world.model).text
        #expect(printed.contains("migrants living in the region") && printed.contains("✓ agrees"))
        let computed = try world.state(after: "2 Down e").draw(model: world.model).text
        #expect(computed.contains("The report prints no such number"))
        let ages = try world.state(after: "4 e").draw(model: world.model).text
        #expect(ages.contains("migrants living in the region") && ages.contains("✓ agrees"))
        let corridor = try world.state(after: "3 e").draw(model: world.model).text
        #expect(corridor.contains("persons, 2019") && !corridor.contains("millions, 2019\n"))
        for pane in Pane.allCases where pane != .covid {
            let state = try world.state(after: "\(pane.digit) e")
            #expect(state.overlay != nil || state.notice != nil, "\(pane)")
        }
    }

    @Test("What no pane shows opens as a figure of its own")
    func figure() throws {
        var state = try world.state(after: "0 f a b r o a d Enter Right")
        try world.press("Enter", in: &state)
        #expect(state.overlay == .figure("students destination=region year=2017"))
        #expect(try state.draw(model: world.model).text.contains("Source: UNESCO UIS"))
        try world.press("Esc", in: &state)
        #expect(state.overlay == nil && state.pane == .report)
    }

    @Test("Cards draw at any size in both character sets", arguments: ["0 f b e y o n d Enter e", "3 e", "9 Down e"])
    func sizes(keys: String) throws {
        for characters in [CharacterSet.unicode, .ascii] {
            for (width, height) in [(1, 1), (2, 2), (10, 5), (20, 8), (40, 12), (60, 16), (80, 24), (200, 60)] {
                let state = try world.state(after: keys, width: width, height: height, characters)
                let text = try state.draw(model: world.model).text
                #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == height + 1)
                if characters == .ascii { #expect(text.utf8.allSatisfy { $0 < 128 }) }
            }
        }
    }
}

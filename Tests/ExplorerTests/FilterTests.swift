import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("The filter")
struct FilterTests {
    let world = World()

    @Test("What is typed narrows the list; letters are letters while it is typed")
    func typing() throws {
        let state = try world.state(after: "2 f m a l q")
        #expect(state.isFiltering && state.current.filter == "malq")
        let found = try world.state(after: "2 f m a l")
        #expect(try world.model.data.areas().code(of: Self.area(found)) == "MYS")
    }

    @Test("Enter keeps the filter, Esc shows all again")
    func keeping() throws {
        var state = try world.state(after: "2 f m a l Enter")
        #expect(!state.isFiltering && state.current.filter == "mal")
        try world.press("Down", in: &state)
        #expect(try world.model.data.areas().code(of: Self.area(state)) == "MDV")
        try world.press("Esc", in: &state)
        #expect(state.current.filter.isEmpty)
    }

    @Test("What a filter chose stays in sight when the filter goes", arguments: ["2", "4 Left", "5"])
    func staying(keys: String) throws {
        let text = try world.screen(after: keys + " f m a l d i Enter Esc")
        let left = text.split(separator: "\n").map { String($0.prefix(33)) }
        #expect(left.contains { $0.hasPrefix(">") })
    }

    @Test(
        "A filter that nothing matches says so in every pane, and Esc shows all",
        arguments: ["2", "3", "4", "5", "8", "9"])
    func nothing(digit: String) throws {
        for width in [120, 80] {
            var state = try world.state(after: digit + " f z z z", width: width, height: 24)
            let text = try state.draw(model: world.model).text
            #expect(text.contains("none") && text.contains("Esc"))
            #expect(text.contains("nothing of that name") || text.contains("No corridor is named so"))
            try world.press("Down Up Esc", in: &state)
            #expect(state.current.filter.isEmpty)
            #expect(try !state.draw(model: world.model).text.contains("nothing of that name"))
        }
    }

    @Test("Accents, case and codes don't matter")
    func folding() throws {
        for typed in ["V I E T", "v i e t", "V N M"] {
            let state = try world.state(after: "2 f " + typed)
            #expect(try world.model.data.areas().code(of: Self.area(state)) == "VNM")
        }
    }

    @Test("Pasted text goes into the filter without control characters, and nowhere else")
    func pasting() throws {
        var state = try world.state(after: "2 f")
        let action = try #require(state.action(for: .paste("ma\u{1B}[31ml\n")))
        _ = try state.update(action, model: world.model)
        #expect(!state.current.filter.unicodeScalars.contains { $0.value < 0x20 })
        #expect(try world.state(after: "2").action(for: .paste("q")) == nil)
    }

    @Test("On a narrow screen the list stands in the figure's place while a filter is typed")
    func narrow() throws {
        let text = try world.screen(after: "2 f m a l", width: 40, height: 12)
        #expect(text.contains("Malaysia") && text.contains("Maldives") && text.contains("2 found"))
    }

    private static func area(_ state: ExplorerState) -> AreaSelection {
        if case .area(let selection)? = state.current.item { return selection }
        return .world
    }
}

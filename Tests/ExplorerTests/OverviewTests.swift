import Explorer
import Screen
import Testing

@Suite("The overview")
struct OverviewTests {
    private let world = World()

    /// The panes that have a door, in the order of their digits.
    private let doors: [Pane] = [.corridors, .ages, .remittances, .displacement, .covid, .recommendations]

    @Test(
        "Every door is chosen by a press and opened by another, at each form of doors",
        arguments: [
            (120, 36), (200, 60), (120, 60), (100, 30), (80, 24),
        ])
    func pressed(width: Int, height: Int) throws {
        let words = ["BGD › IND", "78.4 %", "$3", "7.8 M", "58 harms", "26 asks"]
        for (door, word) in zip(doors, words) {
            var state = try world.state(after: door == .corridors ? "End" : "Home", width: width, height: height)
            let isSpelled = width == 100 && door == .corridors
            let place = try #require(try world.place(of: isSpelled ? "Bangladesh › India" : word, in: state), "\(word)")
            try world.click(place.x, place.y, in: &state)
            #expect(state.current.item == .door(door))
            try world.click(place.x, place.y, in: &state)
            #expect(state.pane == door)
        }
    }

    @Test("Left and right go through all doors; up and down to another row where there are several")
    func moved() throws {
        for (width, height) in [(120, 36), (80, 24)] {
            var state = try world.state(after: "Home", width: width, height: height)
            for door in doors {
                #expect(state.current.item == .door(door))
                try world.press("Right", in: &state)
            }
            #expect(state.current.item == .door(.recommendations))
        }
        func door(_ keys: String, _ width: Int, _ height: Int) throws -> ListItem? {
            try world.state(after: keys, width: width, height: height).current.item
        }
        #expect(try door("Home Down", 80, 24) == .door(.remittances))
        #expect(try door("End Up", 80, 24) == .door(.displacement))
        #expect(try door("Home Right Up", 80, 24) == .door(.ages))
        #expect(try door("Home Down", 120, 36) == .door(.ages))
    }

    @Test("Small columns, numbers and rankings follow the year and what is asked for")
    func years() throws {
        let early = try world.screen(after: "1 , , , , , ,", width: 200, height: 60)
        #expect(early.contains("Who they are") && early.contains("Largest origins  millions, 1990"))
        let women = try world.screen(after: "1 s", width: 200, height: 60)
        #expect(women.contains("million migrant women"))
        #expect(!early.contains("..") && !women.contains(".."))
    }

    @Test("Which row of how many is chosen is said only where not all are in sight")
    func position() throws {
        #expect(try world.screen(after: "3 Down Down").contains("─ 3 of 200 ─"))
        #expect(!(try world.screen(after: "1")).contains(" of 6 "))
        #expect(!(try world.screen(after: "2")).contains("─ 1 of "))
    }
}

import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("History and bookmarks")
struct HistoryTests {
    let world = World()

    private func update(_ action: Action, _ state: inout ExplorerState) throws -> Effect {
        try state.update(action, model: world.model)
    }

    /// Where the explorer stands, without what says so.
    private func place(_ state: ExplorerState) throws -> String {
        "\(state.pane) \(state.current) \(try state.address(model: world.model) ?? "")"
    }

    @Test("[ goes back to the places as they were left, ] forward to them again")
    func backAndForward() throws {
        var state = World.start()
        var places = [try place(state)]
        // Each script ends in another place than it begins, by another way.
        for keys in ["2 Down Down", "Enter", "5 , ,", "Tab", "8 Down Down Enter Down", "9", "Back"] {
            var left: [String] = []
            for key in keys.split(separator: " ") {
                let before = state
                if case .visited = try world.press(String(key), in: &state) {
                    left.append(try place(before))
                }
            }
            #expect(!left.isEmpty, "\(keys)")
            places[places.count - 1] = left[0]
            places += left.dropFirst()
            places.append(try place(state))
        }
        let end = state
        for expected in places.dropLast().reversed() {
            #expect(try world.press("[", in: &state) == .none)
            #expect(try place(state) == expected)
        }
        try world.press("[", in: &state)
        #expect(state.notice == "the history begins here")
        for expected in places.dropFirst() {
            try world.press("]", in: &state)
            #expect(try place(state) == expected)
        }
        #expect(state.panes == end.panes)
        try world.press("]", in: &state)
        #expect(state.notice == "nothing lies ahead")
    }

    @Test("Moving the cursor, the year and the figure make no entry; what was there last is what [ comes back to")
    func moving() throws {
        var state = World.start()
        try world.press("2", in: &state)
        for key in "Down Right Down , s v i o r f m a l Enter ? Esc e Esc : q Esc b".split(separator: " ") {
            if case .visited(let line) = try world.press(String(key), in: &state) { Issue.record("\(key): \(line)") }
        }
        let left = try place(state)
        let line = try #require(try state.address(model: world.model))
        #expect(try world.press("3", in: &state) == .visited(line))
        try world.press("[", in: &state)
        #expect(try place(state) == left)
    }

    @Test("Going elsewhere from the middle forgets what lay ahead")
    func branch() throws {
        var state = try world.state(after: "2 3 4 [ [ 5")
        try world.press("]", in: &state)
        #expect(state.notice == "nothing lies ahead" && state.pane == .remittances)
        try world.press("[", in: &state)
        #expect(state.pane == .subregions)
    }

    @Test("A place opened in the palette is an entry, and so is one opened from the bookmarks")
    func opened() throws {
        var state = try world.state(after: "2 : n e p a l")
        #expect(try world.press("Enter", in: &state) == .visited("stock area=region by=subregion"))
        #expect(state.pane == .subregions && state.sex == .both)
        state.bookmarks = ["corridors origin=NPL"]
        #expect(try world.press("B", in: &state) == .bookmarks(.read))
        #expect(try world.press("Enter", in: &state) == .visited("stock area=NPL"))
        #expect(state.pane == .corridors)
        try world.press("[ [", in: &state)
        #expect(try state.address(model: world.model) == "stock area=region by=subregion")
    }

    @Test("The history of an earlier session opens its last place, and [ goes on from there")
    func resumes() throws {
        let lines = [
            "pyramid area=IND year=2019", "no such line", "stock area=region year=2015 sex=female", "paragraph 7",
        ]
        var state = World.start()
        try state.resume(lines, opensLast: true, model: world.model)
        #expect(state.pane == .report && state.current.item == .paragraph(7) && state.notice == nil)
        try world.press("[", in: &state)
        #expect(state.pane == .overview && state.stockYear == 2015 && state.sex == .female)
        try world.press("[", in: &state)
        #expect(state.pane == .ages && state.notice == "a line of the history means nothing here")
        try world.press("] ]", in: &state)
        #expect(state.pane == .report)
        state = World.start()
        try state.resume(lines, opensLast: false, model: world.model)
        #expect(state.pane == .overview)
        try world.press("[", in: &state)
        #expect(state.current.item == .paragraph(7))
    }

    @Test("A last place that means nothing leaves the start as it is and says so")
    func lostPlace() throws {
        for line in ["stock area=atlantis", "\u{1B}[31m", "\u{FFFD}\u{FFFD}", String(repeating: "x", count: 10_000)] {
            var state = World.start()
            try state.resume(["stock area=NPL", line], opensLast: true, model: world.model)
            #expect(state.pane == .overview && state.notice == "a line of the history means nothing here")
            try world.press("[", in: &state)
            #expect(state.current.item != nil && state.pane == .subregions)
        }
    }

    @Test("b asks for the bookmark of what is open, also of a figure over the pane")
    func bookmark() throws {
        var state = try world.state(after: "4")
        #expect(try world.press("b", in: &state) == .bookmarks(.toggle("pyramid area=region year=2019")))
        state.overlay = .figure("students destination=region")
        let effect = try world.press("b", in: &state)
        #expect(effect == .bookmarks(.toggle("students destination=region top=10 year=2017")))
        #expect(state.overlay != nil)
    }

    @Test("A change is done to the list as it stands and keeps lines that mean nothing")
    func changes() throws {
        let lines = ["# mine", "stock area=NPL", "nonsense", "stock area=NPL"]
        func applied(_ change: BookmarkChange) -> [String] { change.applied(to: lines) { $0 } }
        #expect(applied(.read) == lines)
        #expect(applied(.toggle("covid")) == lines + ["covid"])
        #expect(applied(.toggle("stock area=NPL")) == ["# mine", "nonsense"])
        #expect(applied(.remove("covid")) == lines)
        var state = World.start()
        try state.take(bookmarks: ["covid"], after: .toggle("covid"), model: world.model)
        #expect(state.notice == "bookmarked: covid" && state.bookmarks == ["covid"])
        try state.take(bookmarks: [], after: .toggle("covid"), model: world.model)
        #expect(state.notice == "no longer bookmarked: covid")
        try state.take(bookmarks: lines.dropFirst() + ["x"], after: .read, model: world.model)
        #expect(state.notice == "2 lines of the bookmarks mean nothing here")
    }

    static let lines = [
        "stock area=region year=2019", "corridors origin=NPL", "nonsense", "paragraph 7", "covid category=health",
    ]

    private func list(_ width: Int = 120, _ height: Int = 36, _ characters: CharacterSet = .unicode) throws
        -> ExplorerState
    {
        var state = try world.state(after: "2", width: width, height: height, characters)
        state.bookmarks = Self.lines
        try world.press("B", in: &state)
        return state
    }

    @Test("B lists the bookmarks, the last first; what is typed finds them; Delete removes the chosen one")
    func lists() throws {
        var state = try list()
        let text = try state.draw(model: world.model).text
        #expect(!text.contains("nonsense"))
        let order = try ["covid category", "paragraph 7", "corridors origin", "stock area=region year=2019"].map {
            try #require(try world.place(of: $0, in: state)).y
        }
        #expect(order == order.sorted())
        #expect(try world.press("Down Delete", in: &state) == .bookmarks(.remove("paragraph 7")))
        try state.take(
            bookmarks: Self.lines.filter { $0 != "paragraph 7" }, after: .remove("paragraph 7"), model: world.model)
        #expect(try world.press("C-d", in: &state) == .bookmarks(.remove("corridors origin=NPL")))
        try world.press("Up Up Up s t o c k Enter", in: &state)
        #expect(state.pane == .overview)
        try world.press("Back", in: &state)
        #expect(state.pane == .subregions)
    }

    @Test("Without bookmarks the list says how to make one, and nothing traps at any size")
    func empty() throws {
        for (width, height) in RobustnessTests.sizes {
            for characters in CharacterSet.allCases {
                var state = try list(width, height, characters)
                #expect(try state.draw(model: world.model).size == state.size)
                state.bookmarks = []
                try world.press("Delete Enter Down Tab x", in: &state)
                #expect(try state.draw(model: world.model).size == state.size)
            }
        }
        #expect(try world.screen(after: "B").contains("b sets one"))
    }

    @Test("The list of bookmarks stands as its file has it")
    func screens() throws {
        try Golden.expect(list().draw(model: world.model).text, matches: "bookmarks-120x36")
        try Golden.expect(list(80, 24, .ascii).draw(model: world.model).text, matches: "bookmarks-80x24-ascii")
        try Golden.expect(list(40, 12).draw(model: world.model).text, matches: "bookmarks-40x12")
    }
}

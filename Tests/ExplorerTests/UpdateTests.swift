import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("What keys change")
struct UpdateTests {
    let world = World()

    /// Presses keys and expects the state to be what it was, changed as told, and an effect.
    private func expect(
        _ keys: String, from before: ExplorerState, effect: Effect = .none, _ change: (inout ExplorerState) -> Void
    ) throws {
        var expected = before
        change(&expected)
        var state = before
        let found = try world.press(keys, in: &state)
        #expect(state == expected, "after \(keys)")
        #expect(found == effect)
    }

    @Test("A digit opens its pane and changes nothing else")
    func digits() throws {
        for pane in Pane.allCases {
            var expected = World.start()
            expected.pane = pane
            let state = try world.state(after: String(pane.digit))
            #expect(World.timeless(state) == expected, "\(pane)")
        }
    }

    @Test("Tab goes round all panes and Shift-Tab back")
    func tabs() throws {
        var state = World.start()
        for pane in Pane.allCases.dropFirst() + [.overview] {
            try world.press("Tab", in: &state)
            #expect(state.pane == pane)
        }
        try world.press("BackTab", in: &state)
        #expect(state.pane == .report)
    }

    @Test("The year goes back and forward and stops at its ends with a word")
    func years() throws {
        try expect(",", from: World.start()) { $0.stockYear = 2015 }
        try expect(".", from: World.start()) { $0.notice = "2019 is the last year" }
        var money = try world.state(after: "5")
        money.notice = nil
        try expect(",", from: money) { $0.moneyYear = 2018 }
        let first = try world.state(after: "2 , , , , , ,")
        #expect(first.stockYear == 1990)
        try expect(",", from: first) { $0.notice = "1990 is the first year" }
    }

    @Test("Sex goes from both to women to men and back to both")
    func sex() throws {
        var state = World.start()
        for sex in [Sex.female, .male, .both] {
            try world.press("s", in: &state)
            #expect(state.sex == sex)
        }
    }

    @Test("In or out turns the stock and, in remittances, the direction of the money")
    func side() throws {
        try expect("i", from: world.state(after: "2")) {
            $0.side = .emigrants
            $0.notice = "emigrants from each area"
        }
        try expect("i", from: world.state(after: "5")) {
            $0.current.item = .money(.region, .outflow)
            $0.notice = "money sent"
        }
    }

    @Test("The figure goes through the pane's forms and comes back")
    func forms() throws {
        for pane in Pane.allCases where !pane.forms.isEmpty {
            var state = try world.state(after: String(pane.digit))
            var seen: [FigureForm] = []
            for _ in state.forms {
                seen.append(state.form)
                try world.press("v", in: &state)
            }
            // Without a copy of the report there is no original to be seen.
            #expect(seen == pane.forms.filter { $0 != .original })
            #expect(state.form == pane.forms[0])
        }
    }

    @Test("Order and reverse say what they did")
    func order() throws {
        try expect("o", from: world.state(after: "3")) {
            $0.current.order = 1
            $0.notice = "ordered by change"
        }
        try expect("r", from: world.state(after: "2")) {
            $0.current.isReversed = true
            $0.notice = "order reversed"
        }
    }

    @Test("Right unfolds a subregion, left goes to it from inside and folds it")
    func folding() throws {
        let start = World.start(80, 24)
        var state = start
        try world.press("2 Down", in: &state)
        let subregion = state.current.item
        try world.press("Right Down", in: &state)
        #expect(subregion.map(state.current.unfolded.contains) == true)
        #expect(state.current.item != subregion)
        try world.press("Left", in: &state)
        #expect(state.current.item == subregion)
        try world.press("Left", in: &state)
        #expect(state.current.unfolded.isEmpty)
    }

    @Test("Theme, mouse, redraw, suspend and quit give their effects")
    func program() throws {
        try expect("t", from: World.start(), effect: .theme(.light)) {
            $0.theme = .light
            $0.notice = "theme light: for a light ground"
        }
        try expect("m", from: World.start(), effect: .setMouse(false)) {
            $0.isMouseOn = false
            $0.notice = "mouse off: the terminal selects text again"
        }
        try expect("C-l", from: World.start(), effect: .redraw) { _ in }
        try expect("C-z", from: World.start(), effect: .suspend) { _ in }
        try expect("q", from: World.start(), effect: .quit) { _ in }
    }

    @Test("Another size changes the size and nothing else")
    func resize() throws {
        var state = World.start()
        var expected = state
        expected.size = Size(width: 80, height: 24)
        _ = try state.update(.resize(Size(width: 80, height: 24)), model: world.model)
        #expect(state == expected)
    }

    @Test("PgDn goes down by a page in the list and in the figure, Home and End to their ends")
    func pages() throws {
        var state = try world.state(after: "3 PgDn")
        #expect(state.current.figureRow == state.arrangement.figure.height - 4)
        try world.press("End", in: &state)
        #expect(state.current.figureRow == 199)
        try world.press("Home", in: &state)
        #expect(state.current.figureRow == 0)
        let ages = try world.state(after: "4 Home")
        #expect(ages.current.figureRow == 15)
    }

    @Test("A notice goes with the next key")
    func notices() throws {
        var state = try world.state(after: "2 .")
        #expect(state.notice != nil)
        try world.press("Down", in: &state)
        #expect(state.notice == nil)
    }
}

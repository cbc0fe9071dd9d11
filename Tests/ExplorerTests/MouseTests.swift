import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("The mouse")
struct MouseTests {
    let world = World()

    private func press(on text: String, in state: inout ExplorerState, offset: Int = 0) throws {
        let place = try #require(try world.place(of: text, in: state), "no \(text)")
        try world.click(place.x + offset, place.y, in: &state)
    }

    @Test("A press on a tab opens its pane", arguments: [(120, 36), (80, 24)])
    func tabs(width: Int, height: Int) throws {
        for pane in Pane.allCases {
            var state = World.start(width, height)
            try press(on: "\(pane.digit) \(width > 100 ? String(pane.title.prefix(5)) : pane.shortTitle)", in: &state)
            #expect(state.pane == pane)
        }
    }

    @Test("A press chooses a door, a second one opens it")
    func doors() throws {
        for (width, height) in [(120, 36), (100, 30), (80, 24)] {
            var state = World.start(width, height)
            try press(on: "58 harms", in: &state)
            #expect(state.pane == .overview && state.current.item == .door(.covid))
            try press(on: "58 harms", in: &state)
            #expect(state.pane == .covid)
            try world.press("Back", in: &state)
            #expect(state.pane == .overview)
        }
    }

    @Test("A press chooses a row of the list, a second one unfolds it or goes into it")
    func list() throws {
        var state = try world.state(after: "2")
        try press(on: "North and Central Asia 17", in: &state)
        #expect(state.current.item == .area(.subregion(.northAndCentralAsia)))
        try press(on: "North and Central Asia 17", in: &state)
        #expect(state.current.unfolded.contains(.area(.subregion(.northAndCentralAsia))))
        try press(on: "   Malaysia      ", in: &state)
        try press(on: "   Malaysia      ", in: &state)
        #expect(state.pane == .corridors)
    }

    @Test("A press on a row of the figure chooses it, a second one goes into it")
    func figure() throws {
        var state = try world.state(after: "3 Left")
        try press(on: "Kazakhstan         › Russian", in: &state)
        #expect(state.current.focus == .figure && state.current.figureRow == 1)
        try press(on: "Kazakhstan         › Russian", in: &state)
        #expect(state.trail.count == 1)
        #expect(try world.model.data.areas().code(of: state.current.scope) == "KAZ")
    }

    @Test("A press on an age chooses the age, on a bar of a year the year, on a measure the measure")
    func rows() throws {
        var ages = try world.state(after: "4")
        try press(on: "60–64", in: &ages)
        #expect(ages.current.figureRow == 12)
        var stock = try world.state(after: "2")
        try press(on: "2005  █", in: &stock)
        #expect(stock.stockYear == 2005)
        var small = try world.state(after: "2", width: 80, height: 24)
        try press(on: "1995  █", in: &small)
        #expect(small.stockYear == 1995)
        var advice = try world.state(after: "9 Down Down Down Down Down")
        try press(on: "women among migrants", in: &advice)
        #expect(advice.current.focus == .figure && advice.current.figureRow == 1)
    }

    @Test("A press on a row of shares chooses the subregion in the list")
    func shares() throws {
        var state = try world.state(after: "2")
        try press(on: "Pacific                 ▆", in: &state)
        #expect(state.current.item == .area(.subregion(.pacific)))
    }

    @Test("A press on ? help opens help, a press anywhere closes it")
    func help() throws {
        var state = try world.state(after: "2")
        try press(on: "? help", in: &state)
        #expect(state.overlay == .help(scroll: 0))
        try world.click(3, 3, in: &state)
        #expect(state.overlay == nil)
        #expect(state.pane == .subregions && state.current.item == .area(.region))
    }

    @Test("The wheel moves in the part of the screen that it is turned over")
    func wheel() throws {
        var state = try world.state(after: "3")
        for _ in 0..<3 {
            guard let action = state.action(for: .mouse(.wheelDown, x: 60, y: 10)) else { continue }
            _ = try state.update(action, model: world.model)
        }
        #expect(state.current.figureRow == 3)
        guard let action = state.action(for: .mouse(.wheelDown, x: 5, y: 10)) else { return }
        _ = try state.update(action, model: world.model)
        #expect(
            state.current.focus == .list
                && state.current.item != .lens(CorridorLens(origin: .region, destination: .region)))
    }

    private func mouse(_ action: MouseAction, _ x: Int, _ y: Int, in state: inout ExplorerState) throws {
        guard let action = state.action(for: .mouse(action, x: x, y: y)) else { return }
        _ = try state.update(action, model: world.model)
    }

    @Test(
        "The year at the top is held and dragged, three columns a year, and the wheel turns it", arguments: [120, 80])
    func year(width: Int) throws {
        var state = try world.state(after: "2", width: width, height: 24)
        let place = try #require(try world.place(of: "2019 ", in: state))
        #expect(place.y == 0)
        try mouse(.press, place.x + 1, 0, in: &state)
        for step in 1...6 { try mouse(.drag, place.x + 1 - step, 0, in: &state) }
        #expect(state.stockYear == 2010)
        try mouse(.drag, place.x - 2, 9, in: &state)
        #expect(state.stockYear == 2015, "back, on whatever row")
        try mouse(.drag, 0, 0, in: &state)
        #expect(state.stockYear == 1990)
        try mouse(.wheelUp, place.x + 1, 0, in: &state)
        #expect(state.stockYear == 1995)
        var other = try world.state(after: "2", width: width, height: 24)
        try mouse(.press, 3, 0, in: &other)
        for column in 4..<60 { try mouse(.drag, column, 0, in: &other) }
        #expect(other.stockYear == 2019, "it has to be held first")
    }

    @Test("A drag over bars of years goes through the years, and one over an overlay does nothing")
    func drag() throws {
        var state = try world.state(after: "2")
        for year in [1990, 2000, 2015] {
            let place = try #require(try world.place(of: "\(year)  █", in: state))
            try mouse(.drag, place.x + 8, place.y, in: &state)
            #expect(state.stockYear == year)
        }
        try world.press("?", in: &state)
        let before = state
        try mouse(.drag, 60, 5, in: &state)
        #expect(state == before)
    }

    @Test("A pane without years keeps them when its title is dragged")
    func yearless() throws {
        var state = try world.state(after: "7")
        let year = state.stockYear
        for x in stride(from: 119, to: 0, by: -1) {
            try mouse(.press, x, 0, in: &state)
            try mouse(.drag, x - 30, 0, in: &state)
        }
        #expect(state.stockYear == year && state.notice == nil)
    }

    @Test("A press anywhere, at any size, never traps")
    func anywhere() throws {
        for (width, height) in [(120, 36), (80, 24), (60, 20), (20, 6), (2, 2)] {
            for pane in Pane.allCases {
                let state = try world.state(after: String(pane.digit), width: width, height: height)
                for y in stride(from: -1, through: height, by: 7) {
                    for x in stride(from: -1, through: width, by: 31) {
                        var pressed = state
                        try world.click(x, y, in: &pressed)
                        try mouse(.drag, x + 20, y + 3, in: &pressed)
                    }
                }
            }
        }
    }
}

import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("Into and back")
struct TrailTests {
    let world = World()

    /// Keys that lead to a place from which Enter leads on.
    static let places = [
        "1", "1 Right", "1 Right Right", "1 End", "2", "2 Down", "2 Down Down Down Down", "2 i Down", "2 v Down", "3",
        "3 Down Down", "3 o Down", "3 f i n d Enter Down", "3 Left Down", "3 Left Down Down Down Down", "4", "4 Up Up",
        "4 Left Down", "5",
        "5 Down Down", "5 i Down", "6", "6 Down Down Down Down Down Down Down", "6 Enter Down", "7", "7 Enter",
        "7 Enter End", "7 End", "8 Down Down", "8 Down Down Enter Down Down", "9", "9 Right Down",
        "9 Right Down Enter Down", "9 Enter End", "0",
        "0 f r e m i t Enter Enter Down", "0 End Right Down Down Enter", "0 v Right Down Down",
        "0 f n e p a l Enter Enter", "7 Enter Enter Enter",
    ]

    @Test("Backspace comes back to exactly where Enter was pressed", arguments: places)
    func restores(keys: String) throws {
        for (width, height) in [(120, 36), (80, 24), (40, 12)] {
            let before = try world.state(after: keys, width: width, height: height)
            var state = before
            try world.press("Enter", in: &state)
            if state.trail.count == before.trail.count {
                // A group that was folded lies open now.
                if state.current.unfolded != before.current.unfolded { continue }
                #expect(state.notice != nil, "\(keys) at \(width)x\(height) is a dead end")
                continue
            }
            #expect(state != before)
            try world.press("Back", in: &state)
            var expected = before
            expected.notice = nil
            #expect(World.timeless(state) == World.timeless(expected), "\(keys) at \(width)x\(height)")
        }
    }

    @Test("What was moved on the way does not matter: Backspace restores the pane that was left")
    func restoresAfterMoving() throws {
        let before = try world.state(after: "2 Down Down")
        var state = before
        try world.press("Enter Down Down v o Enter Down Enter", in: &state)
        #expect(state.trail.count == 3)
        try world.press("Back Back Back", in: &state)
        #expect(World.timeless(state) == World.timeless(before))
    }

    @Test("Without a trail Backspace goes out of the figure, to the overview, and says that there it ends")
    func withoutTrail() throws {
        var state = try world.state(after: "3")
        try world.press("Back", in: &state)
        #expect(state.pane == .corridors && state.current.focus == .list)
        try world.press("Back", in: &state)
        #expect(state.pane == .overview)
        try world.press("Back", in: &state)
        #expect(state.notice != nil)
    }

    @Test(
        "A corridor leads to its origin, a door to its pane, an impact to its recommendation, a measure to its page"
    )
    func leads() throws {
        #expect(try world.state(after: "1 Right Right Enter").pane == .covid)
        let corridor = try world.state(after: "3 Enter")
        #expect(try world.model.data.areas().code(of: corridor.current.scope) == "BGD")
        let advice = try world.state(after: "8 Down Down Enter Enter")
        #expect(advice.pane == .recommendations)
        let measure = try world.state(after: "7 Down Enter Enter")
        #expect(measure.pane == .report)
        #expect(measure.current.item == .measure("m22-1"))
    }

    @Test("Going on from corridor to corridor never gets stuck, and all of the way comes back")
    func longWay() throws {
        let before = try world.state(after: "3")
        var state = before
        for step in 1...40 {
            try world.press("Enter", in: &state)
            #expect(state.trail.count == step)
        }
        for _ in 1...40 { try world.press("Back", in: &state) }
        #expect(World.timeless(state) == World.timeless(before))
    }

    @Test("Down passes every row of every list")
    func passes() throws {
        for keys in [
            "2", "3 Left", "3 Enter Left", "3 Enter Enter Left", "4 Left", "5", "6", "7", "7 End Right", "8", "9 Right",
            "0", "0 End Right",
        ] {
            var state = try world.state(after: keys)
            try world.press("Home", in: &state)
            var seen: Set<ListItem?> = []
            while seen.insert(state.current.item).inserted { try world.press("Down", in: &state) }
            let last = state.current.item
            try world.press("End", in: &state)
            #expect(state.current.item == last, "\(keys) sticks")
        }
    }
}

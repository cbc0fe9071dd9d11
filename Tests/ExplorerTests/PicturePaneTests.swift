import MigrationData
import Screen
import Testing
import Views

@testable import Explorer

@Suite("Matrix, flow, ranks and small multiples in panes")
struct PicturePaneTests {
    private let world = World()

    static let pictures = ["2 v v v", "2 v v v v", "2 v v v v v", "3 v v", "3 v v v"]

    @Test("v shows the picture over the whole width, Esc brings the list back", arguments: pictures)
    func shown(keys: String) throws {
        var state = try world.state(after: keys)
        #expect(state.isPicture && state.hasPictureFocus && state.arrangement.list.isEmpty)
        try world.press("Esc", in: &state)
        #expect(state.isPicture && !state.hasPictureFocus && !state.arrangement.list.isEmpty)
        let back = state
        try world.press("Right", in: &state)
        if back.pane == .corridors { #expect(state.hasPictureFocus) }
    }

    @Test("The arrows go from cell to cell of the matrix, never to the impossible one, and Enter to its corridors")
    func matrix() throws {
        var state = try world.state(after: "2 v v v Right Right Right Right Right")
        #expect(state.current.figureRow == 5)
        let text = try state.draw(model: world.model).text
        #expect(text.contains("South and South-West Asia › outside the region  31,515,607"))
        #expect(text.contains("68.5 %") && text.contains("51.7 %") && text.contains(">31.52"))
        try world.press("PgDn", in: &state)
        #expect(state.current.figureRow == 5 && state.notice != nil)
        try world.press("Down Down Left Up", in: &state)
        #expect(state.current.figureRow == 10)
        try world.press("Enter", in: &state)
        #expect(
            state.pane == .corridors
                && state.current.item
                    == .lens(
                        CorridorLens(
                            origin: .subregion(.northAndCentralAsia), destination: .subregion(.eastAndNorthEastAsia)))
        )
        try world.press("Back", in: &state)
        #expect(state.form == .matrix && state.current.figureRow == 10 && state.hasPictureFocus)
    }

    @Test("% goes from persons to shares of rows and columns, elsewhere it says where it acts")
    func shares() throws {
        var state = try world.state(after: "2 v v v %")
        #expect(state.current.share == .row)
        #expect(try state.draw(model: world.model).text.contains("% of who comes from there"))
        try world.press("% %", in: &state)
        #expect(state.current.share == .none)
        state = try world.state(after: "2 %")
        #expect(state.current.share == .none && state.notice?.contains("v shows a matrix") == true)
    }

    @Test("Arrows go through the ribbons by origin and by destination, PgDn by size; Enter to their corridors")
    func flow() throws {
        var state = try world.state(after: "2 v v v v")
        let shape = try MatrixQuery(year: 2019).flow(world.model)
        #expect(shape.ribbons[0].persons == 31_515_607)
        try world.press("PgDn", in: &state)
        #expect(state.current.figureRow == 1)
        try world.press("Home Down", in: &state)
        #expect(shape.ribbons[state.current.figureRow].origin == .selection(.subregion(.southAndSouthWestAsia)))
        try world.press("Home Right", in: &state)
        #expect(shape.ribbons[state.current.figureRow].destination == .selection(.outside))
        try world.press("Home", in: &state)
        let text = try state.draw(model: world.model).text
        #expect(text.contains(">31.5") && text.contains("31,515,607 persons in 2019"))
        try world.press("Enter", in: &state)
        #expect(
            state.current.item
                == .lens(CorridorLens(origin: .subregion(.southAndSouthWestAsia), destination: .outside)))
    }

    @Test("Every ribbon can be reached by either pair of arrows", arguments: ["2 v v v v", "3 v v"])
    func everyRibbon(keys: String) throws {
        for (key, back) in [("Down", "Up"), ("Right", "Left")] {
            var state = try world.state(after: keys)
            var seen: Set<Int> = []
            for step in [back, key] {
                var last = -1
                while last != state.current.figureRow {
                    last = state.current.figureRow
                    seen.insert(last)
                    try world.press(step, in: &state)
                }
            }
            let book = Book(state, model: world.model, figureSize: state.arrangement.figure.size)
            #expect(seen.count == (try book.flowShape().ribbons.count))
        }
    }

    @Test("Into others there is no way, into the named end there is")
    func others() throws {
        var state = try world.state(after: "3 v v End")
        let book = Book(state, model: world.model, figureSize: state.arrangement.figure.size)
        let ribbon = try #require(try book.flowShape().ribbons.last)
        #expect(ribbon.origin == .others || ribbon.destination == .others)
        try world.press("Home Enter", in: &state)
        #expect(state.form == .bars && state.pane == .corridors)
    }

    @Test("Ranks: up and down go through the lines, to the sides through the years")
    func ranks() throws {
        var state = try world.state(after: "3 v v v Down Left")
        #expect(state.current.figureRow == 1 && state.stockYear == 2015)
        #expect(try state.draw(model: world.model).text.contains("rank"))
        try world.press("Enter", in: &state)
        #expect(state.pane == .corridors && state.form == .bars)
    }

    @Test("Small charts: the arrows choose one, Enter goes to its corridors")
    func multiples() throws {
        var state = try world.state(after: "2 v v v v v Down Right")
        #expect(state.current.figureRow == 4)
        #expect(try state.draw(model: world.model).text.contains("East and North-East Asia  8,1"))
        try world.press("Enter", in: &state)
        #expect(state.pane == .corridors && state.current.scope == .subregion(.eastAndNorthEastAsia))
    }

    @Test("A press chooses, pressed once more it goes in")
    func mouse() throws {
        var state = try world.state(after: "2 v v v")
        let place = try #require(try world.place(of: "31.52", in: state))
        try world.click(place.x, place.y, in: &state)
        #expect(state.current.figureRow == 5)
        try world.click(place.x, place.y, in: &state)
        #expect(state.pane == .corridors)
        state = try world.state(after: "2 v v v v")
        let number = try #require(try world.place(of: " 11.3 ", in: state))
        try world.click(number.x + 1, number.y, in: &state)
        #expect(state.current.figureRow == 3)
        state = try world.state(after: "2 v v v v v")
        let panel = try #require(try world.place(of: "8.9 here", in: state))
        try world.click(panel.x, panel.y, in: &state)
        #expect(state.current.figureRow == 3)
    }

    @Test("Each is described and exported as its view", arguments: pictures)
    func described(keys: String) throws {
        let text = try world.screen(after: keys + " d")
        #expect(text.contains("2019") && text.contains("Esc"))
    }

    @Test("Any size draws, with colours and without", arguments: pictures)
    func anySize(keys: String) throws {
        for characters in CharacterSet.allCases {
            for focus in ["", " Esc"] {
                var state = try world.state(after: keys + focus, characters)
                state.hasShades = focus.isEmpty
                for (width, height) in [
                    (0, 0), (1, 1), (2, 2), (10, 5), (36, 12), (40, 20), (60, 16), (80, 24), (300, 20),
                ] {
                    state.size = Size(width: width, height: height)
                    let canvas = try state.draw(model: world.model)
                    #expect(canvas.width == width)
                    if characters == .ascii { #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 }) }
                }
            }
        }
    }

    @Test("Without colours what is chosen has its sign", arguments: pictures)
    func signs(keys: String) throws {
        var state = try world.state(after: keys)
        state.hasShades = false
        let canvas = try state.draw(model: world.model)
        let figure = state.arrangement.figure
        let signs = (figure.y..<figure.bottom).filter { canvas.line($0).contains(">") }
        #expect(!signs.isEmpty)
    }
}

import Figures
import MigrationData
import Screen
import Testing
import Views

@testable import Explorer

@Suite("The map in panes")
struct MapPaneTests {
    private let world = World()

    private static let maps = ["3 v", "2 v v", "6 v v"]

    @Test("v shows the map over the whole width; Esc brings the list back, v goes on", arguments: maps)
    func shown(keys: String) throws {
        var state = try world.state(after: keys)
        #expect(state.form == .map && state.hasMapFocus && state.arrangement.list.isEmpty)
        #expect(try state.draw(model: world.model).text.contains("figure=map"))
        try world.press("Esc", in: &state)
        #expect(state.form == .map && !state.hasMapFocus && !state.arrangement.list.isEmpty)
        try world.press("v", in: &state)
        #expect(state.form != .map)
    }

    @Test("Its line opens it again", arguments: maps)
    func address(keys: String) throws {
        var state = try world.state(after: keys)
        state.notice = nil
        let line = try #require(try state.address(model: world.model))
        var other = World.start()
        try other.open(try View(line, model: world.model), model: world.model)
        #expect(other.form == .map && other.pane == state.pane)
        #expect(try other.address(model: world.model) == line)
        #expect(try other.draw(model: world.model).text == state.draw(model: world.model).text)
    }

    @Test("With the arrows every area can be chosen, and its name stands below", arguments: maps)
    func everyArea(keys: String) throws {
        let region = try RegionMap(world.model)
        var states: [AreaIndex: ExplorerState] = [:]
        var queue: [ExplorerState] = []
        var first = try world.state(after: keys)
        try world.press("Right", in: &first)
        queue.append(first)
        while let state = queue.popLast() {
            guard case .area(let index)? = state.areaOnMap, states.updateValue(state, forKey: index) == nil else {
                continue
            }
            for key in ["Up", "Down", "Left", "Right"] {
                var next = state
                try world.press(key, in: &next)
                if case .area(let found)? = next.areaOnMap, states[found] == nil { queue.append(next) }
            }
        }
        #expect(states.count == 58)
        let areas = try world.model.data.areas()
        for code in ["NPL", "TUV", "RUS", "PYF"] {
            let index = try #require(areas.area(iso: code))
            let text = try #require(states[index]).draw(model: world.model).text
            #expect(text.contains(try #require(areas[index]).name), "\(code)")
        }
        #expect(region.members.count == 58)
    }

    @Test("PgDn goes through the arcs by rank, an arrow to an area, Enter into it")
    func arcs() throws {
        var state = try world.state(after: "3 v PgDn PgDn")
        #expect(state.current.figureRow == 2 && state.current.choosesArc)
        #expect(try state.draw(model: world.model).text.contains("Russian Federation › Kazakhstan"))
        try world.press("PgUp", in: &state)
        #expect(state.current.figureRow == 1)
        try world.press("End", in: &state)
        #expect(state.current.figureRow == 11)
        try world.press("Home Left", in: &state)
        let area = try #require(state.areaOnMap)
        #expect(!state.current.choosesArc)
        try world.press("Enter", in: &state)
        guard case .lens(let lens)? = state.current.item else { return }
        #expect(lens.origin == area && state.form == .bars)
        try world.press("Back", in: &state)
        #expect(state.form == .map && state.areaOnMap == area)
    }

    @Test("The map comes nearer around what is chosen, moves, and goes back to the whole")
    func zoom() throws {
        var state = try world.state(after: "3 v H")
        #expect(state.current.mapView == .whole && state.notice?.contains("+") == true)
        try world.press("Right + +", in: &state)
        let area = try #require(state.areaOnMap)
        let place = try #require(try RegionMap(world.model).place(of: area))
        #expect(state.current.mapView == .near(place, step: 2))
        try world.press("L L J", in: &state)
        let moved = try #require(state.current.mapView.middle)
        #expect(moved.longitude > place.longitude && moved.latitude < place.latitude)
        try world.press("- - -", in: &state)
        #expect(state.current.mapView == .whole && state.notice == "this is the whole region")
        for _ in 0..<9 { try world.press("+", in: &state) }
        #expect(state.current.mapView.step == MapView.lastStep)
    }

    @Test("However near, the chosen area stays in sight")
    func staysInSight() throws {
        var state = try world.state(after: "2 v v Right + + + +", width: 80, height: 24)
        for key in "Right Right Down Down Down Left Left Up Up Right Down".split(separator: " ") {
            try world.press(String(key), in: &state)
            guard case .area(let index)? = state.areaOnMap else { continue }
            let code = try world.model.data.areas().code(of: .area(index))
            let canvas = try state.draw(model: world.model)
            let figure = state.arrangement.figure
            let chosen = (figure.y..<figure.bottom).flatMap { y in
                (0..<canvas.width).map { canvas[$0, y] }.filter { $0.style == .tabOpen }
            }
            #expect(String(String.UnicodeScalarView(chosen.map(\.scalar))).contains(code), "\(code)")
        }
    }

    @Test("A press chooses a mark and a row of the ranking; pressed once more it goes in")
    func mouse() throws {
        var state = try world.state(after: "3 v")
        let place = try #require(try world.place(of: "•NZL", in: state))
        try world.click(place.x, place.y, in: &state)
        #expect(state.areaOnMap == .area(try #require(try world.model.data.areas().area(iso: "NZL"))))
        let row = try #require(try world.place(of: "CHN ► HKG", in: state))
        try world.click(row.x, row.y, in: &state)
        #expect(state.current.figureRow == 4 && state.current.choosesArc)
        try world.click(row.x, row.y, in: &state)
        #expect(state.form == .bars)
    }

    @Test("The year plays on the map; where nobody counted it says so")
    func years() throws {
        var state = try world.state(after: "3 v ,")
        #expect(try state.draw(model: world.model).text.contains("millions, 2015"))
        state = try world.state(after: "6 v v , ")
        #expect(!state.hasArcs)
        #expect(try state.draw(model: world.model).text.contains("2018"))
    }

    @Test("Any size draws", arguments: maps)
    func anySize(keys: String) throws {
        for characters in CharacterSet.allCases {
            for (width, height) in [(0, 0), (1, 1), (2, 2), (10, 5), (36, 12), (40, 20), (60, 16), (72, 24), (300, 20)]
            {
                var state = try world.state(after: keys, characters)
                state.size = Size(width: width, height: height)
                let canvas = try state.draw(model: world.model)
                #expect(canvas.width == width)
                if characters == .ascii { #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 }) }
            }
        }
    }
}

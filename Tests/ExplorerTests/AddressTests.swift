import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("The address of what is shown")
struct AddressTests {
    let world = World()

    private func address(_ state: ExplorerState) throws -> String {
        try #require(try state.address(model: world.model))
    }

    /// The explorer opened anew at a line.
    private func opened(_ line: String) throws -> ExplorerState {
        var state = World.start()
        try state.open(try View(line, model: world.model), model: world.model)
        return state
    }

    @Test(
        "The address is the line that shows the same",
        arguments: [
            ("1", "stock area=region year=2019"), ("1 s ,", "stock area=region year=2015 sex=female"),
            ("2", "stock area=region by=subregion"), ("2 i s", "emigrants area=region by=subregion sex=female"),
            ("2 , ,", "stock area=region by=subregion years=1990-2010"),
            ("2 v v", "stock area=region year=2019 figure=map"), ("2 v v v", "matrix year=2019"),
            ("2 v v v %", "matrix year=2019 share=row"),
            ("2 v v v v ,", "matrix year=2015 figure=flow"),
            ("2 v v v v v ,", "stock area=region years=1990-2015 figure=multiples"),
            ("3 v v", "corridors origin=region destination=region top=10 year=2019 figure=flow"),
            ("3 v v v", "corridors origin=region destination=region top=10 year=2019 figure=ranks"),
            ("2 Down", "stock area=south-and-south-west-asia by=area"), ("2 f n e p a l", "stock area=NPL"),
            ("3", "corridors origin=region destination=region top=10 year=2019 since=1990"),
            ("3 Left Down", "corridors origin=outside destination=region by=origin top=10 year=2019 since=1990"),
            ("3 s , , , , , ,", "corridors origin=region destination=region top=10 year=1990 sex=female"),
            ("4", "pyramid area=region year=2019"), ("5", "remittances area=region by=subregion"),
            ("5 , , , i", "remittances area=region direction=outflow by=subregion years=2009-2016"),
            ("6", "displacement area=region"), ("6 i .", "displacement area=region side=origin year=2020"),
            ("6 Right", "displacement area=region by=corridor top=10"), ("7", "objectives 2"),
            ("7 Home", "objectives cluster=A"), ("8", "covid category=health"), ("9", "recommendation a"),
            ("9 Down Right", "recommendation b"), ("0", "paragraph 1-2"), ("0 Right Down", "paragraph 1"),
            ("0 v v", "paragraph 1-2"), ("0 v", "published"), ("0 End", "sources"), ("0 End Right Down", "sources 1"),
            ("0 f n e p a l", "measures area=NPL"),
        ])
    func lines(keys: String, line: String) throws {
        #expect(try address(world.state(after: keys)) == line)
    }

    @Test("Opened anew it shows the same pane, item, years, sex and side", arguments: Pane.allCases.dropFirst())
    func roundTrip(pane: Pane) throws {
        var seen: Set<String> = []
        for keys in [
            "", "i", "s", ", ,", "s s , i", ".", ". . .", "Right", "Down Right", "End Right", "v", "v v", "Left",
        ] {
            var state = try world.state(after: "\(pane.digit) \(keys)")
            for _ in 0..<10 {
                let line = try address(state)
                let again = try opened(line)
                #expect(again.pane == pane, "\(line)")
                if Self.isNamed(state) {
                    #expect(try address(again) == line, "\(keys)")
                    #expect(again.current.item == state.current.item, "\(line)")
                }
                // Where nobody counted in the chosen year no view can name it.
                if pane != .displacement || !line.contains("years=") {
                    #expect(Self.scope(again, pane) == Self.scope(state, pane), "\(line)")
                }
                seen.insert(line)
                try world.press("Down", in: &state)
            }
        }
        #expect(seen.count >= (pane == .covid ? 3 : 7))
    }

    /// Whether a view can name what is chosen.
    private static func isNamed(_ state: ExplorerState) -> Bool {
        switch state.current.item {
        case .impact?, .ask?, .principle?, .measure?, .cluster("principles")?: false
        // A section of one paragraph is named by it.
        case .section(let key)?: !["summary", "areas", "II.B", "II.D"].contains(key) && state.form != .table
        case .displaced(_, .internallyDisplaced, _)?: state.displacementYear <= 2019
        case .area?, .money?, .displaced?, .lens?:
            state.form != .matrix && (state.form != .flow || state.pane != .subregions)
        default: state.form != .table
        }
    }

    /// What of the scope a pane's figure is about.
    private static func scope(_ state: ExplorerState, _ pane: Pane) -> [String] {
        switch pane {
        case .overview, .subregions:
            [String(state.stockYear), state.sex.rawValue] + (state.form == .matrix ? [] : ["\(state.side)"])
        case .corridors: [String(state.stockYear), state.sex.rawValue]
        case .ages: [String(state.stockYear)]
        case .remittances: [String(state.moneyYear)]
        case .displacement: [String(state.displacementYear)]
        default: []
        }
    }

    @Test("A figure that lies over the pane has the address")
    func overlay() throws {
        var state = try world.state(after: "5")
        state.overlay = .figure("students destination=region")
        #expect(try address(state) == "students destination=region top=10 year=2017")
    }

    @Test("Opening a view leaves filter, matrix and table behind")
    func leaves() throws {
        var state = try world.state(after: "2 v v v")
        try state.open(try View("stock area=NPL", model: world.model), model: world.model)
        #expect(state.form == .bars)
        state = try world.state(after: "0 v f w o r k")
        try state.open(try View("paragraph 7", model: world.model), model: world.model)
        #expect(state.form == .card && state.current.filter.isEmpty && !state.isFiltering)
        #expect(state.current.item == .paragraph(7))
    }

    @Test("It stands in the rule above the detail with a cell of air on both sides, and goes where that is short")
    func rule() throws {
        let lines = try world.screen(after: "4").split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[31].hasSuffix("── pyramid area=region year=2019 ─"))
        let ascii = try world.screen(after: "4", width: 80, height: 24, .ascii)
        #expect(ascii.contains("-- pyramid area=region year=2019 -\n"))
        let small = try world.screen(after: "3", width: 40, height: 18)
        #expect(small.contains("─ corridors origin=region") && small.contains("… ─\n"))
        #expect(!(try world.screen(after: "4", width: 31, height: 18)).contains("pyramid area"))
    }
}

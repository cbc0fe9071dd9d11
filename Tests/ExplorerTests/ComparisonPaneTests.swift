import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("Comparing in a pane")
struct ComparisonPaneTests {
    let world = World()

    private func address(_ keys: String) throws -> String? {
        try world.state(after: keys).address(model: world.model)
    }

    /// Nepal against Bangladesh in the pane of subregions.
    private static let nepal = "2 f n e p a l Enter c b a n g l Enter"

    @Test(
        "c asks what to compare with, Enter shows it, and the address is the line of the comparison",
        arguments: [
            (nepal, "stock area=NPL compare=BGD"),
            ("2 c 1 9 9 0 Enter", "stock area=region by=subregion year=2019 compare=1990"),
            ("2 c w o r l d Enter", "stock area=region compare=world"),
            ("2 i s c m e n Down Enter", "emigrants area=region sex=female compare=male"),
            (
                "3 c b a n g l Enter",
                "corridors origin=region destination=region by=destination top=20 year=2019 compare=BGD"
            ),
            ("4 c 1 9 9 0 Enter", "pyramid area=region year=2019 compare=1990"),
            ("4 c w o m e n Enter", "pyramid area=region year=2019 sex=male compare=female"),
            ("5 c w d i Enter", "remittances area=region compare=wdi-2023-05"),
            ("5 i c 2 0 0 9 Enter", "remittances area=region direction=outflow by=subregion year=2019 compare=2009"),
            ("6 c 2 0 1 0 Enter", "displacement area=region by=subregion compare=2010"),
            ("6 c p a c i f i c Enter", "displacement area=region years=1990-2019 compare=pacific"),
            ("2 f n e p a l Enter a c b a n g l Enter", "area area=NPL compare=BGD"),
            ("2 f n e p a l Enter a c w o m e n Enter", "area area=NPL sex=male compare=female"),
        ])
    func choosing(keys: String, line: String) throws {
        let state = try world.state(after: keys)
        #expect(state.overlay == nil && state.current.compared != nil)
        #expect(try state.address(model: world.model) == line)
        let opened = try open(line)
        #expect(try opened.address(model: world.model) == line)
        #expect(opened.pane == state.pane && opened.current.compared == state.current.compared)
    }

    private func open(_ line: String) throws -> ExplorerState {
        var state = World.start()
        try state.open(try View(line, model: world.model), model: world.model)
        return state
    }

    @Test("c once more ends it, and so does Esc; the keys say so")
    func ending() throws {
        for key in ["c", "Esc"] {
            let state = try world.state(after: "2 c w o r l d Enter " + key)
            #expect(state.current.compared == nil && state.notice == "no longer compared")
        }
        #expect(try world.screen(after: "2 c w o r l d Enter").contains("c end comparing"))
        #expect(try world.screen(after: "2").contains("c compare"))
    }

    @Test("Where nothing can be compared a notice says so", arguments: ["1", "7", "8", "9", "0"])
    func nothing(pane: String) throws {
        let state = try world.state(after: pane + " c")
        #expect(state.overlay == nil && state.notice == "there is nothing to compare here")
    }

    @Test("Years, sexes and the list move the first side; the compared one stands still and is stepped over")
    func moving() throws {
        let compared = "2 c 2 0 1 0 Enter"
        #expect(try address(compared + " , ")?.contains("year=2015 compare=2010") == true)
        #expect(try address(compared + " , ,")?.contains("year=2005 compare=2010") == true)
        #expect(try address(compared + " , , .")?.contains("year=2015 compare=2010") == true)
        #expect(try address(compared + " Down")?.hasPrefix("stock area=south-and-south-west-asia by=area") == true)
        var state = try world.state(after: "2 c m e n Down Enter")
        #expect(state.sex == .female && state.current.compared == .sex(.male))
        try world.press("s", in: &state)
        #expect(state.sex == .both)
        try world.press("s", in: &state)
        #expect(state.sex == .female)
        #expect(try address(Self.nepal + " , ,") == "stock area=NPL years=1990-2010 compare=BGD")
    }

    @Test("The area that is compared with can't stand against itself; the figure says so and the list goes on")
    func itself() throws {
        let screen = try world.screen(after: "2 f b a n g l Enter c n e p a l Enter f Esc f n e p a l Enter")
        #expect(screen.contains("This is what it would be compared with"))
        #expect(screen.contains("c ends the comparison"))
    }

    @Test("v goes through the forms that say something")
    func forms() throws {
        var state = try world.state(after: Self.nepal)
        var seen: [FigureForm] = []
        for _ in 0..<5 {
            seen.append(state.form)
            try world.press("v", in: &state)
        }
        #expect(seen == [.pair, .difference, .lines, .table, .pair])
        state = try world.state(after: "2 c 1 9 9 0 Enter")
        seen = []
        for _ in 0..<4 {
            seen.append(state.form)
            try world.press("v", in: &state)
        }
        #expect(seen == [.pair, .difference, .table, .pair])
    }

    @Test("The detail has both exact numbers and the difference, of the chosen row too; the scope names the other side")
    func detail() throws {
        let screen = try world.screen(after: Self.nepal)
        #expect(screen.contains("2019  Nepal: 490,802; Bangladesh: 2,185,613."))
        #expect(screen.contains("Nepal less Bangladesh: −1,694,811, −78 %."))
        #expect(screen.contains("2019 vs Bangladesh · both sexes · UN DESA 2019 edition"))
        let corridor = try world.screen(after: "2 f n e p a l Enter i Enter c b a n g l Enter Down")
        #expect(corridor.contains("India  Nepal: 533,646; Bangladesh: 3,103,664."))
        let money = try world.screen(after: "5 f p h i l Enter c v i e t Enter")
        #expect(money.contains("Philippines: $35,167 million; Viet Nam: $17,000 million."))
    }

    @Test("Enter on a row of compared corridors leads to that area's, and Backspace comes back to the comparison")
    func going() throws {
        var state = try world.state(after: "2 f n e p a l Enter i Enter c b a n g l Enter Down Enter")
        #expect(state.current.compared == nil)
        #expect(try state.address(model: world.model)?.contains("IND") == true)
        try world.press("Back", in: &state)
        #expect(state.current.compared != nil)
        #expect(try state.address(model: world.model) == "corridors origin=NPL top=20 year=2019 compare=BGD")
    }

    @Test("The profile of a row's area opens from a comparison, and its evidence is that of the list")
    func aroundRows() throws {
        let keys = "2 f n e p a l Enter i Enter c b a n g l Enter Down "
        let profile = try #require(try address(keys + "a"))
        #expect(profile.hasPrefix("area") && profile.contains("IND"))
        let state = try world.state(after: keys + "e")
        #expect(try state.draw(model: world.model).text.contains("Corridors from Nepal"))
    }

    @Test("A comparison keeps its pane when another one is looked at, and the history leads back to it")
    func history() throws {
        var state = try world.state(after: Self.nepal + " 5")
        #expect(state.current.compared == nil)
        try world.press("[", in: &state)
        #expect(try state.address(model: world.model) == "stock area=NPL compare=BGD")
    }

    @Test("The prompt offers groups under their names and only what means something; nonsense finds nothing")
    func prompt() throws {
        let screen = try world.screen(after: "2 c")
        for text in ["compare with", "Sexes", "Years", "Areas and groups", "women", "against men"] {
            #expect(screen.contains(text), "\(text)")
        }
        let money = try world.screen(after: "5 c")
        #expect(!money.contains("against men"))
        #expect(try world.screen(after: "2 c z z z z").contains("no area, year, sex or edition of that name"))
        let state = try world.state(after: "2 c z z z z Enter")
        #expect(state.current.compared == nil)
    }

    @Test("Every form of every comparison is drawn at any size", arguments: CharacterSet.allCases)
    func anySize(characters: CharacterSet) throws {
        for keys in [Self.nepal, "3 c b a n g l Enter", "4 c 1 9 9 0 Enter", "5 c v i e t Enter", "6 c 2 0 1 0 Enter"] {
            var state = try world.state(after: keys, characters)
            for _ in 0..<4 {
                for (width, height) in [(1, 1), (2, 2), (20, 5), (40, 12), (60, 20), (80, 24), (200, 60)] {
                    state.size = Size(width: width, height: height)
                    let canvas = try state.draw(model: world.model)
                    #expect(canvas.width == width)
                }
                try world.press("v", in: &state)
            }
        }
    }
}

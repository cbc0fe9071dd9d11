import Explorer
import MigrationData
import Screen
import Testing
import Views

@Suite("Whole screens")
struct ScreenFileTests {
    /// Name of the file, keys.
    static let screens = [
        ("overview", "1"), ("subregions", "2"), ("subregions-area", "2 Down Down Down Down v"),
        ("subregions-map", "2 v v"), ("subregions-matrix", "2 v v v"), ("subregions-flow", "2 v v v v Down"),
        ("subregions-multiples", "2 v v v v v Right"), ("corridors-flow", "3 v v"),
        ("corridors-ranks", "3 v v v Down Down"),
        ("subregions-2005", "2 , , ,"), ("corridors", "3"), ("corridors-entered", "3 Enter"),
        ("corridors-list", "3 Left"), ("corridors-map", "3 v"), ("corridors-map-near", "3 v Right + +"),
        ("ages", "4"), ("ages-table", "4 v"), ("remittances", "5"), ("remittances-2016", "5 , , , i"),
        ("displacement", "6"), ("displacement-origin-2022", "6 i . . ."), ("displacement-area", "6 Enter Down v"),
        ("displacement-row", "6 Down Down Down Down Down Right Down"), ("displacement-map", "6 v v"),
        ("displacement-table", "6 v v v"),
        ("covid", "8"), ("covid-impact", "8 Down Down Down"), ("covid-table", "8 v"), ("covid-afterwards", "8 v v"),
        ("recommendations", "9"), ("recommendations-measure", "9 Right Down Down Enter Down"),
        ("compact", "7 Down Down Enter"), ("compact-cluster", "7 Home"), ("report", "0 f b e y o n d Enter Down"),
        ("report-paragraph", "0 f r e f u g e e s Enter Right Down"), ("report-footnote", "0 End Right Down Down Down"),
        ("report-table", "0 v Right"), ("evidence", "9 Down Enter Down Down Down Down Down Down Down e n"),
        ("evidence-claim", "0 f b e y o n d Enter e End"), ("evidence-computed", "3 e"),
        ("evidence-stock", "2 e"), ("filter", "2 f m a l"), ("filter-none", "3 f z z z"), ("help", "2 ?"),
        ("compare-area", "2 f n e p a l Enter c b a n g l Enter"), ("compare-year", "2 c 1 9 9 0 Enter v"),
        ("compare-prompt", "2 c"), ("compare-corridors", "3 Enter c p a k i Enter Down"),
        ("compare-ages", "4 Left Down c 1 9 9 0 Enter"), ("compare-money", "5 c v i e t Enter v v"),
        ("compare-displaced", "6 c 2 0 1 0 Enter"), ("description", "2 d"),
        ("description-report", "0 f b e y o n d Enter d"),
        ("copy", "3 Y"), ("export", "2 x"), ("export-name", "2 x c"),
        ("profile", "a"), ("profile-area", "2 Down Right Down Down Down a Down Down Down , ,"),
        ("profile-list", "3 a Left"), ("profile-outside", "2 a f m e x i Enter Enter End"),
    ]

    @Test("Each pane stands at 120 by 36 in Unicode as its file has it", arguments: screens)
    func wide(name: String, keys: String) throws {
        try Golden.expect(World().screen(after: keys), matches: name + "-120x36")
    }

    @Test(
        "A screen of 200 by 60 is filled as its file has it",
        arguments: [
            ("subregions", "2"), ("subregions-area", "2 Down Down Right Down"), ("corridors", "3 ; ;"), ("ages", "4"),
            ("remittances", "5"), ("displacement", "6"), ("profile-area", "2 Down Down Right Down a"),
        ])
    func vast(name: String, keys: String) throws {
        try Golden.expect(World().screen(after: keys, width: 200, height: 60), matches: name + "-200x60")
    }

    @Test("Each pane stands at 80 by 24 in ASCII as its file has it", arguments: screens)
    func standard(name: String, keys: String) throws {
        try Golden.expect(
            World().screen(after: keys, width: 80, height: 24, .ascii), matches: name + "-80x24-ascii")
    }

    @Test(
        "Each pane stands at 40 by 12 as its file has it",
        arguments: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "2 ?", "2 e", "2 d", "5 a", "2 Y", "2 x c"])
    func small(keys: String) throws {
        let name = keys.replacing(" ?", with: "-help").replacing(" e", with: "-evidence")
            .replacing(" d", with: "-description").replacing(" a", with: "-profile")
            .replacing(" Y", with: "-copy").replacing(" x c", with: "-export-name")
        try Golden.expect(World().screen(after: keys, width: 40, height: 12), matches: "pane-\(name)-40x12")
    }

    @Test("The error screen stands as its file has it at three sizes", arguments: [(120, 36), (40, 12), (20, 4)])
    func error(width: Int, height: Int) throws {
        let message = "migrant_stock.tsv:12: column both_1990: \"12x\" is not a whole number"
        let canvas = ExplorerState.errorScreen(
            message, size: Size(width: width, height: height), characters: .unicode)
        try Golden.expect(canvas.text, matches: "error-\(width)x\(height)")
    }

    @Test("The first screen shows 2019 and 64,890,524")
    func first() throws {
        let world = World()
        for (width, height) in [(120, 36), (80, 24), (60, 20), (40, 12)] {
            let text = try world.screen(after: "", width: width, height: height)
            #expect(text.contains("2019"))
            #expect(text.contains("64,890,524"))
        }
    }
}

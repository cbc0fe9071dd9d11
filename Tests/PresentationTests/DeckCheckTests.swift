import MigrationData
import Screen
import Testing
import Views

@testable import Presentation

@Suite("What is wrong with a deck is told with its line and what would be right")
struct DeckCheckTests {
    private func findings(_ text: String, size: Size? = nil) throws -> [String] {
        try DeckReader.deck(Array(text.utf8), name: "d.md")
            .check(model: Hall.model, size: size, alphabet: Hall.alphabet).map { $0.text(file: "d.md") }
    }

    @Test("A wrong view gives its fault and the nearest line that means something")
    func views() throws {
        let text = "# A\n\n```view\nstok area=regoin\n```\n\n```view\ncorridors orgin=NPL top=5 top=6\n```\n"
        let found = try findings(text)
        #expect(found.count == 2)
        #expect(found[0].hasPrefix("d.md:4: \"stok\" is no kind of view; did you mean stock?"))
        #expect(found[0].hasSuffix("; right would be: stock area=region"))
        #expect(found[1].hasPrefix("d.md:8: corridors has no key \"orgin\"; did you mean origin?"))
        #expect(found[1].hasSuffix("; right would be: corridors origin=NPL top=5 year=2019"))
    }

    @Test(
        "The nearest line of any nonsense means something",
        arguments: [
            "", "area=NPL", "stock area=Nepall year=2018", "stock area=\"Nepal", "corridors origin=guinea",
            "stock by=subregin",
            "corridors origin=other-south", "stock year=2019 years=1990-2019", "pyramid area=NPL year=", "matrix foo",
            "stock area=NPL by=subregion", "displacement kind=refuges side=asylum", "remittances year=1800",
            "paragraph 99",
            "recommendation z", "objectives 77", "corridors top=0", "xyzzy", "corridors origin=NPL destination=??",
            "sources footnote=900 verdict=agrees", "students year=2016 origin=CHN", "area", "\"", "stock stock stock",
        ])
    func nearest(line: String) throws {
        let right = try NearestView(model: Hall.model).line(to: line)
        _ = try View(right, model: Hall.model)
        if (try? View(line, model: Hall.model)) == nil { #expect(right != line) }
    }

    @Test("The nearest line keeps what was right")
    func kept() throws {
        let nearest = NearestView(model: Hall.model)
        #expect(try nearest.line(to: "stock area=NPL year=2018") == "stock area=NPL year=2019")
        #expect(try nearest.line(to: "area=NPL year=2019") == "area area=NPL")
        #expect(try nearest.line(to: "displacement kind=refuges area=PAK") == "displacement area=PAK")
        #expect(try nearest.line(to: "corridors origin=Nepl top=3") == "corridors origin=NPL top=3 year=2019")
        #expect(try nearest.line(to: "stock area=region") == "stock area=region")
    }

    @Test("Blocks and comments that mean nothing are findings, what is only left out is a warning")
    func blocks() throws {
        let text = """
            # A

            ```view
            ```

            ```view
            matrix
            sources
            ```

            <!-- minutes: many -->
            <!-- next column -->
            <!-- pasue -->
            <!-- Pause here and look at the room. -->

            <div>x</div>

            ![](a.png) and ![a map](b.png)
            """
        #expect(
            try findings(text) == [
                "d.md:3: a view block without a line; one line, such as: stock area=region",
                "d.md:8: a view block holds one line; a block of its own for each view, closed with ```",
                "d.md:11: minutes without a number; such as <!-- minutes: 2.5 -->",
                "d.md:12: a next column where no columns have begun; <!-- columns --> before the first of them",
                "d.md:13: warning: \"pasue\" is taken for a note; <!-- pause -->",
                "d.md:16: warning: HTML is left out; Markdown, or a comment for the speaker",
                "d.md:18: warning: a picture without words: a.png; ![what is to be seen](a.png)",
                "d.md:18: warning: a picture can’t be shown, only its words: a map",
            ])
    }

    @Test("At a size, what doesn't fit is a warning")
    func overflow() throws {
        let text =
            "# A\n\n" + (1...40).map { "- item \($0)\n" }.joined() + "\n---\n\n# B\n\n    "
            + String(repeating: "x", count: 90)
        let wanted = [
            "d.md:1: warning: at 80x24 21 rows have no room; less text, or two slides",
            "d.md:48: warning: at 80x24 lines are cut at the right; shorter lines",
        ]
        #expect(try findings(text, size: Size(width: 80, height: 24)) == wanted)
        #expect(try findings(text, size: Size(width: 120, height: 60)).isEmpty)
        #expect(try findings(text).isEmpty)
    }
}

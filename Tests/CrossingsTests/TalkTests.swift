import Foundation
import PseudoTerminal
import Testing

@Suite("Slides and explorer on one terminal", .serialized)
struct TalkTests {
    /// The screen as the terminal has it now.
    private func screen(_ session: ExplorerSession, _ columns: Int = 100, _ rows: Int = 30) -> String {
        session.read(quiet: 250)
        var screen = EmulatedScreen(width: columns, height: rows)
        screen.take(session.received)
        return screen.lines.joined(separator: "\n")
    }

    private func start(_ arguments: [String], environment: [String: String] = [:]) -> ExplorerSession {
        ExplorerSession(arguments, columns: 100, rows: 30, environment: environment)
    }

    @Test("Live keys on five slides change what is on the wall, and q leaves the terminal as it was")
    func liveKeys() {
        let session = start(["present"])
        #expect(screen(session).contains("1 / 25"))
        for (keys, expected) in [
            ("3\r,", "61,907,889 persons  2015"), ("4\rs", "women"), ("6\r,\u{1B}[B", "persons  Bangladesh › India"),
            ("9\ri", "Origins from outside the region to the region"), ("16\r,", "2019Q4"),
        ] {
            session.type(keys)
            let shown = screen(session)
            #expect(shown.contains(expected), "\(keys.debugDescription): \(shown)")
        }
        session.type("q")
        #expect(session.end() == 0)
        #expect(session.isUsable)
    }

    @Test("Esc drops into the explorer at the slide's figure as it is, p comes back to the slide, q in it leaves all")
    func backAndForth() {
        let session = start(["present"])
        session.read()
        session.type("6\r,")
        session.read()
        session.type("\u{1B}")
        #expect(session.wait(for: "origin=region destination=region top=10 year=2015"))
        session.type("5")
        #expect(screen(session).contains("Remittances"))
        session.type("p")
        let back = screen(session)
        #expect(back.contains("6 / 25") && back.contains("millions, 2015"))
        session.type("\u{1B}")
        session.read(quiet: 500)
        session.type("pq")
        #expect(session.end() == 0)
        #expect(session.isUsable)
    }

    @Test("p in the explorer presents from the view at hand: the deck's own slide of it, or one before all others")
    func fromExplorer() {
        let session = start(["stock", "area=region", "by=subregion"])
        session.read()
        session.type("p")
        #expect(screen(session).contains("3 / 25"))
        session.type("\u{1B}")
        #expect(screen(session).contains("Crossings"))
        // An area's own figure is no slide of the deck.
        session.type(":stock area=JPN year=2019\r")
        session.read()
        session.type("p")
        #expect(screen(session).contains("1 / 26"))
        session.type(" ")
        #expect(screen(session).contains("2 / 26"))
        session.type("q")
        #expect(session.end() == 0)
        #expect(session.isUsable)
    }

    @Test("Years played on a slide stop by themselves, and then nothing more is sent")
    func plays() {
        let session = start(["present"])
        session.read()
        session.type("6\r")
        session.read()
        session.type("P")
        #expect(session.wait(for: "1990›1995"))
        session.read(quiet: 1000, first: 3000)
        let after = session.received.count
        Thread.sleep(forTimeInterval: 1)
        session.read(quiet: 50, first: 50)
        #expect(session.received.count == after)
        let shown = screen(session)
        #expect(shown.contains("millions, 2019") && !shown.contains("~"))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("Bookmarks make a deck: presented, checked, printed and exported; without any it says so with 66")
    func bookmarks() throws {
        let home = StateHome()
        func run(_ arguments: [String]) throws -> Program.Result {
            try Program.run(["present", "--from-bookmarks"] + arguments, environment: home.environment)
        }
        let none = try run([])
        #expect(none.status == 66 && none.output.isEmpty && none.errors.contains("no bookmarks yet"))
        try home.write("corridors origin=NPL top=3 year=2019\nstok\n", to: "bookmarks")
        let printed = try run([])
        #expect(printed.status == 0 && printed.output.hasPrefix("1 / 2 Corridors from Nepal"))
        let check = try run(["--check"])
        #expect(check.status == 1 && check.output.hasPrefix("bookmarks:2: \"stok\" is no kind of view"))
        #expect(try run(["deck.md"]).status == 64)
        #expect(try run(["--restricted"]).output == printed.output)
        let path = NSTemporaryDirectory() + "crossings-bookmarks-" + UUID().uuidString + ".html"
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try run(["--export", path]).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Corridors from Nepal"))
        // As a deck to go on from: presented as a file it shows the same.
        let deck = path.replacingOccurrences(of: ".html", with: ".md")
        defer { try? FileManager.default.removeItem(atPath: deck) }
        #expect(try run(["--export", deck]).status == 0)
        #expect(try Program.run(["present", deck]).output == printed.output)
    }

    @Test("In a restricted session slides and explorer hand over too, and nothing suspends them")
    func restricted() {
        let session = start(["present", "--restricted"])
        session.read()
        session.type("\u{1A}")
        #expect(screen(session).contains("not in a restricted session"))
        session.type("\u{1B}")
        session.read(quiet: 500)
        session.type("p")
        #expect(screen(session).contains("1 / 25"))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("In lines of text p says where slides are to be had as text")
    func plain() {
        let session = start(["--plain"])
        session.read()
        session.type("p")
        #expect(screen(session).contains("crossings present"))
        session.type("q")
        #expect(session.end() == 0)
    }
}

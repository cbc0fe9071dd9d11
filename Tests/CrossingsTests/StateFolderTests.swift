import Foundation
import PseudoTerminal
import Testing

@Suite("What outlives a session", .inTurn)
struct StateFolderTests {
    @Test("The next start opens the last place, with its history; a view asked for goes before it")
    func resumes() {
        let home = StateHome()
        var session = ExplorerSession.start(home)
        session.press(["5", "4"])
        session.quit()
        #expect(
            home.lines("history") == [
                "stock area=region year=2019", "remittances area=region by=subregion", "pyramid area=region year=2019",
            ])
        session = ExplorerSession(environment: home.environment)
        #expect(session.read().contains("pyramid area=region year=2019"))
        session.type("[")
        #expect(session.read().contains("remittances area=region"))
        session.quit()
        session = ExplorerSession(["corridors", "origin=NPL"], environment: home.environment)
        #expect(session.read().contains("corridors origin=NPL"))
        session.type("[")
        #expect(session.read().contains("remittances area=region"))
        session.quit()
    }

    @Test("Files and folder are for their owner alone")
    func rights() throws {
        let home = StateHome()
        let session = ExplorerSession.start(home)
        session.press(["b", "2"])
        session.quit()
        func mode(_ path: String) throws -> Int {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
        }
        #expect(try mode(home.folder) == 0o700)
        for file in ["history", "bookmarks", "lock"] { #expect(try mode(home.folder + "/" + file) == 0o600, "\(file)") }
    }

    @Test(
        "A signal keeps the last place as q does, and a fault of its own doesn't",
        arguments: [(SIGTERM, true), (SIGHUP, true), (SIGINT, true), (SIGSEGV, false)])
    func signals(signal: Int32, isKept: Bool) {
        let home = StateHome()
        let session = ExplorerSession.start(home)
        session.press(["5"])
        kill(session.process, signal)
        #expect(session.end() == -signal)
        #expect(
            home.lines("history").last
                == (isKept ? "remittances area=region by=subregion" : "stock area=region year=2019"))
    }

    @Test("Ctrl-Z keeps the place, and what comes after it is kept once more")
    func suspend() {
        let home = StateHome()
        let session = ExplorerSession.start(home)
        session.press(["4", "\u{1A}"])
        #expect(home.lines("history").last == "pyramid area=region year=2019")
        let count = home.lines("history").count
        session.quit()
        #expect(home.lines("history").count == count)
    }

    @Test("A terminal that is closed keeps the last place")
    func hangUp() {
        let home = StateHome()
        let session = ExplorerSession.start(home)
        session.press(["4"])
        session.hangUp()
        #expect(session.end() != nil)
        #expect(home.lines("history").last == "pyramid area=region year=2019")
    }

    @Test("b sets a bookmark and takes it away, and the next session has it")
    func bookmarks() {
        let home = StateHome()
        var session = ExplorerSession.start(home)
        session.press(["4"])
        session.type("b")
        #expect(session.read().contains("bookmarked: pyramid"))
        session.quit()
        #expect(home.text("bookmarks") == "pyramid area=region year=2019\n")
        session = ExplorerSession.start(home)
        session.type("b")
        #expect(session.read().contains("no longer bookmarked"))
        #expect(home.text("bookmarks") == "")
        session.quit()
    }

    @Test("Two programs at once lose nothing: each sees the other's bookmarks, and both histories stand")
    func together() {
        let home = StateHome()
        let first = ExplorerSession.start(home)
        let second = ExplorerSession.start(home)
        first.press(["4", "b"])
        second.press(["5", "b"])
        first.press(["2", "b"])
        #expect(
            Set(home.lines("bookmarks")) == [
                "pyramid area=region year=2019", "remittances area=region by=subregion",
                "stock area=region by=subregion",
            ])
        second.type("B")
        let list = second.read()
        #expect(list.contains("pyramid area=region year=2019") && list.contains("stock area=region by=subregion"))
        second.press(["\u{1B}"])
        first.quit()
        second.quit()
        let lines = home.lines("history")
        for line in [
            "pyramid area=region year=2019", "stock area=region by=subregion", "remittances area=region by=subregion",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test("Many programs that set bookmarks at the same moment lose none")
    func crowd() {
        let home = StateHome()
        let areas = ["NPL", "IND", "PAK", "BGD", "LKA", "BTN"]
        let sessions = areas.map { ExplorerSession.start(home, ["stock", "area=" + $0]) }
        for session in sessions { session.type("b") }
        for session in sessions { session.read() }
        #expect(home.lines("bookmarks").count == sessions.count)
        for session in sessions { session.quit() }
        #expect(Set(home.lines("history")).count == sessions.count)
    }
}

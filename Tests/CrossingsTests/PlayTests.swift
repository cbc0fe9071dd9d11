import Foundation
import PseudoTerminal
import Testing

@Suite("Playing the years in a real terminal", .inTurn)
struct PlayTests {
    @Test("Space plays to the last year, and then nothing more is sent")
    func plays() {
        let session = ExplorerSession(["stock", "area=region"], columns: 200, rows: 60)
        session.read()
        let before = session.received.count
        session.type(" ")
        #expect(session.wait(for: "1990›1995"))
        // At rest it waits for no next picture.
        session.read()
        #expect(session.received.count > before + 2000)
        #expect(session.read(quiet: 100, first: 500).isEmpty)
        var screen = EmulatedScreen(width: 200, height: 60)
        screen.take(session.received)
        let text = screen.lines.joined(separator: "\n")
        #expect(text.contains("2019 · both sexes") && !text.contains("~"))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("A comma stops it")
    func stops() {
        let session = ExplorerSession(columns: 200, rows: 60)
        session.read()
        session.type("4 ")
        #expect(session.wait(for: "1990›1995"))
        session.type(",")
        session.read()
        #expect(session.read(quiet: 100, first: 500).isEmpty)
        #expect(session.screen(200, 60).lines[0].contains("1990"))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test(
        "Over a thin link and in lines of text years go one by one",
        arguments: ["--slow", "--plain"])
    func steps(option: String) {
        let line = option == "--slow" ? /.* (\d{4}) \| .*/ : /Year (\d{4})\..*/
        let session = ExplorerSession([option], columns: 100, rows: 30)
        session.read()
        session.press(["2"])
        let before = session.received.count
        session.press([" "])
        #expect(!String(decoding: session.received, as: UTF8.self).contains("Between the years"))
        // Played again, sequence by sequence: which years stood where the year stands, one after the other.
        var screen = EmulatedScreen(width: 100, height: 30)
        screen.take(Array(session.received[..<before]))
        var years: [Int] = []
        for part in session.received[before...].split(separator: 0x1B) {
            screen.take([0x1B] + part)
            let place = option == "--slow" ? screen.lines[0] : screen.lines[28]
            #expect(!place.contains("~"))
            guard let year = place.wholeMatch(of: line).flatMap({ Int($0.1) }), year != years.last else { continue }
            years.append(year)
        }
        #expect(years.drop { $0 == 2019 } == [1990, 1995, 2000, 2005, 2010, 2015, 2019])
        session.type("q")
        #expect(session.end() == 0)
    }
}

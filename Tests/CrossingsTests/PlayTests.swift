import Foundation
import PseudoTerminal
import Testing

@Suite("Playing the years in a real terminal", .serialized)
struct PlayTests {
    @Test("Space plays to the last year, and then nothing more is sent")
    func plays() {
        let session = ExplorerSession(["stock", "area=region"], columns: 200, rows: 60)
        session.read()
        let before = session.received.count
        session.type(" ")
        #expect(session.wait(for: "1990›1995"))
        // From then on it is never quiet for long before it ends.
        session.read(quiet: 1000, first: 3000)
        #expect(session.received.count > before + 2000)
        let after = session.received.count
        Thread.sleep(forTimeInterval: 1)
        session.read(quiet: 50, first: 50)
        #expect(session.received.count == after)
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
        session.read(quiet: 200)
        let after = session.received.count
        Thread.sleep(forTimeInterval: 1)
        session.read(quiet: 50, first: 50)
        #expect(session.received.count == after)
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("Over a thin link and in lines of text years go one by one")
    func steps() {
        for option in ["--slow", "--plain"] {
            let session = ExplorerSession([option], columns: 100, rows: 30)
            session.read(quiet: 1200)
            session.type("2")
            session.read(quiet: 1200)
            session.type(" ")
            Thread.sleep(forTimeInterval: 3.5)
            session.read(quiet: 50, first: 50)
            let text = String(decoding: session.received, as: UTF8.self)
            #expect(!text.contains("~") && !text.contains("Between the years"), "\(option)")
            #expect(text.contains("2000"), "\(option)")
            session.type("q")
            #expect(session.end(within: 5000) == 0)
        }
    }
}

import Fuzzing
import Foundation
import PseudoTerminal
import Testing

@Suite("Sizes", .inTurn)
struct SizeTests {
    private static let view = ["corridors", "origin=NPL"]

    /// Sizes that a storm goes through, the smallest and the largest among them, the same in every run.
    private static func storm(_ count: Int, ending last: (Int32, Int32)) -> [(columns: Int32, rows: Int32)] {
        var generator = SeededNumbers(seed: 20_190_701)
        var sizes: [(Int32, Int32)] = (0..<count).map { _ in
            (Int32.random(in: 1...220, using: &generator), Int32.random(in: 1...70, using: &generator))
        }
        for place in stride(from: 3, to: count, by: 17) { sizes[place] = place % 2 == 0 ? (1, 1) : (500, 200) }
        return sizes + [last]
    }

    private func fresh(_ columns: Int32, _ rows: Int32) -> [String] {
        let session = ExplorerSession(Self.view, columns: columns, rows: rows)
        session.read()
        return session.screen(Int(columns), Int(rows)).lines
    }

    @Test(
        "A storm of sizes ends in the screen of a fresh start",
        arguments: [(120, 36), (80, 24), (40, 12), (1, 1), (500, 200)])
    func storm(columns: Int32, rows: Int32) {
        let session = ExplorerSession(Self.view)
        session.read()
        for (number, size) in Self.storm(60, ending: (columns, rows)).enumerated() {
            session.resize(size.columns, size.rows)
            if number % 9 == 0 { session.read(quiet: 1, first: 3) }
        }
        session.read()
        #expect(session.screen(Int(columns), Int(rows)).lines == fresh(columns, rows))
        session.type("q")
        #expect(session.end() == 0)
    }

    @Test("From 40×12 on there is a title with a year, a number and a cursor; below, the program lives")
    func small() {
        for (columns, rows) in [(40, 12), (60, 15), (30, 8), (12, 4), (5, 2), (2, 2), (1, 1), (1, 40), (200, 1)] {
            let session = ExplorerSession(["stock", "by=subregion"], columns: Int32(columns), rows: Int32(rows))
            session.read()
            session.press(["123", "456", "78", "90?", "\u{1B}", "2"])
            let lines = session.screen(columns, rows).lines.joined(separator: "\n")
            if columns >= 40, rows >= 12 {
                for text in ["2019", "20.0"] { #expect(lines.contains(text), "\(columns) \(rows)") }
            }
            if columns > 1, rows > 2 { #expect(lines.contains(">"), "\(columns) \(rows)") }
            session.type("q")
            #expect(session.end() == 0, "\(columns) \(rows)")
        }
    }

    @Test(
        "In tmux and GNU screen too a storm ends in the screen of a fresh start", arguments: Multiplexer.Kind.allCases)
    func multiplexed(kind: Multiplexer.Kind) throws {
        let seen = try SeenScreen(kind, Self.view, columns: 120, rows: 36)
        for size in Self.storm(80, ending: (100, 30)) {
            seen.session.resize(size.columns, size.rows)
            seen.session.read(quiet: 1, first: 3)
        }
        let fresh = try SeenScreen(kind, Self.view, columns: 100, rows: 30)
        let picture = fresh.picture()
        #expect(picture.contains { $0.contains("Nepal") } && picture.contains { $0.contains("help") })
        #expect(seen.picture() == picture)
        // What they make of it for the terminal around them is right too.
        #expect(seen.session.screen(100, 30).lines == fresh.session.screen(100, 30).lines)
    }
}

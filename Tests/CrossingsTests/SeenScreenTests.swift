import Foundation
import Fuzzing
import Testing

/// What a user sees is held against what a full drawing gives: no difference that was sent may have gone wrong.
@Suite("Screens as a user sees them", .inTurn)
struct SeenScreenTests {
    private static let keys = [
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "\t", "\r", "\u{7F}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[B",
        "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", ",", ".", "s", "i", "v", "o", "r", "a", "e", "d", "?", "g",
        "G", ":", "\u{1B}", "\u{1B}", "n", "c", "[", "]",
    ]

    @Test("After any keys the screen is the one that Ctrl-L draws", arguments: Multiplexer.Kind.allCases)
    func walk(multiplexer: Multiplexer.Kind) throws {
        let seen = try SeenScreen(multiplexer, columns: 90, rows: 28)
        #expect(seen.picture().contains { $0.contains("64,890,524") })
        var numbers = SeededNumbers(seed: 20_181_219)
        for _ in 0..<5 {
            for _ in 0..<40 {
                seen.session.type(Self.keys[Int.random(in: Self.keys.indices, using: &numbers)])
                seen.session.read(quiet: 5, first: 30)
            }
            // A word to the user would go with the next key.
            seen.session.type("1")
            let before = seen.picture()
            seen.session.type("\u{0C}")
            expectSame(seen.picture(), before)
        }
    }

    @Test("A storm of resizes ends in the screen of the last size", arguments: Multiplexer.Kind.allCases)
    func storm(multiplexer: Multiplexer.Kind) throws {
        let seen = try SeenScreen(multiplexer, columns: 80, rows: 24)
        seen.session.type("2")
        for step in 0..<80 {
            seen.session.resize(1 + Int32(step * 37 % 200), 1 + Int32(step * 13 % 60))
            if step % 7 == 0 { seen.session.read(quiet: 1, first: 5) }
        }
        seen.session.resize(100, 30)
        let after = seen.picture()
        let other = try SeenScreen(multiplexer, columns: 80, rows: 24)
        other.session.type("2")
        _ = other.picture()
        other.session.resize(100, 30)
        expectSame(after, other.picture())
        #expect(after.contains { $0.contains("64,890,524") })
    }

    private func expectSame(_ rows: [String], _ others: [String]) {
        #expect(rows.count == others.count)
        for (row, other) in zip(rows, others) { #expect(row == other) }
    }
}

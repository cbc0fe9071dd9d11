import Fuzzing
import Testing

@testable import Terminal

@Suite("The order in which a row is written")
struct RowPartTests {
    /// Parts of four cells with four between them, by their looks; the cursor stands before the first, in look 0.
    private func parts(_ looks: [Int]) -> [RowPart] {
        [RowPart(pieces: 0..<0, columns: 0..<0, look: 0)]
            + looks.enumerated().map { index, look in
                RowPart(pieces: index..<index + 1, columns: index * 8..<index * 8 + 4, look: look)
            }
    }

    /// The first column of each part in order.
    private func order(_ looks: [Int], _ bytes: (Int, Int) -> Int) -> [Int] {
        var parts = parts(looks)
        RowPart.order(&parts, looks: bytes)
        return parts.dropFirst().map(\.columns.lowerBound)
    }

    /// All bytes that an order takes.
    private func bytes(_ parts: [RowPart], _ looks: (Int, Int) -> Int) -> Int {
        zip(parts, parts.dropFirst()).reduce(0) { sum, pair in
            sum + looks(pair.0.look, pair.1.look)
                + CursorMoves.length(from: pair.0.columns.upperBound, to: pair.1.columns.lowerBound)
        }
    }

    @Test("What is in the look that is set already comes first, however far away")
    func first() {
        #expect(order([1, 2, 0]) { $0 == $1 ? 0 : 12 } == [16, 0, 8])
    }

    @Test("Parts of one look are written together")
    func together() {
        #expect(order([1, 2, 1, 2]) { $0 == $1 ? 0 : 12 } == [0, 16, 8, 24])
    }

    @Test("A look that is but a step away comes before one that is far")
    func near() {
        // From 1 to 3 an attribute ends; 2 is another colour.
        let looks = { (one: Int, two: Int) in one == two ? 0 : [one, two].sorted() == [1, 3] ? 5 : 14 }
        #expect(order([1, 2, 3], looks) == [0, 16, 8])
    }

    @Test("Where looks cost less than the way there and back all stay from left to right")
    func cheap() {
        #expect(order([1, 2, 1, 2, 0]) { $0 == $1 ? 0 : 5 } == [0, 8, 16, 24, 32])
        #expect(order([]) { _, _ in 12 } == [])
        #expect(order([1]) { _, _ in 12 } == [0])
    }

    @Test("No order takes more bytes than from left to right, and none loses a part")
    func neverMore() {
        var random = SeededNumbers(seed: 5)
        for _ in 0..<500 {
            let prices = (0..<36).map { _ in Int.random(in: 3...23, using: &random) }
            let looks = { (one: Int, two: Int) in one == two ? 0 : prices[one * 6 + two] }
            let before = parts((0..<12).map { _ in Int.random(in: 0..<6, using: &random) })
            var after = before
            RowPart.order(&after, looks: looks)
            #expect(bytes(after, looks) <= bytes(before, looks), "\(before.map(\.look)) \(prices)")
            #expect(after.map(\.pieces.lowerBound).sorted() == before.map(\.pieces.lowerBound).sorted())
        }
    }
}

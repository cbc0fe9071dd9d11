import Explorer
import Fuzzing
import Testing

@Suite("A line that is typed")
struct InputLineTests {
    @Test("A line keeps its cursor inside, whatever is done to it")
    func line() {
        var numbers = SeededNumbers(seed: 7)
        var line = InputLine("stock")
        let edits: [InputLine.Edit] = [
            .insert("a"), .insert("e\u{301}"), .insert("\u{301}"), .insert(" bc "), .left, .right, .home, .end,
            .backspace,
            .delete, .eraseWord, .insert("\u{1F1F3}\u{1F1F5}"), .clear,
        ]
        for _ in 0..<3000 {
            line.edit(edits[Int(numbers.next() % UInt64(edits.count))])
            #expect((0...line.text.count).contains(line.cursor))
        }
        line = InputLine(String(repeating: "x", count: 5000))
        line.edit(.insert("more"))
        #expect(line.text.count == 300)
    }
}

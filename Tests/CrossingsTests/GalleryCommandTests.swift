import Testing

@Suite("crossings gallery", .inTurn)
struct GalleryCommandTests {
    @Test("A word and a width give the pictures of one kind, below their views")
    func one() throws {
        let map = try Program.run(["gallery", "map", "--width", "70", "--charset", "ascii"])
        #expect(map.status == 0)
        let lines = map.output.split(separator: "\n")
        #expect(lines.count { $0.contains("70 columns, ASCII") } == 2)
        #expect(lines.contains("corridors origin=NPL figure=map"))
        #expect(map.output.utf8.allSatisfy { $0 < 0x80 })
        let both = try Program.run(["gallery", "Grouped", "--width=50", "--charset=unicode", "--color=always"])
        #expect(both.output.contains("\u{1B}[") && both.output.contains("women"))
    }

    @Test("Another word is refused with the words that there are")
    func refused() throws {
        let wrong = try Program.run(["gallery", "pie"])
        #expect(wrong.status == 64 && wrong.output.isEmpty)
        #expect(wrong.errors.contains("ranked, stacked, grouped"))
        #expect(try Program.run(["gallery", "map", "--width", "0"]).status == 64)
    }
}

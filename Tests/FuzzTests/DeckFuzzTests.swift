import Figures
import Fuzzing
import MigrationData
import Presentation
import Screen
import TestTables
import Testing
import Views

@Suite("A damaged deck is read, checked and shown")
struct DeckFuzzTests {
    private static let words = [
        "\n\n---\n\n", "\n---\n", "```view\n", "```\n", "<!-- ", " -->", "<!-- pause -->", "<!-- columns -->",
        "<!-- next column -->", "<!-- minutes: ", "> ", "- ", "1. ", "    ", "| a | b |\n|--|--|\n", "**", "*", "`",
        "[", "](",
        "![", "# ", "## ", "stock area=region", "corridors origin=", "\\", "&#0;", "&nbsp;", "<div>", "===\n",
    ]

    @Test("Markdown with views, tables, lists and comments, damaged")
    func decks() throws {
        let model = FuzzedTables.model(try FuzzedTables.whole())
        let alphabet = BigAlphabet(try Self.bytes("big_letters.txt"))
        let whole = try Self.bytes("deck.md")
        let small = """
            # A\n\n| a | b |\n|---|--:|\n| x | **1** |\n\n> q\n> - r\n\n1. s\n   - t\n\n```swift\nlet\n```\n\n---\n
            **64.9 million**\n\n<!-- columns -->\n- u\n<!-- pause -->\n<!-- next column -->\n[v](w)\n\n```view\nstock area=NPL\n```\n
            """
        let outcome = try FuzzRun("deck", rounds: 150).run(
            corpus: [Array(whole.prefix(3000)), Array(small.utf8), Array("x\n---\n\ny".utf8)], words: Self.words
        ) { bytes, random in
            let deck = DeckReader.deck(bytes, name: "d.md")
            #expect(!deck.slides.isEmpty)
            let size = Size(width: .random(in: 0...120, using: &random), height: .random(in: 0...40, using: &random))
            for finding in try deck.check(model: model, size: size, alphabet: alphabet) {
                let text = finding.text(file: "d.md")
                #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
                #expect(finding.line >= 1)
            }
            let number = Int.random(in: deck.slides.indices, using: &random)
            let painter = SlidePainter(model: model, alphabet: alphabet, size: size)
            #expect(try painter.canvas(deck, slide: number, step: 1).size == size)
            let text = try DeckText(deck, model: model, width: 40).text()
            #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        }
        #expect(outcome.slowest < .seconds(20))
    }

    private static func bytes(_ file: String) throws -> [UInt8] {
        try EmbeddedTable.bytes(file)
    }
}

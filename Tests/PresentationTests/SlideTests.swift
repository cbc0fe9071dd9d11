import Fuzzing
import Figures
import MigrationData
import Screen
import Testing

@testable import Presentation

@Suite("Slides as they look")
struct SlideTests {
    private func canvas(
        _ text: String, _ width: Int = 80, _ height: Int = 24, _ characters: CharacterSet = .unicode, step: Int = .max
    ) throws -> Canvas {
        let deck = DeckReader.deck(Array(text.utf8), name: "d.md")
        let size = Size(width: width, height: height)
        return try SlidePainter(model: Hall.model, alphabet: Hall.alphabet, size: size, characters: characters)
            .canvas(deck, slide: 0, step: step)
    }

    @Test("The title slide of the deck at 80×24")
    func title() throws {
        let painter = SlidePainter(model: Hall.model, alphabet: Hall.alphabet, size: Size(width: 80, height: 24))
        #expect(try painter.canvas(Hall.deck, slide: 0).text == Pictures.title)
    }

    @Test("The great corridors at 80×24 in ASCII")
    func corridors() throws {
        let size = Size(width: 80, height: 24)
        let painter = SlidePainter(model: Hall.model, alphabet: Hall.alphabet, size: size, characters: .ascii)
        #expect(try painter.canvas(Hall.deck, slide: 5).text == Pictures.corridors)
    }

    @Test("A recommendation at 80×24")
    func recommendation() throws {
        let painter = SlidePainter(model: Hall.model, alphabet: Hall.alphabet, size: Size(width: 80, height: 24))
        #expect(try painter.canvas(Hall.deck, slide: 19).text == Pictures.recommendation)
    }

    @Test("A headline in letters that the alphabet lacks is written in the terminal's own")
    func otherScripts() throws {
        let text = try canvas("# 移民的流动\n\nмиграция и **люди**").text
        #expect(text.contains("移民的流动") && text.contains("миграция и люди"))
    }

    @Test("A number is shortened before it gets smaller, and is larger on a wall")
    func number() throws {
        func rows(_ width: Int, _ height: Int) throws -> Int {
            try canvas("**64.9 million**", width, height).text.split(separator: "\n").dropLast(2).count
        }
        #expect(try rows(80, 24) == 6 && rows(200, 60) == 12 && rows(60, 20) == 6)
        #expect(try canvas("**64.9 million**", 30, 8).text.contains("64.9 million"))
    }

    @Test("Text, table, code and quotation are set in cells where there is no room for more")
    func blocks() throws {
        let text = try canvas(
            """
            # H

            Some *words* that go on and on until the line has no room for them any more, and then they wrap.

            > told by somebody

            | name | n |
            |---|--:|
            | one | 1 |
            | eleven | 11 |

            ```
            let x = 1
            ```

            1. first
            2. second
               - inner
            """, 60, 36
        ).text
        let lines = text.split(separator: "\n").map(String.init)
        for wanted in [
            "   Some words that go on and on until the line has no", "   │  told by somebody", "   one       1",
            "   eleven   11",
            "   let x = 1", "   1. first", "      • inner",
        ] { #expect(lines.contains(wanted), "\(wanted)") }
        #expect(lines.suffix(2).first?.hasSuffix("1 / 1") == true)
    }

    @Test("Columns stand side by side, and one below the other where it is narrow")
    func columns() throws {
        let text = "# A\n\n<!-- columns -->\nleft\n\n<!-- next column -->\nright\n\n<!-- end columns -->\nbelow"
        let wide = try canvas(text, 60, 20).text.split(separator: "\n").map(String.init)
        #expect(wide.contains { $0.contains("left") && $0.contains("right") } || wide.contains { $0.contains("█") })
        let narrow = try canvas(text, 30, 12).text.split(separator: "\n").map(String.init)
        #expect(
            narrow.contains { $0.contains("left") } && narrow.contains { $0.contains("right") && !$0.contains("left") })
    }

    @Test("A wrong view says so on its slide, with the nearest right one")
    func refusal() throws {
        let text = try canvas("# A\n\n```view\nstok area=NPL\n```").text
        let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains("\"stok\" is no kind of view") && words.contains("right would be: stock area=NPL"))
    }

    @Test("Too much text ends with an ellipsis, never beyond the source line")
    func overflow() throws {
        let canvas = try canvas("# A\n\n" + (1...60).map { "- item \($0)\n" }.joined())
        #expect(canvas.line(21).hasSuffix("…") && canvas.line(22).hasSuffix("1 / 1"))
        #expect(canvas.line(23).allSatisfy { $0 == "━" || $0 == "─" || $0 == " " })
    }

    @Test("Every slide of the deck is alive at any size, and in ASCII is ASCII")
    func sizes() throws {
        for (width, height) in [(0, 0), (1, 1), (1, 40), (40, 1), (9, 5), (20, 10), (39, 14), (160, 45), (250, 70)] {
            for characters in CharacterSet.allCases {
                let size = Size(width: width, height: height)
                let painter = SlidePainter(
                    model: Hall.model, alphabet: Hall.alphabet, size: size, characters: characters)
                for number in Hall.deck.slides.indices {
                    let canvas = try painter.canvas(Hall.deck, slide: number)
                    #expect(canvas.size == size)
                    if characters == .ascii { #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 }, "\(number)") }
                }
            }
        }
    }

    @Test("On a wall every slide is drawn down to its lower rows")
    func wall() throws {
        let painter = SlidePainter(model: Hall.model, alphabet: Hall.alphabet, size: Size(width: 200, height: 60))
        for number in Hall.deck.slides.indices {
            let canvas = try painter.canvas(Hall.deck, slide: number)
            let inked = (0..<57).filter { !canvas.line($0).isEmpty }
            #expect((inked.last ?? 0) > 36, "\(Hall.deck.slides[number].title)")
        }
    }

    @Test("A change of slide is drawn at once")
    func speed() throws {
        let painter = SlidePainter(model: Hall.model, alphabet: Hall.alphabet, size: Size(width: 200, height: 60))
        for number in Hall.deck.slides.indices { _ = try painter.canvas(Hall.deck, slide: number) }
        let fresh = SlidePainter(model: Hall.model, alphabet: Hall.alphabet, size: Size(width: 200, height: 60))
        let time = try ProcessorTime.measure {
            for number in Hall.deck.slides.indices { _ = try fresh.canvas(Hall.deck, slide: number) }
        }
        // Built for speed a tenth of it.
        #expect(time < .milliseconds(100 * Hall.deck.slides.count))
    }
}

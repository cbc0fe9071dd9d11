import Fuzzing
import Testing

@testable import Presentation

@Suite("Markdown becomes slides")
struct DeckReaderTests {
    private func deck(_ text: String) -> Deck { DeckReader.deck(Array(text.utf8), name: "talk.md") }

    @Test("Three hyphens alone between blank lines part slides, also in a deck full of headings")
    func hyphens() {
        let slides = deck("# One\n\n## Part\n\ntext\n\n---\n\n# Two\n\n***\n\n- - -\n\nmore\n").slides
        #expect(slides.map(\.title) == ["One", "Two"])
        #expect(slides.map(\.line) == [1, 8])
        #expect(slides[0].items.map(\.block).first == .heading([TextRun("Part")]))
        #expect(slides[1].items.map(\.block) == [.rule, .rule, .paragraph([TextRun("more")])])
    }

    @Test("In code, in a quotation, in a table and right below text they part nothing")
    func otherHyphens() {
        let text = "# One\n\n```\n\n---\n\n```\n\n    a\n\n    ---\n\n> ---\n\ntitle\n---\n\na | b\n--- | ---\n1 | 2\n"
        let slides = deck(text).slides
        // Without any that parts, the heading made by the underline does.
        #expect(slides.map(\.title) == ["One", "title"])
        #expect(deck("# One\n\ntext\n---\n\n---\n\nend").findings.map(\.line) == [4])
    }

    @Test("Without them first- and second-level headings part, and what comes before them is a slide of its own")
    func headings() {
        let slides = deck("hello\n\n# One\n\n### detail\n\nTwo\n---\n\nx\n\n## Three").slides
        #expect(slides.map(\.title) == ["", "One", "Two", "Three"])
        #expect(slides.map(\.line) == [1, 3, 7, 12])
        #expect(deck("# One\n\n<!-- note -->").slides.count == 1)
    }

    @Test("Settings before a deck are no slide, and lines keep their numbers")
    func settings() {
        let slides = deck("---\ntheme: plain\nmarp: true\n---\n\n# One\n\n---\n\n# Two").slides
        #expect(slides.map(\.title) == ["One", "Two"] && slides.map(\.line) == [1, 9])
        #expect(deck("---\n\n# One\n\n---\n\n# Two\n\n---\n").slides.map(\.title) == ["One", "Two"])
    }

    @Test("Emphasis, code, hard line ends, links and pictures are told apart")
    func text() {
        let slide = deck(
            "a *b* **c *d*** `e`\\\nf [g](https://x.org/) <https://y.org> ![h](i.png) &amp; [j](https://x.org/)"
        ).slides[0]
        guard case .paragraph(let runs) = slide.items[0].block else { return #expect(Bool(false)) }
        #expect(runs.plain == "a b c d e f g\u{A0}[1] https://y.org [h] & j\u{A0}[1]")
        #expect(runs.filter { $0.emphasis == .weak }.map(\.text) == ["b"])
        #expect(runs.filter { $0.emphasis == .strong }.map(\.text) == ["c d"])
        #expect(runs.filter { $0.emphasis == .code }.map(\.text) == ["e"])
        #expect(runs.count(where: \.isLineEnd) == 1)
        #expect(slide.links == ["https://x.org/"])
    }

    @Test("Lists nest and count, quotations and code keep their lines")
    func blocks() {
        let items = deck("3. a\n4. b\n   - c\n     > d\n\n```swift\nlet x = 1\n\n\ty\n```\n").slides[0].items.map(
            \.block)
        let nested = SlideBlock.list(
            SlideList(start: nil, items: [[.paragraph([TextRun("c")]), .quote([.paragraph([TextRun("d")])])]]))
        #expect(
            items == [
                .list(
                    SlideList(start: 3, items: [[.paragraph([TextRun("a")])], [.paragraph([TextRun("b")]), nested]])),
                .code(["let x = 1", "", "    y"]),
            ])
    }

    @Test("Lines of cells are a table, with sides, emphasis, escaped bars and bars in code")
    func table() {
        let text = "| a | b | c |\n|:--|:-:|--:|\n| x \\| y | `1|2` | **3** |\nshort\n\nno | table\n"
        let items = deck(text).slides[0].items.map(\.block)
        guard case .table(let table) = items[0] else { return #expect(Bool(false)) }
        #expect(table.sides == [.left, .center, .right])
        #expect(table.rows.map { $0.map(\.plain) } == [["a", "b", "c"], ["x | y", "1|2", "3"], ["short", "", ""]])
        #expect(table.rows[1][2] == [TextRun("3", .strong)])
        #expect(items[1] == .paragraph([TextRun("no | table")]))
    }

    @Test("A paragraph of strong text with a digit is a number")
    func number() {
        let blocks = deck("**64.9 million**\n\n**no digit**\n\n**1** and more").slides[0].items.map(\.block)
        #expect(blocks[0] == .number("64.9 million"))
        #expect(blocks[1] == .paragraph([TextRun("no digit", .strong)]))
        #expect(blocks.count == 3)
    }

    @Test("Comments are notes, or tell of pauses, columns, minutes and the source")
    func comments() {
        let text = """
            # One
            <!-- Say hello.

            Slowly. -->
            a
            <!-- pause -->
            b

            <!-- minutes: 2.5 --> <!-- source: UN -->

            <!-- columns -->
            c
            <!-- pause -->

            d
            <!-- next column -->
            e
            <!-- end columns -->
            f
            """
        let slide = deck(text).slides[0]
        #expect(slide.notes == ["Say hello.", "Slowly."] && slide.minutes == 2.5 && slide.source == "UN")
        #expect(slide.pauses == 2)
        #expect(slide.items.map(\.step) == [0, 1, 1, 2])
        guard case .columns(let columns) = slide.items[2].block else { return #expect(Bool(false)) }
        #expect(columns.map { $0.map(\.step) } == [[1, 2], [2]])
    }

    @Test("A view block is a figure with its own line")
    func figure() {
        let text =
            "# A\n\n```view\n\n  stock area=NPL\n```\n\n~~~ view\nmatrix\n~~~\n\n- x\n\n  ```view\n  sources\n  ```\n\n    view\n"
        let slide = deck(text).slides[0]
        #expect(slide.figures.map(\.line) == [5, 9, 15])
        #expect(
            slide.figures.map { $0.viewLine.split(separator: " ").joined(separator: " ") } == [
                "stock area=NPL", "matrix", "sources",
            ])
        #expect(deck(text).findings.isEmpty)
    }

    @Test("An empty deck and one of notes alone are one blank slide with a warning")
    func empty() {
        for text in ["", "\n\n", "<!-- a -->", "---\n\n---\n", "\u{FEFF}", "<!-- a -->\n\n---\n\n<!-- b -->"] {
            let deck = deck(text)
            #expect(deck.slides.count == 1 && deck.slides[0].isBlank, "\(text)")
            #expect(deck.findings.map(\.text) == ["talk.md:1: warning: the deck is empty: one blank slide"], "\(text)")
        }
        #expect(deck("<!-- a -->\n\n---\n\n<!-- b -->").slides[0].notes == ["a", "b"])
    }

    @Test("What a terminal would obey, and bytes that aren’t UTF-8, are shown as U+FFFD")
    func unsafe() {
        let bytes =
            Array("# a\u{1B}[2Jb\n\nc".utf8) + [0xFF, 0x0A, 0x0A] + Array("`d\u{9B}`\n\n```\ne\u{7}\n```\n".utf8)
        let deck = DeckReader.deck(bytes, name: "a\u{1B}b.md")
        #expect(deck.slides[0].title == "a\u{FFFD}[2Jb")
        #expect(
            deck.slides[0].items.map(\.block) == [
                .paragraph([TextRun("c\u{FFFD}")]), .paragraph([TextRun("d\u{FFFD}", .code)]), .code(["e\u{FFFD}"]),
            ])
        #expect(deck.findings.map(\.text) == ["a\u{FFFD}b.md:3: warning: bytes that aren’t UTF-8, shown as U+FFFD"])
    }

    @Test("Hostile nesting and thousands of slides are read without a fall")
    func hostile() {
        let deep =
            String(repeating: ">", count: 20_000) + " a\n\n" + String(repeating: "[", count: 20_000) + "\n\n"
            + String(repeating: "*a ", count: 10_000) + "\n\n" + String(repeating: "**", count: 5_000) + "b\n\n"
            + (0..<200).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        #expect(deck(deep).slides.count == 1)
        let large = String(repeating: "# 世界\n\nSome **text** that goes on for a while, and more.\n\n", count: 4000)
        #expect(large.utf8.count > 200_000 && deck(large).slides.count == 4000)
    }

    @Test("Ten times as many slides take ten times as long, not a hundred times")
    func speed() {
        func time(_ count: Int) -> Duration {
            let slides = (0..<count).map {
                "# Slide \($0)\n\n- a\n- b *c*\n\n```view\nstock area=region\n```\n\n---\n\n"
            }
            return ProcessorTime.measure { #expect(deck(slides.joined()).slides.count == count) }
        }
        let few = (0..<3).map { _ in time(100) }.min() ?? .zero
        #expect(time(1000) < few * 40)
    }
}

extension DeckFinding {
    fileprivate var text: String { text(file: isNamed ? "a\u{1B}b.md" : "talk.md") }
    private var isNamed: Bool { line == 3 }
}

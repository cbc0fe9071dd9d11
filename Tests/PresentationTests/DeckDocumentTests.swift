import Testing
import Views

@testable import Presentation

@Suite("A deck as a page and as text")
struct DeckDocumentTests {
    private func html(_ text: String, hasNotes: Bool = false) throws -> String {
        let deck = DeckReader.deck(Array(text.utf8), name: "d.md")
        return try DeckDocument(deck, model: Hall.model, hasNotes: hasNotes) { view in
            "<svg id=\"figure-title\" fill=\"url(#weave)\">\(try view.line(model: Hall.model))</svg>\n"
        }.html()
    }

    @Test("What is written is never markup, and links lead only to the web or to mail")
    func escaping() throws {
        let page = try html(
            """
            # <script>alert(1)</script> & "more"

            `<b>` [a](javascript:alert(1)) [b](https://example.org/?a=1&b="2") [c](mailto:a@example.org)

            <script>alert(2)</script>

            <!-- <i>note</i> -->
            """, hasNotes: true)
        #expect(!page.contains("<script") && !page.contains("<i>") && !page.contains("href=\"javascript"))
        #expect(page.contains("&lt;b&gt;") && page.contains("<p>&lt;i&gt;note&lt;/i&gt;</p>"))
        #expect(page.contains("<a href=\"https://example.org/?a=1&amp;b=%222%22\">") || page.contains("a=1&amp;b="))
        #expect(page.contains("<a href=\"mailto:a@example.org\">"))
    }

    @Test("Every slide is a section with a heading, and ids of figures are told apart")
    func sections() throws {
        let page = try html("# A\n\n```view\nmatrix\n```\n\n---\n\n```view\nsources\n```\n\n<!-- note -->")
        #expect(page.contains("<h1 id=\"slide-1\">A</h1>") && page.contains("<h2 id=\"slide-2\">Slide 2</h2>"))
        #expect(page.contains("id=\"f1-figure-title\"") && page.contains("url(#f2-weave)"))
        #expect(!page.contains("note"))
        #expect(page.ranges(of: "<section").count == 2 && page.ranges(of: "</section>").count == 2)
    }

    @Test("Lists, quotations, code, tables, columns and numbers are elements of their own")
    func blocks() throws {
        let page = try html(
            """
            3. a
            4. **b**

            > q

                c < d

            | x | y |
            |---|--:|
            | 1 | 2 |

            **7.8 million**

            <!-- columns -->
            l

            <!-- next column -->
            r
            """)
        for part in [
            "<ol start=\"3\">\n<li><p>a</p>\n</li>", "<strong>b</strong>", "<blockquote>\n<p>q</p>",
            "<code>c &lt; d</code>",
            "<th scope=\"col\" class=\"right\">y</th>", "<td class=\"right\">2</td>",
            "<p class=\"number\"><strong>7.8 million</strong></p>", "<div class=\"columns\">\n<div>\n<p>l</p>",
        ] { #expect(page.contains(part), "\(part)") }
    }

    @Test("As text everything stands in lines no longer than the width")
    func text() throws {
        let text = try DeckText(Hall.deck, model: Hall.model, width: 60, hasNotes: true).text()
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 60 })
        for slide in Hall.deck.slides { #expect(text.contains(slide.title)) }
        #expect(text.contains("- Study\n- Family\n") && text.contains("64.9 million"))
    }
}

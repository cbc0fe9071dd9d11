import MigrationData
import Screen
import Views

/// A deck as one HTML page that stands alone: every slide with its figures as vectors, made to be read aloud and printed.
///
/// It has no script and loads nothing from elsewhere.
package struct DeckDocument {
    private let deck: Deck
    private let model: Model
    private let hasNotes: Bool
    /// Draws a view as an SVG document.
    private let svg: (View) throws -> String

    package init(_ deck: Deck, model: Model, hasNotes: Bool = false, svg: @escaping (View) throws -> String) {
        self.deck = deck
        self.model = model
        self.hasNotes = hasNotes
        self.svg = svg
    }

    /// The whole page.
    package func html() throws -> String {
        var body = ""
        var figures = 0
        for (number, slide) in deck.slides.enumerated() { body += try section(slide, number, &figures) }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(Self.escaped(deck.title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            \(body)</main>
            </body>
            </html>

            """
    }

    private func section(_ slide: Slide, _ number: Int, _ figures: inout Int) throws -> String {
        let id = "slide-\(number + 1)"
        let level = number == 0 ? "h1" : "h2"
        let title = slide.title.isEmpty ? "Slide \(number + 1)" : slide.title
        var result = "<section aria-labelledby=\"\(id)\">\n<\(level) id=\"\(id)\">\(Self.escaped(title))</\(level)>\n"
        for item in slide.items { result += try html(item.block, &figures) }
        if !slide.links.isEmpty {
            let links = slide.links.map { "<li>\(Self.link($0))</li>\n" }
            result += "<ol class=\"links\">\n\(links.joined())</ol>\n"
        }
        if hasNotes, !slide.notes.isEmpty {
            result +=
                "<aside aria-label=\"Notes\">\n\(slide.notes.map { "<p>\(Self.escaped($0))</p>\n" }.joined())</aside>\n"
        }
        let source = slide.source.map { Self.escaped($0) + " · " } ?? ""
        return result + "<footer>\(source)\(number + 1) / \(deck.slides.count)</footer>\n</section>\n"
    }

    // MARK: Blocks

    private func html(_ block: SlideBlock, _ figures: inout Int) throws -> String {
        switch block {
        case .heading(let text): return "<h3>\(Self.html(text))</h3>\n"
        case .paragraph(let text): return "<p>\(Self.html(text))</p>\n"
        case .number(let text): return "<p class=\"number\"><strong>\(Self.escaped(text))</strong></p>\n"
        case .list(let list):
            let name = list.start == nil ? "ul" : "ol"
            let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
            var items = ""
            for item in list.items { items += "<li>\(try inside(item, &figures))</li>\n" }
            return "<\(name)\(start)>\n\(items)</\(name)>\n"
        case .quote(let blocks): return "<blockquote>\n\(try inside(blocks, &figures))</blockquote>\n"
        case .code(let lines): return "<pre><code>\(lines.map(Self.escaped).joined(separator: "\n"))</code></pre>\n"
        case .table(let table): return Self.html(table)
        case .figure(let figure): return try html(figure, &figures)
        case .rule: return "<hr>\n"
        case .columns(let columns):
            var result = "<div class=\"columns\">\n"
            for column in columns { result += "<div>\n\(try inside(column.map(\.block), &figures))</div>\n" }
            return result + "</div>\n"
        }
    }

    private func inside(_ blocks: [SlideBlock], _ figures: inout Int) throws -> String {
        var result = ""
        for block in blocks { result += try html(block, &figures) }
        return result
    }

    /// A figure whose ids no other figure of the page has.
    private func html(_ figure: SlideFigure, _ figures: inout Int) throws -> String {
        switch try figure.view(model: model) {
        case .failure(let finding): return "<p class=\"wrong\">\(Self.escaped(finding.cause))</p>\n"
        case .success(let view):
            figures += 1
            let own = "id=\"f\(figures)-"
            let drawn = try svg(view).replacing("id=\"", with: own).replacing("url(#", with: "url(#f\(figures)-")
                .replacing("<svg ", with: "<svg aria-labelledby=\"f\(figures)-figure-title\" ")
            // Its source stands in the drawing.
            return "<figure>\n\(drawn)</figure>\n"
        }
    }

    private static func html(_ table: SlideTable) -> String {
        var result = "<table>\n"
        for (number, row) in table.rows.enumerated() {
            let cells = row.enumerated().map { column, text in
                let side = column < table.sides.count && table.sides[column] == .right ? " class=\"right\"" : ""
                return number == 0 ? "<th scope=\"col\"\(side)>\(html(text))</th>" : "<td\(side)>\(html(text))</td>"
            }
            result += (number == 0 ? "<thead>\n" : number == 1 ? "<tbody>\n" : "") + "<tr>\(cells.joined())</tr>\n"
            result += number == 0 ? "</thead>\n" : ""
        }
        return result + (table.rows.count > 1 ? "</tbody>\n" : "") + "</table>\n"
    }
}

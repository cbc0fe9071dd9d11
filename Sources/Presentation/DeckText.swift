import Figures
import MigrationData
import Screen
import Views

/// A deck as plain text: for handouts, and where no screen is.
package struct DeckText {
    private let deck: Deck
    private let model: Model
    private let width: Int
    private let characters: CharacterSet
    private let hasNotes: Bool

    package init(_ deck: Deck, model: Model, width: Int, characters: CharacterSet = .unicode, hasNotes: Bool = false) {
        self.deck = deck
        self.model = model
        self.width = min(max(20, width), 500)
        self.characters = characters
        self.hasNotes = hasNotes
    }

    /// All slides, each with its number, headline, text and figures.
    package func text() throws(TableError) -> String {
        var result = ""
        for (number, slide) in deck.slides.enumerated() {
            if number > 0 { result += "\n\n" }
            result += try text(of: slide, number: number)
        }
        return result
    }

    private func text(of slide: Slide, number: Int) throws(TableError) -> String {
        let head = "\(number + 1) / \(deck.slides.count)" + (slide.title.isEmpty ? "" : " " + slide.title)
        var lines = wrapped(head)
        lines.append(String(repeating: "=", count: min(width, lines.map { PlainText.width($0) }.max() ?? 0)))
        for item in slide.items { lines += [""] + (try self.lines(of: item.block, width: width)) }
        for (index, address) in slide.links.enumerated() {
            lines += (index == 0 ? [""] : []) + wrapped("[\(index + 1)] \(address)")
        }
        if let source = slide.source, slide.figures.isEmpty { lines += [""] + wrapped("Source: " + source) }
        if hasNotes { for note in slide.notes { lines += [""] + wrapped(note, indent: "  ") } }
        return lines.map { $0 + "\n" }.joined()
    }

    private func wrapped(_ text: String, indent: String = "", width: Int? = nil) -> [String] {
        let spelled = characters == .ascii ? PlainText.ascii(text) : text
        return PlainText.wrapped(spelled, to: max(1, (width ?? self.width) - indent.count)).map { indent + $0 }
    }

    private func lines(of block: SlideBlock, width: Int) throws(TableError) -> [String] {
        switch block {
        case .heading(let text): return wrapped(text.plain, width: width)
        case .paragraph(let text):
            return text.split(whereSeparator: \.isLineEnd).flatMap { wrapped(Array($0).plain, width: width) }
        case .number(let text): return wrapped(text, width: width)
        case .code(let code): return code.map { "    " + (characters == .ascii ? PlainText.ascii($0) : $0) }
        case .rule: return [String(repeating: "-", count: min(width, 20))]
        case .table(let table): return rows(of: table, width: width)
        case .figure(let figure): return try lines(of: figure, width: width)
        case .list(let list): return try lines(of: list, width: width)
        case .quote(let blocks): return try lines(of: blocks, width: width - 2).map { "> " + $0 }
        case .columns(let columns): return try lines(of: columns.flatMap { $0.map(\.block) }, width: width)
        }
    }

    private func lines(of blocks: [SlideBlock], width: Int) throws(TableError) -> [String] {
        var result: [String] = []
        for (index, block) in blocks.enumerated() {
            if index > 0 { if case .list = block {} else { result.append("") } }
            result += try lines(of: block, width: max(10, width))
        }
        return result
    }

    private func lines(of list: SlideList, width: Int) throws(TableError) -> [String] {
        var result: [String] = []
        for (index, item) in list.items.enumerated() {
            let marker = list.start.map { "\($0 + index). " } ?? "- "
            let inner = try lines(of: item, width: width - marker.count)
            let indent = String(repeating: " ", count: marker.count)
            result += inner.enumerated().map { ($0 == 0 ? marker : indent) + $1 }
        }
        return result
    }

    private func rows(of table: SlideTable, width: Int) -> [String] {
        let cells = table.rows.map { $0.map { characters == .ascii ? PlainText.ascii($0.plain) : $0.plain } }
        let widths = table.sides.indices.map { column in
            cells.map { column < $0.count ? PlainText.width($0[column]) : 0 }.max() ?? 0
        }
        return cells.map { row in
            var line = ""
            for (column, text) in row.enumerated() {
                let gap = String(repeating: " ", count: widths[column] - PlainText.width(text))
                line += (column > 0 ? "  " : "") + (table.sides[column] == .right ? gap + text : text + gap)
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private func lines(of figure: SlideFigure, width: Int) throws(TableError) -> [String] {
        switch try figure.view(model: model) {
        case .failure(let finding):
            return wrapped(finding.cause, width: width) + (finding.right.map { wrapped($0, width: width) } ?? [])
        case .success(let view):
            let page = try TextPage(view: view, model: model, width: width, characters: characters).canvas()
            return (0..<page.height).map(page.line)
        }
    }
}

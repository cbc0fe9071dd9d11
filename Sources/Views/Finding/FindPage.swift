import Screen

/// What was found, as lines of text: the answers, then each group under its heading.
package struct FindPage {
    private let results: FindResults
    private let width: Int
    private let characters: CharacterSet

    package init(_ results: FindResults, width: Int, characters: CharacterSet) {
        self.results = results
        self.width = min(max(1, width), 500)
        self.characters = characters
    }

    /// The page as tall as it needs to be.
    package var canvas: Canvas {
        let lines = lines
        var canvas = Canvas(width: width, height: lines.count, characters: characters)
        for (row, line) in lines.enumerated() { line.draw(on: &canvas, x: 0, y: row, limit: width) }
        return canvas
    }

    private var lines: [StyledText] {
        var blocks = results.groups.map(block)
        let notes = results.notes.flatMap { wrapped($0.prefix(1).uppercased() + $0.dropFirst() + ".", indentation: 0) }
        if !notes.isEmpty { blocks.insert(notes, at: 0) }
        return Array(blocks.joined(separator: [StyledText("")]))
    }

    private func block(_ group: FindGroup) -> [StyledText] {
        var lines = [StyledText(group.kind.heading, .strong)]
        for result in group.results { lines += group.kind == .answer ? answer(result) : found(result) }
        let more = group.count - group.results.count
        if more > 0 { lines.append(StyledText("  … \(more) more", .dim)) }
        return lines
    }

    /// The answer in a sentence, its view, and where the number comes from.
    private func answer(_ result: FindResult) -> [StyledText] {
        let sentence = result.title + (result.answer.map { ": " + $0 } ?? "")
        return wrapped(sentence, indentation: 2)
            + [StyledText("    " + result.line, .dim), StyledText("    " + result.detail, .dim)]
    }

    /// The title with the letters that match, then what it is and its view.
    private func found(_ result: FindResult) -> [StyledText] {
        let title = StyledText("  ") + result.styledTitle + StyledText(result.answer.map { "  " + $0 } ?? "")
        let room = width - 6 - PlainText.width(result.line)
        let detail = fitting(result.detail, to: room)
        let isNarrow = room < 12
        return [title, StyledText("    " + (isNarrow ? "" : detail + "  "), .dim) + StyledText(result.line, .dim)]
    }

    /// As many parts of what something is as fit whole.
    private func fitting(_ detail: String, to room: Int) -> String {
        var parts = detail.split(separator: " · ")
        while parts.count > 1, PlainText.width(parts.joined(separator: " · ")) > room { parts.removeLast() }
        return PlainText.truncated(parts.joined(separator: " · "), to: max(0, room), in: characters)
    }

    private func wrapped(_ text: String, indentation: Int) -> [StyledText] {
        let margin = PlainText.spaces(indentation)
        return FigureRequest(width: width, characters: characters).wrapped(text, indentation: indentation)
            .map { StyledText(margin + $0) }
    }
}

extension FindResult {
    /// The title, the letters that match in a style of their own.
    package var styledTitle: StyledText {
        let letters = Array(title)
        var spans: [StyledText.Span] = []
        var position = 0
        for range in matches where range.lowerBound >= position && range.upperBound <= letters.count {
            if range.lowerBound > position { spans.append(.init(String(letters[position..<range.lowerBound]))) }
            spans.append(.init(String(letters[range]), .match))
            position = range.upperBound
        }
        if position < letters.count { spans.append(.init(String(letters[position...]))) }
        return StyledText(spans)
    }
}

extension FindResults {
    /// A row a result, for scripts.
    package var table: ViewTable {
        ViewTable(
            columns: ["kind", "title", "detail", "view", "answer", "unit", "text"],
            rows: all.map { result in
                [
                    .text(result.kind.word), .text(result.title), .text(result.detail), .text(result.line),
                    .decimal(result.number), .text(result.unit), .text(result.answer ?? ""),
                ]
            })
    }
}

import Screen

extension StyledText {
    /// The sentence if it fits, else as many of its clauses as do, else as it is, to be cut.
    func clauses(fitting width: Int, in characters: CharacterSet) -> StyledText {
        guard self.width(in: characters) > width else { return self }
        let text = characters == .ascii ? PlainText.ascii(plain) : plain
        var rest = text[...]
        var end: Int?
        var cells = 0
        while let sign = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
            let next = text.utf8.index(after: sign)
            cells += PlainText.width(text[rest.startIndex..<next])
            if cells > width { break }
            rest = text[next...]
            // A comma inside a number has no space behind it.
            if rest.utf8.first == UInt8(ascii: " ") { end = cells }
        }
        // Less than a third of the line is no sentence.
        guard let end, end > width / 3 else { return self }
        return prefix(cells: end - 1, in: characters) + StyledText(".")
    }

    /// The first cells of the line with their styles.
    private func prefix(cells: Int, in characters: CharacterSet) -> StyledText {
        var left = cells
        var result: [Span] = []
        for span in spans where left > 0 {
            let text = PlainText.prefix(characters == .ascii ? PlainText.ascii(span.text) : span.text, cells: left)
            left -= PlainText.width(text)
            result.append(Span(text, span.style))
        }
        return StyledText(result)
    }
}

import Screen

extension StyledText {
    /// The sentence if it fits, else as many of its clauses as do, else as it is, to be cut.
    func clauses(fitting width: Int, in characters: CharacterSet) -> StyledText {
        guard self.width(in: characters) > width else { return self }
        var end: Int?
        var cells = 0
        // A comma inside a number has no space behind it.
        for (character, next) in zip(plain, plain.dropFirst()) {
            cells +=
                characters == .ascii ? PlainText.ascii(String(character)).count : PlainText.width(String(character))
            if cells > width { break }
            if (character == "," || character == ";") && next == " " { end = cells }
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

import Screen

/// Text as a character set can show it, and its measure in cells.
struct Lettering {
    let characters: CharacterSet

    /// The text as it will stand on the canvas; measure this, not what the caller gave.
    func spelled(_ text: String) -> String {
        let clean = PlainText.cleaned(text)
        return characters == .ascii ? PlainText.ascii(clean) : clean
    }

    /// The cells that the text takes; cleaning changes characters but not their number.
    func width(_ text: String) -> Int {
        PlainText.width(characters == .ascii ? spelled(text) : text)
    }

    /// The cells of the widest of several texts.
    func widest(_ texts: some Sequence<String>) -> Int {
        texts.reduce(0) { max($0, width($1)) }
    }

    /// The text cut to some cells with an ellipsis.
    func cut(_ text: String, to cells: Int) -> String {
        PlainText.truncated(spelled(text), to: max(0, cells), in: characters)
    }

    /// The first text that fits, or the last one cut.
    func fitting(_ texts: [String], in cells: Int) -> String {
        texts.first { width($0) <= cells } ?? cut(texts.last ?? "", to: cells)
    }

    /// The text on at most two lines that are as narrow as its words allow.
    func balanced(_ text: String) -> [String] {
        let shown = spelled(text)
        let full = PlainText.width(shown)
        let longestWord = shown.split(separator: " ").reduce(1) { max($0, PlainText.width($1)) }
        for width in stride(from: longestWord, to: full, by: 1) {
            let lines = PlainText.wrapped(shown, to: width)
            if lines.count <= 2 { return lines }
        }
        return [shown]
    }
}

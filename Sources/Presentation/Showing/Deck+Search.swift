import Screen

extension Deck {
    /// The slides, from 0, that hold all the words, headlines first; all slides where nothing is asked for.
    package func slides(with text: String) -> [Int] {
        let words = Self.folded(text).split(separator: " ")
        if words.isEmpty { return Array(slides.indices) }
        var (inHeadline, elsewhere): ([Int], [Int]) = ([], [])
        for (number, slide) in slides.enumerated() {
            let title = Self.folded(slide.title)
            if words.allSatisfy({ title.contains($0) }) {
                inHeadline.append(number)
            } else {
                let whole = title + " " + Self.folded(slide.words)
                if words.allSatisfy({ whole.contains($0) }) { elsewhere.append(number) }
            }
        }
        return inHeadline + elsewhere
    }

    /// Small letters without accents.
    private static func folded(_ text: String) -> String { PlainText.ascii(text).lowercased() }
}

extension Slide {
    /// All text on it, its views' lines and its notes.
    var words: String { (items.map { $0.block.words } + notes).joined(separator: " ") }
}

extension SlideBlock {
    var words: String {
        switch self {
        case .heading(let text), .paragraph(let text): text.plain
        case .number(let text): text
        case .list(let list): list.items.flatMap { $0.map(\.words) }.joined(separator: " ")
        case .quote(let blocks): blocks.map(\.words).joined(separator: " ")
        case .code(let lines): lines.joined(separator: " ")
        case .table(let table): table.rows.flatMap { $0.map(\.plain) }.joined(separator: " ")
        case .figure(let figure): figure.viewLine
        case .columns(let columns): columns.flatMap { $0.map { $0.block.words } }.joined(separator: " ")
        case .rule: ""
        }
    }
}

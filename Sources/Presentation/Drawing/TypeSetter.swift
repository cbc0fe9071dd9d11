import Figures
import Screen

/// Measures text and breaks it into lines.
struct TypeSetter {
    let alphabet: BigAlphabet
    let characters: CharacterSet
    /// Whether lines of large letters have a row of air more.
    let isTall: Bool

    /// A stretch of text between spaces, in one or several styles.
    struct Word: Hashable {
        var parts: [StyledText.Span]
        var width: Int
    }

    /// Lines of words in one size.
    struct Block: Hashable {
        var lines: [[Word]]
        var size: TextSize
    }

    /// Text as it is written: in ASCII signs are spelled.
    func spelled(_ text: String) -> String { characters == .ascii ? PlainText.ascii(text) : text }

    func width(_ text: String, _ size: TextSize) -> Int {
        switch size {
        case .cells: PlainText.width(text)
        case .big(let big): BigText(text, size: big, alphabet: alphabet).width
        }
    }

    /// The cells between two words.
    func gap(_ size: TextSize) -> Int {
        switch size {
        case .cells: 1
        case .big(let big): width(" ", size) + 2 * big.rawValue
        }
    }

    /// The rows from one line to the next.
    func pitch(_ size: TextSize) -> Int {
        if case .big = size { return size.rows + (isTall ? 1 : 0) }
        return size.rows
    }

    /// The rows of a block; the air below its last line is no part of it.
    func height(_ block: Block) -> Int {
        block.lines.isEmpty ? 0 : (block.lines.count - 1) * pitch(block.size) + block.size.rows
    }

    /// Whether large letters can write a text.
    func isWritable(_ text: String) -> Bool {
        text.allSatisfy { alphabet.has($0) } || text.count(where: { !alphabet.has($0) }) * 8 < text.count
    }

    // MARK: Lines

    /// A text broken into lines; nil where it can't be set in this size: a word is too long, or letters are lacking.
    func block(_ text: RichText, size: TextSize, width: Int, isEven: Bool = false, style: Style? = nil) -> Block? {
        guard width > 0 else { return size == .cells ? Block(lines: [], size: size) : nil }
        if size != .cells, !isWritable(text.plain) { return nil }
        var lines: [[Word]] = []
        for line in text.split(whereSeparator: \.isLineEnd) {
            let words = words(Array(line), size, style).flatMap { size == .cells ? cut($0, to: width) : [$0] }
            let widths = words.map(\.width)
            let ranges =
                size == .cells && !isEven
                ? LineBreaking.greedy(widths, gap: 1, limit: width)
                : LineBreaking.even(widths, gap: gap(size), limit: width)
            guard let ranges else { return nil }
            lines += ranges.map { Array(words[$0]) }
        }
        return Block(lines: lines, size: size)
    }

    /// More words than the largest screen has room for; what is behind them is never seen.
    private static let mostWords = 20_000

    private func words(_ text: RichText, _ size: TextSize, _ style: Style?) -> [Word] {
        var words: [Word] = []
        var isOpen = false
        for run in text where words.count < Self.mostWords {
            let style = style ?? run.style
            let parts = spelled(run.text).split(
                separator: " ", maxSplits: Self.mostWords, omittingEmptySubsequences: false)
            for (index, part) in parts.prefix(Self.mostWords).enumerated() {
                if index > 0 { isOpen = false }
                if part.isEmpty { continue }
                let span = StyledText.Span(String(part), style)
                if isOpen, let last = words.indices.last {
                    words[last].parts.append(span)
                } else {
                    words.append(Word(parts: [span], width: 0))
                }
                isOpen = true
            }
        }
        for index in words.indices { words[index].width = width(of: words[index], size) }
        return words
    }

    private func width(of word: Word, _ size: TextSize) -> Int {
        var air = 0
        if case .big(let big) = size { air = big.rawValue * (word.parts.count - 1) }
        return word.parts.reduce(air) { $0 + width($1.text, size) }
    }

    /// A word cut into pieces no wider than a line.
    private func cut(_ word: Word, to limit: Int) -> [Word] {
        guard word.width > limit else { return [word] }
        return word.parts.flatMap { part -> [Word] in
            var pieces: [Word] = []
            var rest = part.text.prefix(Self.mostWords)
            while !rest.isEmpty {
                var head = PlainText.prefix(rest, cells: limit)
                if head.isEmpty { head = String(rest.prefix(1)) }
                pieces.append(Word(parts: [.init(head, part.style)], width: min(limit, PlainText.width(head))))
                rest.removeFirst(head.count)
            }
            return pieces
        }
    }

    // MARK: Ink

    /// Draws a block from its upper left corner on, within a rect.
    func draw(_ block: Block, on canvas: inout Canvas, x: Int, y: Int, in rect: Rect) {
        for (index, line) in block.lines.enumerated() {
            draw(line, block.size, on: &canvas, x: x, y: y + index * pitch(block.size), in: rect)
        }
    }

    func draw(_ line: [Word], _ size: TextSize, on canvas: inout Canvas, x: Int, y: Int, in rect: Rect) {
        var column = x
        for word in line {
            var place = column
            for part in word.parts {
                place = draw(part, size, on: &canvas, x: place, y: y, in: rect)
            }
            column += word.width + gap(size)
        }
    }

    /// Draws a stretch of text and tells the column behind it.
    @discardableResult
    func draw(
        _ span: StyledText.Span, _ size: TextSize, on canvas: inout Canvas, x: Int, y: Int, in rect: Rect
    ) -> Int {
        switch size {
        case .cells:
            guard rect.contains(x: x, y: y) else { return x + PlainText.width(span.text) }
            return canvas.write(span.text, x: x, y: y, style: span.style, limit: rect.right - x)
        case .big(let big):
            let text = BigText(span.text, size: big, alphabet: alphabet)
            // Accents stand above the line, over what is above it.
            let room = Rect(x: rect.x, y: rect.y - big.rawValue, width: rect.width, height: rect.height + big.rawValue)
            text.draw(on: &canvas, x: x, y: y, in: room, style: span.style)
            return x + text.width + big.rawValue
        }
    }
}

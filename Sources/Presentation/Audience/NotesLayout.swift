import Screen

/// Where the parts of the speaker's own screen stand.
struct NotesLayout: Hashable {
    let size: Size
    /// Whether time and slide's number are in large letters.
    let isLarge: Bool
    let margin: Int
    let header: Rect
    let notes: Rect
    /// Where pictures and the headlines to come stand; empty where there is no room beside the notes.
    let beside: Rect
    /// The row of the next headline where nothing stands beside the notes, and that of the keys.
    let nextRow: Int?
    let keyRow: Int?

    init(_ size: Size) {
        self.size = size
        isLarge = size.width >= 100 && size.height >= 30
        margin = size.width >= 60 ? 3 : size.width >= 30 ? 1 : 0
        let inner = Rect(x: margin, y: 0, width: size.width - 2 * margin, height: size.height)
        let headRows = isLarge ? 6 : size.height >= 6 ? 2 : min(1, size.height)
        header = Rect(x: inner.x, y: isLarge ? 1 : 0, width: inner.width, height: isLarge ? 5 : headRows)
        keyRow = size.height >= 8 ? size.height - 1 : nil
        let hasBeside = size.width >= 72 && size.height >= 16
        nextRow = !hasBeside && size.height >= 5 ? size.height - (keyRow == nil ? 1 : 2) : nil
        let top = headRows + (size.height >= 16 ? 1 : 0)
        let below = (keyRow == nil ? 0 : size.height >= 16 ? 2 : 1) + (nextRow == nil ? 0 : 1)
        let body = inner.inset(top: top, bottom: below)
        let width = hasBeside ? max(32, body.width * 9 / 20) : 0
        beside = hasBeside ? body.inset(left: body.width - width) : Rect(x: 0, y: 0, width: 0, height: 0)
        notes = hasBeside ? body.inset(right: width + 4) : body
    }

    /// The headline of the slide stands above the notes, in as few rows as it takes.
    func headline(_ title: String) -> [String] {
        Array(PlainText.wrapped(title, to: notes.width).prefix(notes.height >= 8 ? 2 : 1))
    }

    /// The notes' lines, with an empty one between paragraphs.
    func lines(of notes: [String]) -> [String] {
        let width = min(self.notes.width, 76)
        return Array(notes.map { PlainText.wrapped($0, to: width) }.joined(separator: [""]))
    }

    /// The rows for notes below a headline.
    func rows(below headline: [String]) -> Int {
        max(0, notes.height - headline.count - (headline.isEmpty || notes.height < 6 ? 0 : 1))
    }

    /// How far a slide's notes can be scrolled: until the last line is seen.
    func mostScroll(_ slide: Slide) -> Int {
        max(0, lines(of: slide.notes).count - rows(below: headline(slide.title)))
    }
}

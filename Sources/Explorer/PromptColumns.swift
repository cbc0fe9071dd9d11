import Screen

/// What stands where on a line of a prompt: its text, a note, the key that does the same.
struct PromptColumns {
    /// The cells of the text where a note stands beside it; nil where there is no room for notes.
    let noteColumn: Int?
    private let keyWidth: Int

    /// The cells that a name keeps beside a long answer.
    private static let leastName = 30

    /// Below so many cells there is room for the text alone.
    private static let leastWithNotes = 48

    init(_ entries: [PromptEntry], width: Int, characters: CharacterSet) {
        func cells(_ text: String) -> Int {
            PlainText.width(characters == .ascii ? PlainText.ascii(text) : text)
        }
        let shown = entries.filter { $0.role != .fault && $0.answer.isEmpty }
        keyWidth = shown.map { cells($0.keys) }.max() ?? 0
        let texts = shown.map { cells($0.text) }.max() ?? 0
        let hasNotes = shown.contains { !$0.note.isEmpty }
        guard hasNotes, width >= Self.leastWithNotes else {
            noteColumn = nil
            return
        }
        // A note needs some words to say anything; a line too long for what is left is cut.
        noteColumn = min(max(texts + 2, width / 3), width - keyWidth - max(16, width * 2 / 5))
    }

    func draw(_ entry: PromptEntry, typed: String, isChosen: Bool, on canvas: inout Canvas, in line: Rect) {
        let right = line.right - (keyWidth > 0 ? keyWidth + 2 : 0)
        if !entry.answer.isEmpty { return draw(entry, isChosen: isChosen, on: &canvas, in: line) }
        let plain: Style = entry.role == .dim ? .dim : isChosen ? .strong : .plain
        let textEnd = noteColumn.map { min(line.x + $0 - 2, right) } ?? right
        // Spelled in ASCII, letters may stand elsewhere.
        let known = canvas.characters == .ascii ? nil : entry.matches.map { Set($0.flatMap(\.self)) }
        Self.write(
            entry.text, typed: typed, matches: known, style: plain, on: &canvas, x: line.x, y: line.y, end: textEnd)
        if let noteColumn {
            Self.write(
                entry.note, typed: typed, style: .dim, on: &canvas, x: line.x + noteColumn, y: line.y, end: right)
        }
        if keyWidth > 0 {
            let style: Style = entry.role == .dim ? .dim : .strong
            canvas.write(entry.keys, x: line.right - keyWidth, y: line.y, style: style, limit: keyWidth)
        }
    }

    /// A line that ends in an answer: the name gives way.
    private func draw(_ entry: PromptEntry, isChosen: Bool, on canvas: inout Canvas, in line: Rect) {
        let spelled = canvas.characters == .ascii ? PlainText.ascii(entry.answer) : entry.answer
        let answer = PlainText.truncated(
            spelled, to: max(line.width / 2, line.width - Self.leastName), in: canvas.characters)
        let start = line.right - PlainText.width(answer)
        canvas.write(answer, x: start, y: line.y, style: .strong, limit: line.right - start)
        let known = canvas.characters == .ascii ? [] : Set(entry.matches.map { $0.flatMap(\.self) } ?? [])
        Self.write(
            entry.text, typed: "", matches: known, style: isChosen ? .strong : .plain, on: &canvas, x: line.x,
            y: line.y, end: start - 2)
    }

    /// Writes a text with the letters that were typed made bright.
    private static func write(
        _ text: String, typed: String, matches: Set<Int>? = nil, style: Style, on canvas: inout Canvas, x: Int, y: Int,
        end: Int
    ) {
        let shown = PlainText.truncated(
            canvas.characters == .ascii ? PlainText.ascii(text) : text, to: max(0, end - x), in: canvas.characters)
        let places = matches ?? Self.matches(typed, in: shown)
        var column = x
        for (position, character) in shown.enumerated() where column < end {
            column = canvas.write(
                String(character), x: column, y: y, style: places.contains(position) ? .match : style,
                limit: end - column)
        }
    }

    /// The letters of each word typed where they stand together; else, of a single word, those found one by one.
    private static func matches(_ typed: String, in text: String) -> Set<Int> {
        let letters = text.map { PlainText.ascii(String($0)).lowercased() }
        var places: Set<Int> = []
        let words = typed.split { $0 == " " || $0 == "=" }
        for word in words {
            let wanted = word.map { PlainText.ascii(String($0)).lowercased() }
            guard !wanted.isEmpty, wanted.count <= letters.count else { continue }
            let starts = (0...letters.count - wanted.count).filter { Array(letters[$0..<$0 + wanted.count]) == wanted }
            let atWord = starts.first { $0 == 0 || letters[$0 - 1].first?.isLetter != true }
            if let start = atWord ?? starts.first { places.formUnion(start..<start + wanted.count) }
        }
        if places.isEmpty, words.count == 1, let match = FuzzyMatch(typed, in: text) { return match.places }
        return places
    }
}

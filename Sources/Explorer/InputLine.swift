import Screen

/// A line of text that is being typed, with the place where the next letter goes.
package struct InputLine: Hashable, Sendable {
    /// What a key does to the line.
    package enum Edit: Hashable, Sendable {
        case insert(String)
        case left, right, home, end
        /// Takes the letter before the cursor, the one behind it, the word before it, the whole line.
        case backspace, delete, eraseWord, clear
    }

    package private(set) var text: String
    /// In characters from the beginning.
    package private(set) var cursor: Int

    /// Longer lines than this nobody types.
    private static let longest = 300

    package init(_ text: String = "") {
        self.text = String(PlainText.cleaned(text).prefix(Self.longest))
        cursor = self.text.count
    }

    package mutating func edit(_ edit: Edit) {
        let count = text.count
        switch edit {
        case .insert(let typed): insert(PlainText.cleaned(typed))
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = count
        case .backspace: remove(max(0, cursor - 1)..<cursor)
        case .delete: remove(cursor..<min(count, cursor + 1))
        case .eraseWord: remove(wordStart..<cursor)
        case .clear: self = InputLine()
        }
    }

    private mutating func insert(_ typed: String) {
        let room = max(0, Self.longest - text.count)
        let added = String(typed.prefix(room))
        text.insert(contentsOf: added, at: text.index(text.startIndex, offsetBy: cursor))
        // A combining mark joins the letter before it.
        cursor = min(cursor + added.count, text.count)
    }

    private mutating func remove(_ range: Range<Int>) {
        let start = text.index(text.startIndex, offsetBy: range.lowerBound)
        text.removeSubrange(start..<text.index(start, offsetBy: range.count))
        cursor = min(range.lowerBound, text.count)
    }

    /// Where the word before the cursor begins; spaces behind it go with it.
    private var wordStart: Int {
        let before = Array(text.prefix(cursor))
        var start = before.count
        while start > 0, before[start - 1] == " " { start -= 1 }
        while start > 0, before[start - 1] != " " { start -= 1 }
        return start
    }

    /// Draws the line with its cursor; of a long one the part around the cursor.
    func draw(on canvas: inout Canvas, x: Int, y: Int, limit: Int) {
        guard limit > 0 else { return }
        let letters = Array(canvas.characters == .ascii ? PlainText.ascii(text) : text).map { String($0) }
        // Spelled in ASCII a letter may take several cells; the cursor then stands as many further on.
        let before = text.prefix(cursor)
        let place = canvas.characters == .ascii ? PlainText.ascii(String(before)).count : cursor
        var first = 0
        while first < place, letters[first..<place].reduce(0, { $0 + PlainText.width($1) }) >= limit { first += 1 }
        var column = x
        for (position, letter) in letters.enumerated().dropFirst(first) where column < x + limit {
            let style: Style = position == place ? .tabOpen : .strong
            column = canvas.write(letter, x: column, y: y, style: style, limit: x + limit - column)
        }
        if place == letters.count, column < x + limit {
            canvas.write(canvas.characters == .unicode ? "▏" : "_", x: column, y: y, style: .match, limit: 1)
        }
    }
}

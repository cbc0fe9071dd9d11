/// Finds words that differ by a typing error: a letter too many, too few, another one, or two that changed places.
struct TypingErrors {
    let typed: [UInt8]
    /// One error in four to seven letters, two in more; none in fewer.
    let allowed: Int
    private let letters: UInt64
    private var beforeLast: [Int]
    private var last: [Int]
    private var line: [Int]

    init(_ typed: [UInt8]) {
        self.typed = typed
        allowed = typed.count > 32 || typed.count < 4 ? 0 : typed.count < 8 ? 1 : 2
        letters = Self.set(typed)
        beforeLast = [Int](repeating: 0, count: 64)
        last = beforeLast
        line = beforeLast
    }

    /// Whether a word differs from the typed one by as many errors as are forgiven; of longer words the beginning may do,
    /// as long as more is being typed.
    mutating func forgive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard mayBe(word) else { return false }
        let errors = distance(word, min(word.count, typed.count + allowed + 1))
        if word.count <= typed.count + allowed, errors.whole <= allowed { return true }
        return typed.count > 4 && errors.beginning <= allowed
    }

    /// How many errors part the typed word from the whole of another one; nil where they are too many.
    mutating func wholeErrors(in word: UnsafeBufferPointer<UInt8>) -> Int? {
        guard word.count <= typed.count + allowed, mayBe(word) else { return nil }
        let errors = distance(word, word.count).whole
        return errors <= allowed ? errors : nil
    }

    /// Letters that the word doesn't have are errors, each of them.
    private func mayBe(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard allowed > 0, word.count + allowed >= typed.count, word.count > 2 else { return false }
        return (letters & ~Self.set(word)).nonzeroBitCount <= allowed
    }

    /// Damerau–Levenshtein (optimal string alignment) to the word's first letters, and to the best of its beginnings.
    private mutating func distance(_ word: UnsafeBufferPointer<UInt8>, _ length: Int) -> (whole: Int, beginning: Int) {
        for column in 0...length { last[column] = column }
        for row in typed.indices {
            line[0] = row + 1
            for column in 0..<length {
                let isSame = typed[row] == word[column]
                var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, typed[row] == word[column - 1], typed[row - 1] == word[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                line[column + 1] = cost
            }
            (beforeLast, last, line) = (last, line, beforeLast)
        }
        var best = last[0]
        for column in 1..<(length + 1) where last[column] < best { best = last[column] }
        return (last[length], best)
    }

    /// A bit for each letter and digit that stands in a word.
    private static func set(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }
}

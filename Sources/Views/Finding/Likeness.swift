/// How well a word of the index fits a word that was typed: by its grade alone, whatever stands where.
enum Likeness: UInt8, Comparable {
    case none, typo, inside, beginning, whole

    static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }

    /// The likeness of two folded words, typing errors aside.
    static func of(_ typed: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Likeness {
        if typed.count > word.count { return .none }
        if begins(word, with: typed, at: 0) { return typed.count == word.count ? .whole : .beginning }
        // Few letters stand inside too many words to mean anything.
        if typed.count < 4 { return .none }
        var start = 1
        while start + typed.count <= word.count {
            if begins(word, with: typed, at: start) { return .inside }
            start += 1
        }
        return .none
    }

    @inline(__always)
    private static func begins(_ word: UnsafeBufferPointer<UInt8>, with typed: [UInt8], at start: Int) -> Bool {
        var index = 0
        while index < typed.count {
            if word[start + index] != typed[index] { return false }
            index += 1
        }
        return true
    }
}

/// Words that are looked for in many rows: few are sooner compared one by one than hashed for every row.
struct WantedWords {
    private let few: [String]
    private let many: Set<String>

    private static let mostCompared = 8

    init(_ words: [String]) {
        let isFew = words.count <= Self.mostCompared
        few = isFew ? words : []
        many = isFew ? [] : Set(words)
    }

    @inline(__always)
    func contains(_ word: String) -> Bool {
        if !many.isEmpty { return many.contains(word) }
        for one in few where one == word { return true }
        return false
    }

    /// Whether any of some words is here.
    func holds(anyOf words: [String]) -> Bool {
        for word in words where contains(word) { return true }
        return false
    }
}

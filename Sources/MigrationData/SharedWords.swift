/// Words that stand in many rows of a table, each kept once.
struct SharedWords {
    private var known: [String] = []

    /// The word as it was first seen.
    mutating func shared(_ word: String) -> String {
        // What an area has in common with another it mostly has with one a few rows above.
        if let same = known.last(where: { $0 == word }) { return same }
        known.append(word)
        return word
    }
}

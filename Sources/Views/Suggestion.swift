/// Finds what somebody probably meant.
enum Suggestion {
    /// The candidate that differs least from a word, if it differs by no more than a third of its letters.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let scored = candidates.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }
        guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
        if best.distance <= max(1, max(word.count, best.word.count) / 3) { return best.word }
        return candidates.first { !word.isEmpty && $0.lowercased().hasPrefix(word.lowercased()) }
    }

    /// Letters to insert, drop, replace or swap with their neighbour to turn one word into another
    /// (Damerau–Levenshtein, optimal string alignment).
    static func distance(_ first: String, _ second: String) -> Int {
        let left = Array(first.unicodeScalars.prefix(64))
        let right = Array(second.unicodeScalars.prefix(64))
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var line = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                line.append(cost)
            }
            beforeLast = last
            last = line
        }
        return last[right.count]
    }
}

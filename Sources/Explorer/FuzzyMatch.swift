import Screen

/// What is typed, found in a text letter by letter in their order, with gaps between them.
///
/// Each word of what is typed must be found. Letters that follow one another and letters that begin words count more,
/// and a text that begins with what was typed counts most.
struct FuzzyMatch {
    let score: Int
    /// The places of the letters found, in characters of the text.
    let places: Set<Int>

    /// Nil where a word isn't found.
    init?(_ typed: String, in text: String) {
        let letters = text.map { Self.folded($0) }
        var score = 0
        var places: Set<Int> = []
        for word in typed.split(separator: " ") {
            let wanted = word.map { Self.folded($0) }
            guard let found = Self.find(wanted, in: letters) else { return nil }
            score += found.score
            places.formUnion(found.places)
        }
        let whole = typed.filter { $0 != " " }.map { Self.folded($0) }
        if letters.filter({ $0 != " " }).starts(with: whole) { score += Self.prefixBonus }
        // Of two texts that match alike the shorter one is meant.
        self.score = score * 8 - min(letters.count, 64) / 4
        self.places = places
    }

    private static let prefixBonus = 30
    private static let startBonus = 8
    private static let runBonus = 6
    private static let longest = 96

    private static func folded(_ character: Character) -> String { PlainText.ascii(String(character)).lowercased() }

    /// The best way to find letters in their order: for each the best that ends at a place, from the first letter on.
    private static func find(_ wanted: [String], in text: [String]) -> (score: Int, places: [Int])? {
        let letters = text.prefix(longest)
        guard !wanted.isEmpty, wanted.count <= letters.count else { return wanted.isEmpty ? (0, []) : nil }
        var best: [(score: Int, places: [Int])?] = Array(repeating: nil, count: letters.count)
        for (order, letter) in wanted.enumerated() {
            var next = best
            var before: (score: Int, places: [Int])?
            for place in letters.indices {
                next[place] = nil
                if letters[place] == letter {
                    let bonus = 1 + (isStart(place, letters) ? startBonus : 0)
                    if order == 0 {
                        next[place] = (bonus, [place])
                    } else {
                        let run = place > 0 ? best[place - 1].map { ($0.score + runBonus, $0.places) } : nil
                        let apart = before.map { ($0.score, $0.places) }
                        let from = [run, apart].compactMap(\.self).max { $0.0 < $1.0 }
                        if let from { next[place] = (from.0 + bonus, from.1 + [place]) }
                    }
                }
                if let reached = best[place], before.map({ reached.score > $0.score }) ?? true { before = reached }
            }
            best = next
        }
        return best.compactMap(\.self).max { $0.score < $1.score }
    }

    private static func isStart(_ place: Int, _ letters: ArraySlice<String>) -> Bool {
        guard place > 0 else { return true }
        return !(letters[place - 1].first.map { $0.isLetter || $0.isNumber } ?? false)
    }
}

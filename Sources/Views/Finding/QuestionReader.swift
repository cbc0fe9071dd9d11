import MigrationData

/// Reads words as a question: the longest phrases first, then codes and numbers, then what is being typed or misspelt.
struct QuestionReader {
    let names: SpokenNames
    let editions: EditionNames
    let lexicon: Lexicon
    /// Folded.
    let words: [String]
    /// By word: whether it stands in capitals among small letters, as a code does.
    let isCapital: [Bool]
    /// Whether the last word may be only the beginning of one.
    let isBeingTyped: Bool

    /// At most as many areas for the beginning of a name.
    static let mostBeginnings = 8

    init(_ text: String, _ finder: Finder) {
        names = finder.spokenNames
        editions = finder.editionNames
        lexicon = finder.lexicon
        let characters = Array(text)
        let places = FoldedText.places(text)
        words = places.map { String(decoding: $0.letters, as: UTF8.self) }
        let hasSmall = characters.contains(where: \.isLowercase)
        isCapital = places.map { place in
            hasSmall && (2...3).contains(place.letters.count)
                && place.characters.allSatisfy { characters[$0].isUppercase }
        }
        isBeingTyped = characters.last.map { $0.isLetter } ?? false
    }

    /// What the words say, in their order.
    func read() -> [QuestionWord] {
        var result: [QuestionWord] = []
        var position = 0
        while position < words.count {
            let (word, count) = next(at: position, after: result.last)
            result.append(word)
            position += count
        }
        return result
    }

    private func next(at position: Int, after last: QuestionWord?) -> (QuestionWord, count: Int) {
        let word = words[position]
        if let mark = mark(word, after: last) { return (mark, 1) }
        if let (edition, count) = editions.edition(words[position...]) { return (.edition(edition), count) }
        if isCapital[position], let area = names.code(word) { return (.area(.init(selections: [.area(area)])), 1) }
        let most = min(max(names.longest, lexicon.longest), words.count - position)
        for count in stride(from: most, through: 1, by: -1) {
            if let found = phrase(words[position..<position + count]) { return (found, count) }
        }
        if let number = number(word) { return (number, 1) }
        if let area = names.code(word) { return (.area(.init(selections: [.area(area)])), 1) }
        if isBeingTyped, let begun = beginning(at: position) { return begun }
        // People shorten words that are too long to type.
        return misspelt(at: position) ?? lexicon.meaning(beginning: word).map { ($0, 1) } ?? (.unknown(word), 1)
    }

    /// The letter of a recommendation, the Roman number of a figure.
    private func mark(_ word: String, after last: QuestionWord?) -> QuestionWord? {
        switch last {
        case .topic(.recommendations): word.utf8.count == 1 && ("a"..."g").contains(word) ? .unknown(word) : nil
        case .topic(.figure): ["i", "ii", "iii", "iv", "v", "vi"].firstIndex(of: word).map { .number($0 + 1) }
        default: nil
        }
    }

    /// A word with a meaning of its own wins over an area's name, and that over a word that says nothing.
    private func phrase(_ words: ArraySlice<String>) -> QuestionWord? {
        let meaning = lexicon.meaning(words)
        if let meaning, meaning != .filler { return meaning }
        return names.mention(words).map(QuestionWord.area) ?? meaning
    }

    private static let spelled = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    private func number(_ word: String) -> QuestionWord? {
        if let number = Self.spelled.firstIndex(of: word) { return .number(number + 1) }
        if word == "twenty" { return .number(20) }
        if word.utf8.count == 6, Quarter(word) != nil { return .quarter(word.uppercased()) }
        guard word.utf8.count <= 6, let number = Parameters.number(word) else { return nil }
        return word.utf8.count == 4 && (1800...2199).contains(number) ? .year(number) : .number(number)
    }

    private func beginning(at position: Int) -> (QuestionWord, count: Int)? {
        let rest = words[position...]
        if rest.count <= 4, let mention = names.mention(beginning: rest, limit: Self.mostBeginnings) {
            return (.area(mention), rest.count)
        }
        guard rest.count == 1, let word = rest.first else { return nil }
        return lexicon.meaning(beginning: word).map { ($0, 1) }
    }

    private func misspelt(at position: Int) -> (QuestionWord, count: Int)? {
        let meaning = lexicon.meaning(misspelt: words[position])
        var best: (mention: SpokenNames.Mention, errors: Int, count: Int)?
        for count in 1...max(1, min(3, words.count - position)) {
            guard let found = names.mention(misspelt: words[position..<position + count]) else { continue }
            if let best, best.errors <= found.errors { continue }
            best = (found.mention, found.errors, count)
        }
        if let meaning, meaning.errors <= best?.errors ?? .max { return (meaning.word, 1) }
        return best.map { (.area($0.mention), $0.count) }
    }
}

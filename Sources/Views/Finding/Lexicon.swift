import MigrationData

/// The words of questions, besides areas and numbers.
struct Lexicon {
    private var phrases: [String: QuestionWord]
    private let spellings: [(letters: [UInt8], word: QuestionWord)]
    /// The words of the longest phrase.
    let longest: Int

    /// The words, and the themes of measures.
    init(themes: Set<String>) {
        var phrases: [String: QuestionWord] = [:]
        for (words, meaning) in Self.table {
            for phrase in words.split(separator: "|") { phrases[String(phrase)] = meaning }
        }
        for theme in themes {
            let phrase = FoldedText.words(theme).joined(separator: " ")
            if phrases[phrase] == nil { phrases[phrase] = .subject(theme) }
        }
        self.phrases = phrases
        longest = phrases.keys.reduce(1) { max($0, $1.utf8.count { $0 == 0x20 } + 1) }
        spellings = phrases.filter { !$0.key.contains(" ") && $0.key.utf8.count > 4 }
            .map { (letters: Array($0.key.utf8), word: $0.value) }
    }

    /// What a phrase of folded words says; nil where it isn't known.
    func meaning(_ words: ArraySlice<String>) -> QuestionWord? {
        phrases[words.joined(separator: " ")]
    }

    /// What a word says that is being typed; nil where it could become several things.
    func meaning(beginning word: String) -> QuestionWord? {
        let typed = Array(word.utf8)
        if typed.count < 4 { return nil }
        let meanings = Set(spellings.filter { $0.letters.starts(with: typed) }.map(\.word))
        return meanings.count == 1 ? meanings.first : nil
    }

    /// What a word says that is misspelt, and how many errors it has; nil where it could be several things.
    func meaning(misspelt word: String) -> (word: QuestionWord, errors: Int)? {
        var typing = TypingErrors(Array(word.utf8))
        if typing.typed.count < 5 { return nil }
        var best = Int.max
        var meanings: Set<QuestionWord> = []
        for (letters, meaning) in spellings {
            guard let errors = letters.withUnsafeBufferPointer({ typing.wholeErrors(in: $0) }), errors <= best else {
                continue
            }
            if errors < best { meanings = [] }
            best = errors
            meanings.insert(meaning)
        }
        guard meanings.count == 1, let only = meanings.first else { return nil }
        return (only, best)
    }
}

/// Which words stand in which entries, folded once, so that each key press looks at words and not at texts.
struct WordIndex {
    /// Where in an entry a word stands; more counts more.
    enum Field: UInt8 {
        case text, other, title
    }

    private var letters: [UInt8] = []
    /// Where each word's letters begin, and where the last one's end.
    private var starts: [Int] = [0]
    /// The entries in which each word stands, each once and in its best field: word by word once the index is sealed.
    private var postings: [Posting] = []
    /// Where each word's postings begin, and where the last one's end.
    private var firsts: [Int] = []
    /// By word: the entry that was added last to it.
    private var lastEntries: [Int32] = []
    /// Words by hash; -1 where there is none.
    private var table = [Int32](repeating: -1, count: 1 << 14)
    private(set) var entryCount = 0

    private struct Posting {
        let word: Int32
        let entry: UInt16
        let field: Field
    }

    /// Adds the next entry with its folded texts, the best field first.
    mutating func addEntry(_ fields: [(field: Field, text: [UInt8])]) {
        for (field, text) in fields {
            var start = 0
            for end in 0...text.count where end == text.count || text[end] == 0x20 {
                if end > start { addWord(text[start..<end], field) }
                start = end + 1
            }
        }
        entryCount += 1
    }

    private mutating func addWord(_ word: ArraySlice<UInt8>, _ field: Field) {
        let number = number(of: word)
        let entry = Int32(truncatingIfNeeded: entryCount)
        if lastEntries[number] == entry { return }
        lastEntries[number] = entry
        postings.append(
            Posting(
                word: Int32(truncatingIfNeeded: number), entry: UInt16(truncatingIfNeeded: entryCount), field: field))
    }

    /// Sorts the postings by their words; from then on the index can be asked.
    mutating func seal() {
        var places = [Int](repeating: 0, count: lastEntries.count + 1)
        for posting in postings { places[Int(posting.word) + 1] += 1 }
        for word in 1..<max(1, places.count) { places[word] += places[word - 1] }
        firsts = places
        guard let first = postings.first else { return }
        var sorted = [Posting](repeating: first, count: postings.count)
        for posting in postings {
            sorted[places[Int(posting.word)]] = posting
            places[Int(posting.word)] += 1
        }
        postings = sorted
    }

    /// The number of a word, which is new where it isn't known yet.
    private mutating func number(of word: ArraySlice<UInt8>) -> Int {
        if lastEntries.count * 2 > table.count { grow() }
        var slot = Self.hash(word) & (table.count - 1)
        while table[slot] >= 0 {
            let known = Int(table[slot])
            if isSame(known, word) { return known }
            slot = (slot + 1) & (table.count - 1)
        }
        table[slot] = Int32(truncatingIfNeeded: lastEntries.count)
        letters += word
        starts.append(letters.count)
        lastEntries.append(-1)
        return lastEntries.count - 1
    }

    /// Byte by byte, for this is where most of the building goes.
    private func isSame(_ number: Int, _ word: ArraySlice<UInt8>) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == word.count else { return false }
        var index = 0
        while index < word.count {
            if letters[start + index] != word[word.startIndex + index] { return false }
            index += 1
        }
        return true
    }

    private mutating func grow() {
        table = [Int32](repeating: -1, count: table.count * 2)
        for word in lastEntries.indices {
            var slot = Self.hash(letters[starts[word]..<starts[word + 1]]) & (table.count - 1)
            while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
            table[slot] = Int32(truncatingIfNeeded: word)
        }
    }

    /// FNV-1a.
    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash >> 20)
    }

    /// How well each entry fits a typed word: 0 for not at all, else by likeness first and by field next.
    ///
    /// Typing errors count only where no word begins with what was typed or holds it.
    func scores(_ typed: [UInt8]) -> [UInt8] {
        var scores = [UInt8](repeating: 0, count: entryCount)
        var isFound = false
        letters.withUnsafeBufferPointer { letters in
            for word in lastEntries.indices {
                let likeness = Likeness.of(typed, self.word(word, letters))
                if likeness == .none { continue }
                isFound = true
                score(word, likeness, &scores)
            }
            if isFound { return }
            var errors = TypingErrors(typed)
            if errors.allowed == 0 { return }
            for word in lastEntries.indices where errors.forgive(self.word(word, letters)) {
                score(word, .typo, &scores)
            }
        }
        return scores
    }

    @inline(__always)
    private func word(_ number: Int, _ letters: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: letters[starts[number]..<starts[number + 1]])
    }

    @inline(__always)
    private func score(_ word: Int, _ likeness: Likeness, _ scores: inout [UInt8]) {
        for posting in postings[firsts[word]..<firsts[word + 1]] {
            let score = likeness.rawValue * 4 + posting.field.rawValue
            if scores[Int(posting.entry)] < score { scores[Int(posting.entry)] = score }
        }
    }
}

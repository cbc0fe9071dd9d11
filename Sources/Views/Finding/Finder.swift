import MigrationData
import ReportData

/// Everything that can be found, folded once, so that each key press is answered at once.
package struct Finder {
    let entries: [FindEntry]
    /// By entry: the whole names that mean it, folded.
    let names: [[[UInt8]]]
    let index: WordIndex
    let spokenNames: SpokenNames
    let editionNames: EditionNames
    let lexicon: Lexicon

    /// A finder over a model's areas, views and texts.
    init(_ model: Model) throws(TableError) {
        let entries = try FindEntry.areas(model) + FindEntry.report(model)
        var index = WordIndex()
        var names: [[[UInt8]]] = []
        names.reserveCapacity(entries.count)
        for entry in entries {
            index.addEntry([
                (.title, FoldedText.bytes(entry.title)), (.other, FoldedText.bytes(entry.other)),
                (.text, FoldedText.bytes(entry.text)),
            ])
            names.append(entry.names.map(FoldedText.bytes))
        }
        index.seal()
        self.entries = entries
        self.index = index
        self.names = names
        spokenNames = try SpokenNames(model)
        editionNames = try EditionNames(model)
        lexicon = Lexicon(themes: Set(try model.report.measures().map(\.theme)))
    }

    /// An entry that fits, and how well.
    struct Hit {
        let entry: Int
        let score: Int
    }

    /// The entries that hold all the words, the best first; equals as they come.
    func hits(_ words: [String], whole: [UInt8]) -> [Hit] {
        guard !words.isEmpty else { return [] }
        var totals = [Int](repeating: 0, count: entries.count)
        for (position, word) in words.enumerated() {
            let scores = index.scores(Array(word.utf8))
            for entry in totals.indices where position == 0 || totals[entry] > 0 {
                totals[entry] = scores[entry] == 0 ? 0 : totals[entry] + Int(scores[entry]) * 64
            }
        }
        var hits: [Hit] = []
        for entry in totals.indices where totals[entry] > 0 {
            hits.append(Hit(entry: entry, score: totals[entry] / words.count + bonus(entry, whole)))
        }
        return hits.sorted { $0.score != $1.score ? $0.score > $1.score : $0.entry < $1.entry }
    }

    /// What a whole name, and a name that begins so, counts for more than its words.
    private func bonus(_ entry: Int, _ whole: [UInt8]) -> Int {
        var best = 0
        for (position, name) in names[entry].enumerated() {
            // A name of its own before a code, a code before another name.
            if name == whole { best = max(best, 4_000 - min(position, 9) * 100) }
            if position == 0, name.starts(with: whole) { best = max(best, 40) }
        }
        return best
    }

    /// The place of the letters that match, in characters of a text.
    static func matches(_ words: [String], in text: String) -> [Range<Int>] {
        let places = FoldedText.places(text)
        var marked: Set<Int> = []
        for word in words {
            let typed = Array(word.utf8)
            var best: (likeness: Likeness, characters: ArraySlice<Int>)?
            for place in places {
                guard let found = place.letters.withUnsafeBufferPointer({ match(typed, $0) }) else { continue }
                if let best, best.likeness >= found.likeness { continue }
                best = (found.likeness, place.characters[found.range])
            }
            if let best { marked.formUnion(best.characters) }
        }
        return ranges(marked)
    }

    private static func match(
        _ typed: [UInt8], _ word: UnsafeBufferPointer<UInt8>
    ) -> (likeness: Likeness, range: Range<Int>)? {
        let likeness = Likeness.of(typed, word)
        switch likeness {
        case .whole, .beginning: return (likeness, 0..<typed.count)
        case .inside:
            let start = (1...(word.count - typed.count)).first { start in
                typed.indices.allSatisfy { word[start + $0] == typed[$0] }
            }
            return start.map { (likeness, $0..<$0 + typed.count) }
        default:
            var errors = TypingErrors(typed)
            return errors.forgive(word) ? (.typo, 0..<word.count) : nil
        }
    }

    /// Positions as ranges that don't touch.
    private static func ranges(_ positions: Set<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for position in positions.sorted() {
            if let last = ranges.last, last.upperBound == position {
                ranges[ranges.count - 1] = last.lowerBound..<position + 1
            } else {
                ranges.append(position..<position + 1)
            }
        }
        return ranges
    }
}

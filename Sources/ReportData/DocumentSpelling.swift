/// The words of a text, by which a hyphen at a line's end is known: one that parts a word, or one that belongs to it.
struct DocumentSpelling: Hashable, Sendable {
    private var words: Set<String> = []

    init(_ lines: [DocumentLine]) {
        for line in lines {
            for run in line.scalars.split(whereSeparator: { !$0.isLetter && $0 != "-" }) where run.last != "-" {
                if run.count <= Self.longestWord { words.insert(Self.key(run)) }
            }
        }
    }

    /// Whether the text writes the two halves elsewhere as one word and nowhere with a hyphen.
    func isOneWord(endOf text: [Unicode.Scalar], startOf line: [Unicode.Scalar]) -> Bool {
        let head = Array(text.reversed().prefix { $0.isLetter }.reversed())
        let tail = line.prefix(Self.longestWord).prefix { $0.isLetter }
        guard !head.isEmpty, let first = tail.first, !first.isCapital else { return false }
        return words.contains(Self.key(head + tail)) && !words.contains(Self.key(head + ["-"] + tail))
    }

    static let longestWord = 40

    private static func key(_ word: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word)
        return String(view).lowercased()
    }
}

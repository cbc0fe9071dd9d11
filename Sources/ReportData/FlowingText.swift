/// Text that grows by lines and reads as one.
struct FlowingText: Hashable, Sendable {
    private(set) var scalars: [Unicode.Scalar] = []
    /// Where it starts in the file.
    let line: Int

    init(line: Int) { self.line = line }

    var string: String { Self.string(scalars) }

    /// The scalars as a string, without soft hyphens.
    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in scalars where scalar != "\u{AD}" { view.append(scalar) }
        return String(view)
    }

    /// Starts a part on a line of its own.
    mutating func breakLine() { if !scalars.isEmpty { scalars.append("\n") } }

    /// Adds a line: after a space, or directly where a word, a range or an address goes on.
    mutating func append(_ line: some Sequence<Unicode.Scalar>, spelling: DocumentSpelling) {
        let line = Array(line)
        if scalars.last == "\u{AD}" {
            scalars.removeLast()
        } else if scalars.last == "-", isAttachedAtEnd {
            if spelling.isOneWord(endOf: Array(scalars.suffix(DocumentSpelling.longestWord).dropLast()), startOf: line)
            {
                scalars.removeLast()
            }
        } else if let last = scalars.last, last != "\n", !(isAttachedAtEnd && (last == "/" || last == "–")) {
            scalars.append(" ")
        }
        scalars += line
    }

    private var isAttachedAtEnd: Bool { scalars.count > 1 && scalars[scalars.count - 2] != " " }

    /// Whether it ends as a sentence or a part of a list does, and after that a footnote's mark where one can stand.
    func isComplete(allowsMark: Bool) -> Bool {
        var end = scalars.count
        // Bounded, so that a line of nothing but digits isn't walked again and again.
        func skip(_ most: Int, where isSkipped: (Unicode.Scalar) -> Bool) {
            let floor = max(0, end - most)
            while end > floor, isSkipped(scalars[end - 1]) { end -= 1 }
        }
        if allowsMark {
            skip(3) { $0.isDigit }
            if end < scalars.count, endsInNumber(before: end) { return false }
            skip(1) { $0 == " " }
        }
        skip(3) { $0.isCloser }
        guard end > 0 else { return false }
        let rest = scalars[..<end]
        if !scalars[end - 1].endsSentence { return Self.endsListPart(rest) }
        return !(end == scalars.count && Self.isAbbreviation(rest))
    }

    /// `18.` as in `18.9`, which isn't the end of a sentence; `2019.` as in `2019.6` is, for a year has no decimals.
    private func endsInNumber(before end: Int) -> Bool {
        guard end > 1, scalars[end - 1] == ".", scalars[end - 2].isDigit else { return false }
        return scalars[..<(end - 1)].suffix(4).contains { !$0.isDigit }
    }

    /// `…; and`, before the last part of a list.
    private static func endsListPart(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.suffix(5).elementsEqual("; and".unicodeScalars) || text.suffix(4).elementsEqual("; or".unicodeScalars)
    }

    private static func isAbbreviation(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var view = String.UnicodeScalarView()
        // No abbreviation is longer.
        view.append(contentsOf: text.suffix(8))
        guard let word = String(view).split(separator: " ").last else { return false }
        if word.utf8.count == 2, word.unicodeScalars.first?.isCapital == true { return true }
        return abbreviations.contains(String(word))
    }

    private static let abbreviations: Set<String> = [
        "p.", "pp.", "vol.", "vols.", "No.", "Nos.", "no.", "ed.", "eds.", "para.", "paras.", "art.",
    ]
}

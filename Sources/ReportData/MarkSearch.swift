/// Looks for footnotes' marks in the paragraphs, in the order of their numbers and never twice over the same text.
struct MarkSearch {
    private var paragraph = 0
    private var offset = 0
    private var number = 0
    /// The mark that was found for `number`.
    private var found: FootnoteMark?
    /// How far it was looked for.
    private var seen = (paragraph: 0, offset: 0)

    /// The mark of a footnote in what is there of the paragraphs; nil if it isn't there, or not yet.
    ///
    /// `allowsSpace`: also after punctuation and a space, not only at a word's end.
    mutating func find(_ number: Int, in paragraphs: [FlowingText], allowsSpace: Bool) -> FootnoteMark? {
        if number != self.number { start(number) }
        if let found { return found }
        let digits = Array(String(number).unicodeScalars)
        while seen.paragraph < paragraphs.count {
            let text = paragraphs[seen.paragraph].scalars
            for index in min(seen.offset, text.count)..<text.count where text[index] == digits[0] {
                if let range = Self.mark(digits, in: text, at: index, allowsSpace: allowsSpace) {
                    found = FootnoteMark(paragraph: seen.paragraph, range: range)
                    return found
                }
            }
            if seen.paragraph + 1 == paragraphs.count {
                // What stands at the end may read differently when the text goes on.
                seen.offset = max(seen.offset, text.count - 4)
                return nil
            }
            seen = (seen.paragraph + 1, 0)
        }
        return nil
    }

    private mutating func start(_ number: Int) {
        if let found { (paragraph, offset) = (found.paragraph, found.range.upperBound) }
        self.number = number
        found = nil
        seen = (paragraph, offset)
    }

    private static func mark(
        _ digits: [Unicode.Scalar], in text: [Unicode.Scalar], at index: Int, allowsSpace: Bool
    ) -> Range<Int>? {
        let end = index + digits.count
        guard index > 1, end <= text.count, text[index..<end].elementsEqual(digits), isEnd(text, end) else {
            return nil
        }
        let hasSpace = text[index - 1] == " "
        let last = hasSpace ? index - 2 : index - 1
        guard last > 0, !hasSpace || allowsSpace else { return nil }
        let isAtWord = text[last].isLetter && text[last - 1].isLetter && !hasSpace
        let isAtPunctuation = text[last].endsSentence || text[last].isCloser || text[last] == "," || text[last] == "%"
        guard isAtWord || isAtPunctuation else { return nil }
        // `26.7 million` is a number; `2019.6 The` is a mark.
        if text[last] == ".", text[last - 1].isDigit, !startsSentence(text, end) { return nil }
        return last + 1..<end
    }

    /// Whether a word can't go on at `index`.
    private static func isEnd(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index < text.count else { return true }
        let next = text[index]
        return next == " " || next == "\n" || next == "," || next.isCloser
            || next.endsSentence && (index + 1 == text.count || !text[index + 1].isDigit)
    }

    private static func startsSentence(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index + 1 < text.count else { return true }
        return text[index] == "\n" || text[index] == " " && (text[index + 1].isCapital || text[index + 1].isOpener)
    }
}

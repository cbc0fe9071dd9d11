/// How sure a reader must be before it takes a line for something.
///
/// Programs lay a PDF's text out differently, so rules are tried from the strictest on until one finds everything.
struct ReadingRule: Hashable, Sendable {
    /// What must stand in the text before a line is taken for a footnote.
    enum Marks: Hashable, Sendable {
        /// The footnote's number at a word's end, as in `word.12`.
        case attached
        /// The same, or after punctuation and a space, as in `word. 12`.
        case spaced
        /// Nothing, for programs that lose superscripts.
        case optional
    }

    let marks: Marks
    /// Whether a sentence that the page's end broke may go on right after a footnote's last sentence, with no sign of a
    /// new page between.
    let resumesUnannounced: Bool

    static let strictestFirst: [ReadingRule] = [Marks.attached, .spaced, .optional].flatMap { marks in
        [false, true].map { ReadingRule(marks: marks, resumesUnannounced: $0) }
    }
}

/// Where a footnote's mark stands.
struct FootnoteMark: Hashable, Sendable {
    /// Counted from 0.
    let paragraph: Int
    /// The mark in the paragraph's text, with a space before it if there is one.
    let range: Range<Int>
}

/// One line of the report's text: cleaned, single spaces, none at its ends, never empty.
struct DocumentLine: Hashable, Sendable {
    /// Whether a new page starts with the line.
    enum PageStart: Hashable, Sendable {
        case no
        /// Indented where other lines aren't: the top of a page, or a heading.
        case likely
        /// After a form feed, a page's head or a page's foot.
        case sure
    }

    var scalars: [Unicode.Scalar]
    /// Counted from 1, blank lines too.
    let number: Int
    var page: PageStart
    /// Whether a ruled line stands before it.
    var followsRule = false
    let isIndented: Bool
}

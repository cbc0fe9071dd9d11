/// Cells of a row that are written in one go.
struct RowPiece {
    let columns: Range<Int>
    /// The number of their own look.
    let look: Int
    let kind: Kind

    enum Kind: Equatable {
        case text
        /// A character of two columns.
        case wide
        /// Spaces, some of which may look right already; more that do may follow, up to a column.
        case spaces(end: Int)
    }
}

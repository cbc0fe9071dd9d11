/// What a column of a packed table holds.
enum ColumnKind: UInt32 {
    /// Positions of areas in the table of areas; behind the last those of what is no area, such as residual origins.
    case areas = 1
    case int32 = 2
    case int64 = 3
    /// Words, each with a line's end behind it.
    case words = 4
    /// Rows of the table.
    case rows = 5

    /// Bytes of an element.
    var size: Int {
        switch self {
        case .areas, .words: 1
        case .rows: 2
        case .int32: 4
        case .int64: 8
        }
    }
}

/// What is wrong in a block of a CSV.
struct CSVFault: Error {
    /// Counted from the block's first line, 0.
    let line: Int
    var column: String?
    let reason: String
}

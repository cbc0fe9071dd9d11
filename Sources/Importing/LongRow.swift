import MigrationData

/// A row of a long table; its areas and its age are still words, by their numbers in the worker's lists.
struct LongRow {
    let origin: Int32
    let destination: Int32
    let age: Int32
    /// Counted from the block's first line, 0.
    let line: Int32
    /// -1 where unknown.
    let persons: Int32
    let year: Int16
    let sex: Sex
}

/// Numbers of a table as they stand in its text, row by row.
struct FieldGrid {
    let values: [Int32]
    /// How many a row has.
    let width: Int

    var rows: Int { width == 0 ? 0 : values.count / width }

    /// Puts some of the columns one behind the other.
    func copy(_ columns: Range<Int>, to bytes: UnsafeMutableRawBufferPointer) {
        let rows = rows
        let target = bytes.assumingMemoryBound(to: Int32.self)
        values.withUnsafeBufferPointer { values in
            // A few rows at a time, so that their numbers are still near when the next column takes them.
            for first in stride(from: 0, to: rows, by: Self.block) {
                for column in columns {
                    let start = (column - columns.lowerBound) * rows
                    for row in first..<min(rows, first + Self.block) {
                        target[start + row] = values[row * width + column]
                    }
                }
            }
        }
    }

    private static let block = 64
}

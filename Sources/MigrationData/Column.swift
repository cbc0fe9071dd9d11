/// One column of a table where its bytes lie: in the binary, in a mapped file or in memory.
struct Column<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, @unchecked Sendable {
    /// Keeps `values` alive.
    private let owner: TableBytes
    private let values: UnsafeBufferPointer<Element>

    /// `values` lie in the bytes of `owner`.
    init(owner: TableBytes, values: UnsafeBufferPointer<Element>) {
        self.owner = owner
        self.values = values
    }

    var startIndex: Int { 0 }
    var endIndex: Int { values.count }

    subscript(position: Int) -> Element {
        @inline(__always) get {
            precondition(UInt(bitPattern: position) < UInt(bitPattern: values.count), "a row outside of its column")
            return values[position]
        }
    }

    /// The values of some rows, which stay in place as long as the column is used.
    subscript(values rows: Range<Int>) -> UnsafeBufferPointer<Element> {
        precondition(rows.lowerBound >= 0 && rows.upperBound <= values.count, "rows outside of their column")
        return UnsafeBufferPointer(rebasing: values[rows])
    }

    /// All values, which stay in place as long as the column is used.
    var allValues: UnsafeBufferPointer<Element> { values }

    /// Parts of equal length, one behind the other: the columns of years, say.
    func parts(_ count: Int) -> [Column] {
        let length = count == 0 ? 0 : values.count / count
        return (0..<count).map { part in
            let rows = part * length..<(part + 1) * length
            return Column(owner: owner, values: UnsafeBufferPointer(rebasing: values[rows]))
        }
    }
}

/// Where the rows of each area stand in a table, so that a question about one area looks at no others.
struct RowIndex: Sendable {
    /// The areas that have rows.
    let areas: AreaSet
    /// Where each area's rows begin in `rows`, and behind the last where they end.
    private let starts: [Int32]
    /// Whether the table has its rows in this order itself.
    let isTableOrder: Bool
    /// Empty where it has.
    private let rows: [UInt16]

    /// The most rows that a table may have.
    static let mostRows = 1 << 16

    /// The rows by the area that each is about; within an area in their own order.
    init(_ column: Column<AreaIndex>) {
        let areas = column.allValues
        var starts = [Int32](repeating: 0, count: 257)
        let isSorted = starts.withUnsafeMutableBufferPointer { starts in
            var isSorted = true
            var last: UInt8 = 0
            for row in areas.indices {
                let area = areas[row].value
                starts[Int(area) + 1] &+= 1
                if area < last { isSorted = false }
                last = area
            }
            return isSorted
        }
        var met = AreaSet()
        for area in 0..<256 {
            if starts[area + 1] > 0 { met.insert(AreaIndex(UInt8(area))) }
            starts[area + 1] += starts[area]
        }
        self.areas = met
        self.starts = starts
        isTableOrder = isSorted
        rows = isSorted ? [] : Self.rows(areas, starts)
    }

    private static func rows(_ areas: UnsafeBufferPointer<AreaIndex>, _ starts: [Int32]) -> [UInt16] {
        var next = starts
        return [UInt16](unsafeUninitializedCapacity: areas.count) { rows, count in
            next.withUnsafeMutableBufferPointer { next in
                for row in areas.indices {
                    let area = Int(areas[row].value)
                    rows[Int(next[area])] = UInt16(truncatingIfNeeded: row)
                    next[area] &+= 1
                }
            }
            count = areas.count
        }
    }

    /// Where the rows of an area stand in this order.
    func places(of area: AreaIndex) -> Range<Int> { Int(starts[Int(area.value)])..<Int(starts[Int(area.value) + 1]) }

    func rowCount(of areas: AreaSet) -> Int {
        var count = 0
        areas.forEach { count += places(of: $0).count }
        return count
    }

    @inline(__always)
    func forEachRow(of area: AreaIndex, _ body: (Int) -> Void) {
        let places = places(of: area)
        if isTableOrder {
            for row in places { body(row) }
        } else {
            for row in rows[places] { body(Int(row)) }
        }
    }
}

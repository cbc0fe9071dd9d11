/// Where the rows of each area stand in a table, so that a question about one area looks at no others.
struct RowIndex: Sendable {
    /// Where each area's rows begin in `rows`, and behind the last where they end.
    private var starts = [Int](repeating: 0, count: 257)
    private var rows: [Int32]

    /// The rows by the area that each is about; within an area in their own order.
    init(_ areas: Column<AreaIndex>) {
        rows = [Int32](repeating: 0, count: areas.count)
        for area in areas { starts[Int(area.value) + 1] += 1 }
        for area in 1..<starts.count { starts[area] += starts[area - 1] }
        var next = starts
        for (row, area) in areas.enumerated() {
            rows[next[Int(area.value)]] = Int32(row)
            next[Int(area.value)] += 1
        }
    }

    func rows(of area: AreaIndex) -> ArraySlice<Int32> {
        rows[starts[Int(area.value)]..<starts[Int(area.value) + 1]]
    }
}

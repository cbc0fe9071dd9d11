/// Where the rows of each area stand in a table, so that a question about one area looks at no others.
struct RowIndex: Sendable {
    /// The areas that have rows.
    let areas: AreaSet
    /// Where each area's rows begin in `rows`, and behind the last where they end.
    private let starts: [Int]
    /// Whether the table has its rows in this order itself.
    let isTableOrder: Bool
    /// Empty where it has.
    private let rows: [Int32]

    /// The rows by the area that each is about; within an area in their own order.
    init(_ areas: Column<AreaIndex>) {
        var starts = [Int](repeating: 0, count: 257)
        var isSorted = true
        var last: UInt8 = 0
        for area in areas {
            starts[Int(area.value) + 1] += 1
            if area.value < last { isSorted = false }
            last = area.value
        }
        self.areas = AreaSet((0..<256).lazy.filter { starts[$0 + 1] > 0 }.map { AreaIndex(UInt8($0)) })
        for area in 1..<starts.count { starts[area] += starts[area - 1] }
        self.starts = starts
        isTableOrder = isSorted
        rows = isSorted ? [] : Self.rows(areas, starts)
    }

    private static func rows(_ areas: Column<AreaIndex>, _ starts: [Int]) -> [Int32] {
        var rows = [Int32](repeating: 0, count: areas.count)
        var next = starts
        for (row, area) in areas.enumerated() {
            rows[next[Int(area.value)]] = Int32(row)
            next[Int(area.value)] += 1
        }
        return rows
    }

    /// Where the rows of an area stand in this order.
    func places(of area: AreaIndex) -> Range<Int> { starts[Int(area.value)]..<starts[Int(area.value) + 1] }

    func rowCount(of areas: AreaSet) -> Int { areas.members.reduce(0) { $0 + places(of: $1).count } }

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

/// Where the rows of each area stand in a table, so that a question about one area looks at no others.
struct RowIndex: Sendable {
    /// The areas that have rows.
    let areas: AreaSet
    /// Where each area's rows begin in `rows`, and behind the last where they end.
    private let starts: [Int]
    /// Empty where the table has its rows in this order itself.
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

    private func places(of area: AreaIndex) -> Range<Int> { starts[Int(area.value)]..<starts[Int(area.value) + 1] }

    @inline(__always)
    func forEachRow(of area: AreaIndex, _ body: (Int) -> Void) {
        let places = places(of: area)
        if rows.isEmpty {
            for row in places { body(row) }
        } else {
            for row in rows[places] { body(Int(row)) }
        }
    }

    /// The sum of an area's rows.
    func sum(of area: AreaIndex, _ known: PersonsOfYear) -> KnownSum {
        let places = places(of: area)
        if rows.isEmpty { return known.sum(places) }
        var sum = KnownSum()
        for row in rows[places] { sum.add(known[Int(row)]) }
        return sum
    }
}

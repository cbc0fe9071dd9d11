/// Where the rows of each area stand in a table, so that a question about one area looks at no others.
struct RowIndex: Sendable {
    /// The areas that have rows.
    let areas: AreaSet
    /// Where each area's rows begin in `rows`, and behind the last where they end.
    private let starts: Column<Int32>
    /// Empty where the table has its rows in this order itself.
    private let rows: Column<UInt16>

    /// Whether the table has its rows in this order itself.
    var isTableOrder: Bool { rows.isEmpty }

    /// The most rows that a table may have.
    static let mostRows = 1 << 16

    /// The rows by the area of a side that each is about; within an area in their own order. In the program's own tables it is
    /// packed too.
    init(_ side: String, _ column: Column<AreaIndex>, in columns: ColumnFile, of areas: AreaTable) throws(TableError) {
        if columns.isOfProgram, try columns.isMade(with: areas) {
            self.init(
                starts: try columns.int32(Self.startName(side), count: 257), rows: try columns.rows(Self.rowName(side)))
        } else {
            self.init(column.allValues)
        }
    }

    private init(_ areas: UnsafeBufferPointer<AreaIndex>) {
        var starts = [Int32](repeating: 0, count: 257)
        for area in areas { starts[Int(area.value) + 1] &+= 1 }
        for area in 0..<256 { starts[area + 1] += starts[area] }
        let isSorted = zip(areas, areas.dropFirst()).allSatisfy { $0 <= $1 }
        self.init(starts: Column(starts), rows: Column(isSorted ? [] : Self.rows(areas, starts)))
    }

    private init(starts: Column<Int32>, rows: Column<UInt16>) {
        (self.starts, self.rows) = (starts, rows)
        var met = AreaSet()
        for area in 0..<256 where starts[area + 1] > starts[area] { met.insert(AreaIndex(UInt8(area))) }
        areas = met
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

    // MARK: Packed

    private static func startName(_ side: String) -> String { side + " at" }
    private static func rowName(_ side: String) -> String { side + " row" }

    /// Packs the index of a column of areas.
    static func put(_ side: String, _ areas: [AreaIndex], in writer: inout ColumnWriter) {
        let index = areas.withUnsafeBufferPointer { RowIndex($0) }
        writer.put(startName(side), Array(index.starts))
        writer.put(rowName(side), rows: Array(index.rows))
    }

    // MARK: Asking

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
            for row in rows[values: places] { body(Int(row)) }
        }
    }
}

/// The row of each area in a table, or a part of one, in which an area has one row or none.
struct AreaRows: Sendable {
    /// By the area's position; -1 for none.
    private var rows = [Int32](repeating: -1, count: 256)

    /// The rows from `first` on, by the area that each is about; nil where one stands twice.
    init?(_ areas: some Sequence<AreaIndex>, from first: Int = 0) {
        for (offset, area) in areas.enumerated() {
            if rows[Int(area.value)] >= 0 { return nil }
            rows[Int(area.value)] = Int32(first + offset)
        }
    }

    subscript(area: AreaIndex) -> Int? {
        let row = rows[Int(area.value)]
        return row < 0 ? nil : Int(row)
    }
}

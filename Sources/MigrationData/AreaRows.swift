/// The row of each area in a table, or a part of one, in which an area has one row or none.
struct AreaRows: Sendable {
    private let first: Int
    /// By the area's position, from `first` on; -1 for none.
    private var rows = [Int16](repeating: -1, count: 256)

    /// The rows from `first` on, by the area that each is about; nil where one stands twice.
    init?(_ areas: UnsafeBufferPointer<AreaIndex>, from first: Int = 0) {
        self.first = first
        for offset in areas.indices {
            let area = Int(areas[offset].value)
            // No area twice, so there are never more than 256.
            if rows[area] >= 0 { return nil }
            rows[area] = Int16(offset)
        }
    }

    subscript(area: AreaIndex) -> Int? {
        let row = rows[Int(area.value)]
        return row < 0 ? nil : first + Int(row)
    }
}

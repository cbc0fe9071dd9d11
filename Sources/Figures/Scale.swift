/// Amounts from 0 to a maximum laid on a number of cells.
struct Scale {
    let maximum: Double
    let cells: Int

    init(maximum: Double?, cells: Int) {
        self.maximum = maximum.amount
        self.cells = max(0, cells)
    }

    /// The part of the maximum, from 0 to 1.
    func fraction(_ value: Double?) -> Double {
        maximum > 0 ? min(1, value.amount / maximum) : 0
    }

    /// The length in parts of a cell, rounded; 0 where it rounds to nothing.
    func rounded(_ value: Double?, partsOfCell parts: Int = 1) -> Int {
        Int((fraction(value) * Double(cells) * Double(parts)).rounded())
    }

    /// The length in parts of a cell; at least one part for anything above 0.
    func visible(_ value: Double?, partsOfCell parts: Int = 1) -> Int {
        guard value.amount > 0, maximum > 0, cells > 0 else { return 0 }
        return max(1, rounded(value, partsOfCell: parts))
    }
}

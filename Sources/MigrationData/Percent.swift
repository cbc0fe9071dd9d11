/// A part of a hundred with up to three decimals, as published.
package struct Percent: Hashable, Comparable, Sendable {
    /// Thousandths of a per cent.
    package var thousandths: Int64

    package init(thousandths: Int64) { self.thousandths = thousandths }

    package static func < (left: Percent, right: Percent) -> Bool { left.thousandths < right.thousandths }

    /// The number before the sign: 5.3 for 5.3 per cent.
    package var value: Double { Double(thousandths) / 1_000 }

    /// The one in the middle, or half way between the two there; nil for none.
    package static func median(of values: [Percent]) -> Percent? {
        if values.isEmpty { return nil }
        let sorted = values.sorted()
        let (below, above) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
        return Percent(thousandths: (below.thousandths + above.thousandths + 1) / 2)
    }
}

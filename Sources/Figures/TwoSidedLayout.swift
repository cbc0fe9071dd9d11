import Screen

/// How two rankings share a width: both sides have the same columns, so that the axis stands in the middle.
struct TwoSidedLayout {
    let usesShortLabels: Bool
    let swatchWidth: Int
    let labelWidth: Int
    let numberWidth: Int
    /// The cells of the longest bar.
    let cells: Int
    /// Whether there is no room for bars.
    let isPlain: Bool

    private static let comfortableBar = 8
    private static let smallestBar = 5
    private static let smallestLabel = 6

    init(_ figure: TwoSidedBars, width: Int, lettering: Lettering) {
        let bars = figure.left + figure.right
        swatchWidth = bars.contains { $0.series != nil } ? 2 : 0
        numberWidth = lettering.widest(bars.map(\.shownNumber))
        let (swatch, number) = (swatchWidth, numberWidth)
        // The gutter and the axis; each side its swatch, and a cell of air on either side of the number.
        func cells(_ label: Int) -> Int { (width - 2) / 2 - swatch - number - 2 - label }
        let full = lettering.widest(bars.map(\.label))
        let short = lettering.widest(bars.map(\.shortLabel))
        usesShortLabels = cells(full) < Self.comfortableBar
        let wanted = usesShortLabels ? short : full
        let missing = max(0, Self.smallestBar - cells(wanted))
        labelWidth = max(min(wanted, Self.smallestLabel), wanted - missing)
        self.cells = max(0, cells(labelWidth))
        isPlain = width < Threshold.bars || self.cells < Threshold.shortestBar
    }

    /// The column of the axis, from the rect's left edge.
    var axisX: Int { 1 + swatchWidth + labelWidth + numberWidth + 2 + cells }
    /// The first column of the names at the right.
    var rightNameX: Int { axisX + 1 + cells + numberWidth + 2 }
}

import Screen

/// How differences share a width: the axis stands where the largest on either side leaves it.
struct DifferenceLayout {
    private(set) var usesShortLabels = false
    private(set) var labelWidth = 0
    /// The cells to the left and to the right of the axis, on one scale.
    private(set) var left = 0
    private(set) var right = 0
    let swatchWidth: Int
    let numberWidth: Int
    /// The largest distance from nought on either side.
    private let less: Double
    private let more: Double
    /// Whether there is no room for bars.
    private(set) var isPlain = false

    private static let comfortableBars = 14
    private static let smallestBars = 8
    private static let smallestLabel = 6
    /// Cells on a side on which nothing stands, so that the axis is seen to have two.
    private static let emptySide = 2

    init(_ figure: DifferenceBars, width: Int, lettering: Lettering) {
        swatchWidth = figure.rows.contains { $0.series != nil } ? 2 : 0
        numberWidth = lettering.widest(figure.rows.map(\.shownNumber))
        less = figure.rows.map(\.less.amount).max() ?? 0
        more = figure.rows.map(\.more.amount).max() ?? 0
        let full = lettering.widest(figure.rows.map(\.label))
        let short = lettering.widest(figure.rows.map(\.shortLabel))
        let fixed = 1 + swatchWidth + 2 + 1 + 2 + numberWidth
        usesShortLabels = width - fixed - full < Self.comfortableBars
        labelWidth = usesShortLabels ? short : full
        let missing = max(0, Self.smallestBars - (width - fixed - labelWidth))
        labelWidth = max(min(labelWidth, Self.smallestLabel), labelWidth - missing)
        let cells = max(0, width - fixed - labelWidth)
        isPlain = width < Threshold.bars || cells < Threshold.shortestBar
        (left, right) = share(cells)
    }

    /// Cells in the ratio of the two largest, so that both sides have one scale.
    private func share(_ cells: Int) -> (Int, Int) {
        guard less > 0 else { return (min(Self.emptySide, cells), max(0, cells - Self.emptySide)) }
        guard more > 0 else { return (max(0, cells - Self.emptySide), min(Self.emptySide, cells)) }
        let left = Int((Double(cells) * (less / (less + more))).rounded())
        let kept = min(max(1, left), max(1, cells - 1))
        return (kept, max(0, cells - kept))
    }

    /// The scale of both sides: as many cells for the larger distance as leave room for the smaller one.
    var scale: Scale {
        let largest = max(less, more)
        guard largest > 0 else { return Scale(maximum: 0, cells: 0) }
        let perCell = max(left > 0 ? less / Double(left) : 0, right > 0 ? more / Double(right) : 0)
        guard perCell > 0 else { return Scale(maximum: 0, cells: 0) }
        let cells = max(left, right)
        return Scale(maximum: perCell * Double(cells), cells: cells)
    }

    var labelX: Int { 1 + swatchWidth }
    var axisX: Int { labelX + labelWidth + 2 + left }
    /// The column behind the number.
    var numberRight: Int { axisX + 1 + right + 2 + numberWidth }
}

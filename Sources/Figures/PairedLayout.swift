import Screen

/// Which columns of paired bars fit into a width, and where they stand.
struct PairedLayout {
    private(set) var usesShortLabels = false
    private(set) var labelWidth = 0
    /// The cells of the longest bar, the same for both columns.
    private(set) var cells = 0
    private(set) var hasDifference = true
    /// Whether there is no room for bars.
    private(set) var isPlain = false
    let swatchWidth: Int
    let numberWidth: Int
    let differenceWidth: Int

    /// Bars that are shorter can't be compared; then names are shortened first.
    private static let comfortableBar = 8
    private static let smallestBar = 5
    private static let smallestLabel = 6

    init(_ figure: PairedBars, width: Int, lettering: Lettering) {
        swatchWidth = figure.rows.contains { $0.series != nil } ? 2 : 0
        numberWidth = lettering.widest(figure.rows.flatMap { [$0.shownFirst, $0.shownSecond] })
        differenceWidth = lettering.widest(figure.rows.map(\.difference) + [figure.differenceHead])
        let full = lettering.widest(figure.rows.map(\.label))
        let short = lettering.widest(figure.rows.map(\.shortLabel))
        let least = min(short, Self.smallestLabel)
        let choices = [
            (full, false, true, Self.comfortableBar), (short, true, true, Self.comfortableBar),
            (short, true, true, Self.smallestBar), (least, true, true, Self.smallestBar),
            (short, true, false, Self.smallestBar), (least, true, false, Threshold.shortestBar),
        ]
        for (label, isShort, hasDifference, bar) in choices {
            labelWidth = label
            usesShortLabels = isShort
            self.hasDifference = hasDifference
            cells = room(width)
            if cells >= bar { break }
        }
        isPlain = width < Threshold.bars || cells < Threshold.shortestBar
        // What the bars leave over lets a name be whole.
        if usesShortLabels, labelWidth < short, !isPlain {
            labelWidth = min(short, labelWidth + max(0, 2 * (cells - Self.smallestBar)))
            cells = room(width)
        }
    }

    /// Gutter, swatch, name, and behind each bar a cell of air and its number; two cells between the columns.
    private func room(_ width: Int) -> Int {
        let fixed = 1 + swatchWidth + labelWidth + 2 * (2 + 1 + numberWidth)
        return max(0, (width - fixed - (hasDifference ? 2 + differenceWidth : 0)) / 2)
    }

    var labelX: Int { 1 + swatchWidth }
    var firstX: Int { labelX + labelWidth + 2 }
    /// The column behind the first number.
    var firstRight: Int { firstX + cells + 1 + numberWidth }
    var secondX: Int { firstRight + 2 }
    var secondRight: Int { secondX + cells + 1 + numberWidth }
    var differenceRight: Int { secondRight + 2 + differenceWidth }
}

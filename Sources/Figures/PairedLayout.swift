import Screen

/// Which columns of paired bars fit into a width, and where they stand.
struct PairedLayout {
    private(set) var usesShortLabels = false
    private(set) var labelWidth = 0
    /// The cells of the longest bar, the same for both columns.
    private(set) var cells = 0
    /// The cells of the difference; 0 where it has no room.
    private(set) var differenceWidth = 0
    /// Whether there is no room for bars.
    private(set) var isPlain = false
    let swatchWidth: Int
    let numberWidth: Int

    /// Bars that are shorter can't be compared; then names are shortened first.
    private static let comfortableBar = 12
    private static let smallestBar = 5
    private static let smallestLabel = 6

    init(_ figure: PairedBars, width: Int, lettering: Lettering) {
        swatchWidth = figure.rows.contains { $0.series != nil } ? 2 : 0
        numberWidth = lettering.widest(figure.rows.flatMap { [$0.shownFirst, $0.shownSecond] })
        let differences = lettering.widest(figure.rows.map(\.difference))
        let longHead = max(differences, lettering.width(figure.differenceHead))
        let shortHead = max(differences, lettering.width(figure.shortDifferenceHead))
        let full = lettering.widest(figure.rows.map(\.label))
        let short = lettering.widest(figure.rows.map(\.shortLabel))
        let least = min(short, Self.smallestLabel)
        // What gives way first stands first: the name, the head of the difference, cells of the bars, the difference.
        let choices: [(label: Int, difference: Int, bar: Int)] = [
            (full, longHead, Self.comfortableBar), (short, longHead, Self.comfortableBar),
            (short, shortHead, Self.smallestBar), (least, shortHead, Self.smallestBar),
            (short, 0, Self.smallestBar), (least, 0, Threshold.shortestBar),
        ]
        for (position, choice) in choices.enumerated() {
            labelWidth = choice.label
            usesShortLabels = position > 0
            differenceWidth = choice.difference
            cells = room(width)
            if cells >= choice.bar { break }
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
        return max(0, (width - fixed - (differenceWidth > 0 ? 2 + differenceWidth : 0)) / 2)
    }

    var labelX: Int { 1 + swatchWidth }
    var firstX: Int { labelX + labelWidth + 2 }
    /// The column behind the first number.
    var firstRight: Int { firstX + cells + 1 + numberWidth }
    var secondX: Int { firstRight + 2 }
    var secondRight: Int { secondX + cells + 1 + numberWidth }
    var differenceRight: Int { secondRight + 2 + differenceWidth }
}

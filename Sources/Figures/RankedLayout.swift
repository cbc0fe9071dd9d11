import Screen

/// Which columns of a ranking fit into a width, and where they stand.
struct RankedLayout {
    var rankWidth = 0
    var hasSwatch = false
    var usesShortLabels = false
    var labelWidth = 0
    var barWidth = 0
    var numberWidth = 0
    var extraWidths: [Int] = []
    /// Whether there is no room for bars.
    private(set) var isPlain = false

    /// Cells from the rect's left edge: the gutter, then rank, swatch, name, bar.
    var swatchX: Int { 1 + rankWidth }
    var labelX: Int { swatchX + (hasSwatch ? 2 : 0) }
    var barX: Int { labelX + labelWidth + 2 }
    /// The column behind the number, and behind each extra.
    var numberRight: Int { barX + barWidth + 2 + numberWidth }
    var extraRights: [Int] {
        var right = numberRight
        return extraWidths.map { width in
            right += 2 + width
            return right
        }
    }

    /// Bars that are shorter can't be compared; then names are shortened and extras left out first.
    private static let comfortableBar = 10
    private static let smallestBar = 6
    private static let smallestLabel = 6

    init(_ figure: RankedBars, width: Int, lettering: Lettering) {
        isPlain = width < Threshold.bars
        rankWidth = figure.showsRank ? String(figure.rows.count).count + 2 : 0
        hasSwatch = figure.rows.contains { $0.series != nil }
        numberWidth = max(lettering.widest(figure.rows.lazy.map(\.shownNumber)), lettering.width(figure.numberHead))
        let extras = Self.extraWidths(figure, lettering)
        let full = max(lettering.widest(figure.rows.lazy.map(\.label)), lettering.width(figure.labelHead))
        labelWidth = full
        extraWidths = extras
        if takeBar(of: width) { return }
        let short = lettering.widest(figure.rows.lazy.map(\.shortLabel))
        usesShortLabels = true
        labelWidth = short
        for count in stride(from: extras.count, through: 0, by: -1) {
            extraWidths = Array(extras.prefix(count))
            if takeBar(of: width) { return }
        }
        let room = width - numberRight + labelWidth + barWidth
        labelWidth = min(short, max(Self.smallestLabel, room - Self.smallestBar))
        barWidth = max(0, room - labelWidth)
        isPlain = width < Threshold.bars || barWidth < Threshold.shortestBar
    }

    /// Gives the bar what the other columns leave; says whether it is enough.
    private mutating func takeBar(of width: Int) -> Bool {
        barWidth = 0
        barWidth = max(0, width - (extraRights.last ?? numberRight))
        return barWidth >= Self.comfortableBar
    }

    private static func extraWidths(_ figure: RankedBars, _ lettering: Lettering) -> [Int] {
        let count = figure.rows.reduce(figure.extraHeads.count) { max($0, $1.extras.count) }
        return (0..<count).map { index in
            let head = index < figure.extraHeads.count ? lettering.width(figure.extraHeads[index]) : 0
            return figure.rows.reduce(head) { widest, row in
                index < row.extras.count ? max(widest, lettering.width(row.extras[index])) : widest
            }
        }
    }
}

extension RankedBars.Row {
    /// The number, or the sign for one that is not known.
    var shownNumber: String {
        number.isEmpty && !value.isKnown ? Numeral.unknown : number
    }
}

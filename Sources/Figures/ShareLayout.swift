import Screen

/// Which columns of shares fit into a width, and where they stand from the left edge.
struct ShareLayout {
    let hasSwatch: Bool
    var usesShortLabels = false
    var labelWidth = 0
    var barWidth = 0
    let columnWidths: [Int]
    let columnGap: Int

    var labelX: Int { hasSwatch ? 3 : 1 }
    var barX: Int { labelX + labelWidth + 2 }
    /// The column behind each number.
    var rights: [Int] {
        var right = barX + barWidth - columnGap + 2
        return columnWidths.map { width in
            right += columnGap + width
            return right
        }
    }

    private static let comfortableBar = 6
    private static let smallestLabel = 6

    init(_ figure: ShareBars, width: Int, lettering: Lettering) {
        let isWide = width >= 60
        hasSwatch = figure.rows.contains { $0.series != nil }
        columnGap = isWide ? 3 : 2
        columnWidths = figure.partNames.indices.map { part in
            let head = lettering.width(figure.partNames[part]) + (isWide ? 2 : 1)
            return max(head, lettering.widest(figure.rows.map { $0.percent(part) }))
        }
        labelWidth = lettering.widest(figure.rows.map(\.label))
        if takeBar(of: width), barWidth >= width * 3 / 10 { return }
        usesShortLabels = true
        labelWidth = lettering.widest(figure.rows.map(\.shortLabel))
        if takeBar(of: width) { return }
        let room = barWidth + labelWidth
        labelWidth = min(labelWidth, max(Self.smallestLabel, room - Self.comfortableBar))
        _ = takeBar(of: width)
    }

    /// Gives the bar what the other columns leave; says whether it is enough.
    private mutating func takeBar(of width: Int) -> Bool {
        barWidth = 0
        barWidth = width - (rights.last ?? barX)
        return barWidth >= Self.comfortableBar
    }
}

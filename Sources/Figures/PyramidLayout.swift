import Screen

/// How a pyramid shares its rect; rows are counted from its top, columns from its left edge.
struct PyramidLayout {
    /// The groups that are drawn, youngest first: all, pairs of them, or the broad ones.
    private(set) var rows: [PopulationPyramid.Row]
    /// Whether heading, names and legend share one row.
    let isMerged: Bool
    let namesRow: Int
    let firstRow: Int
    /// How many rows the axis has: numbers, or ticks and numbers.
    let axisRows: Int
    /// The rows of air between axis and legend; `nil` where there is no row for it.
    let legendGap: Int?
    let numberWidth: Int
    let middleWidth: Int
    let scale: Scale

    init(_ figure: PopulationPyramid, in size: Size, lettering: Lettering) {
        let choice = Self.choose(figure, space: max(0, size.height - 1))
        rows = choice.rows
        let spare = size.height - rows.count
        isMerged = spare < 2
        let hasLegend = !figure.frontLegend.isEmpty || !figure.behindLegend.isEmpty
        // In the order in which they come back as height grows: legend, numbers of the axis, air, ticks, more air.
        let takesLegend = hasLegend && spare >= 3
        let left = spare - 2 - (takesLegend ? 1 : 0)
        legendGap = takesLegend ? (left >= 4 ? 1 : 0) : nil
        axisRows = left >= 3 ? 2 : left >= 1 ? 1 : 0
        namesRow = isMerged ? 0 : left >= 2 ? 2 : 1
        firstRow = namesRow + 1
        let numbers = rows.flatMap { [Numeral.oneDecimal($0.left), Numeral.oneDecimal($0.right)] }
        numberWidth = max(lettering.widest(numbers), figure.leastNumberWidth)
        middleWidth = max(lettering.widest(rows.map(\.label)), lettering.width(figure.middleName)) + 4
        let sides = size.width - 1 - middleWidth - 2 * (numberWidth + 2)
        let widest = rows.map(\.widest).max() ?? 0
        scale = Scale(maximum: choice.maximum ?? widest, cells: sides / 2)
    }

    /// The layout of a pyramid that differs in nothing but what is chosen.
    func choosing(as figure: PopulationPyramid, in size: Size) -> PyramidLayout {
        var result = self
        result.rows = Self.choose(figure, space: max(0, size.height - 1)).rows
        return result
    }

    /// The first of the middle's columns.
    var middleX: Int { 1 + numberWidth + 2 + scale.cells }
    var rightX: Int { middleX + middleWidth }

    /// All groups if they fit, else pairs, else the broad ones, else pairs of which some are out of sight.
    private static func choose(
        _ figure: PopulationPyramid, space: Int
    ) -> (rows: [PopulationPyramid.Row], maximum: Double?) {
        if figure.rows.count <= space { return (figure.rows, figure.maximum) }
        let pairs = figure.pairedRows
        let pairMaximum = figure.pairMaximum ?? figure.maximum.map { $0 * 2 }
        if pairs.count <= space { return (pairs, pairMaximum) }
        if !figure.broad.isEmpty, figure.broad.count <= space { return (figure.broad, figure.broadMaximum) }
        let drawn = pairs.reversed().firstIndex(where: \.isChosen).map { pairs.count - 1 - ($0.base - 1) }
        let visible = RowWindow.rows(from: 0, chosen: drawn, count: pairs.count, space: space)
        return (Array(Array(pairs.reversed())[visible].reversed()), pairMaximum)
    }
}

extension PopulationPyramid {
    /// Each age group joined with the next older one.
    var pairedRows: [Row] {
        stride(from: 0, to: rows.count, by: 2).map { index in
            index + 1 < rows.count ? rows[index].joined(with: rows[index + 1]) : rows[index]
        }
    }
}

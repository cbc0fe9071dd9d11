import Screen

/// How columns of time share a rect.
struct ColumnLayout {
    /// The columns in sight: the last ones where there are more than cells.
    let visible: Range<Int>
    let columnWidth: Int
    let gap: Int
    /// The columns' room: from the row above the labels up.
    let plot: Rect
    /// Whether each column has its number above it; if not, round numbers stand at the left.
    let hasAllNumbers: Bool
    let ticks: [Double]
    let scale: Scale
    let headingRows: Int
    /// The row of what is said above later columns; nil where it has none.
    let noteRow: Int?

    private static let widestColumn = 10
    /// Heading, air, number, four rows of column, label.
    private static let airyHeight = 8
    /// From this height on a note has a row of its own, else it stands in the air below the heading.
    private static let notedHeight = 12

    init(_ chart: ColumnChart, in rect: Rect, lettering: Lettering) {
        let columns = chart.columns
        headingRows = chart.heading == nil || rect.height < 4 ? 0 : rect.height < Self.airyHeight ? 1 : 2
        let hasNote = chart.hasNote && headingRows == 2
        let ownRows = hasNote && rect.height >= Self.notedHeight ? 1 : 0
        noteRow = hasNote ? rect.y + headingRows - 1 + ownRows : nil
        let area = rect.inset(left: 1, top: headingRows + ownRows, bottom: 1)
        let highest = chart.maximum ?? columns.map(\.value.amount).max() ?? 0
        let widest = lettering.widest(columns.map(\.shownNumber) + chart.numbersBeside)
        let whole = Self.fit(columns.count, in: area.width)
        let room = max(0, area.height - 1)
        if whole.width + whole.gap > widest || columns.count < 2 {
            (columnWidth, gap) = whole
            hasAllNumbers = true
            ticks = []
            plot = area
            scale = Scale(maximum: highest, cells: room)
        } else {
            // Steps of the axis fall on edges between rows, so that all gaps are equal.
            let axis = Axis.ticks(upTo: highest, onRows: room)
            let axisWidth = lettering.widest(axis.map { Numeral.tick($0, step: axis.dropFirst().first ?? 1) })
            let inner = area.inset(left: axisWidth + 1)
            (columnWidth, gap) = Self.fit(columns.count, in: inner.width)
            hasAllNumbers = false
            ticks = axis
            plot = inner
            let steps = max(1, axis.count - 1)
            scale = Scale(maximum: axis.last, cells: room / steps * steps)
        }
        let most = columnWidth + gap > 0 ? (plot.width + gap) / (columnWidth + gap) : 0
        visible = max(0, columns.count - most)..<columns.count
    }

    /// The first cell of a column, by its place among those in sight.
    func x(_ place: Int) -> Int {
        plot.x + place * (columnWidth + gap)
    }

    /// Where the last column ends: whole cells don't always fill the width, and nothing else stands behind it.
    var right: Int { x(visible.count - 1) + columnWidth }

    /// Two cells of air between few, none between many.
    private static func fit(_ count: Int, in width: Int) -> (width: Int, gap: Int) {
        guard count > 0, width > 0 else { return (0, 0) }
        let gap = count < 10 ? 2 : count < 20 ? 1 : 0
        let wide = (width + gap) / count - gap
        if wide >= 1 { return (min(wide, widestColumn), gap) }
        return (max(1, width / count), 0)
    }
}

import Screen

/// Where small charts stand in a rect, and their one scale.
struct MultiplesLayout {
    /// The rects of the panels, and behind them that of the key.
    let places: [Rect]
    let key: Rect
    let ticks: [Double]
    let axisWidth: Int
    let plotHeight: Int
    /// The cells of a moment, and of one of its two columns.
    let slot: Int
    let columnWidth: Int
    let hasCaptions: Bool

    private static let gap = 2
    static let leastPanel = 22

    /// Nil where a list says more.
    init?(_ chart: SmallMultiples, in rect: Rect, lettering: Lettering) {
        let count = chart.panels.count
        guard count > 0, count <= 60, !chart.years.isEmpty, rect.width >= 2 * Self.leastPanel, rect.width <= 1000,
            rect.height <= 1000
        else { return nil }
        let across = SmallMultiples.across(count, width: rect.width)
        let down = (count + across) / across
        let width = (rect.width - 1 - (across - 1) * Self.gap) / across
        let air = rect.height >= 2 + down * 9 ? 1 : 0
        let height = (rect.height - 1 - air - (down - 1)) / down
        hasCaptions = height >= 6
        plotHeight = height - 2 - (hasCaptions ? 1 : 0)
        guard plotHeight >= 2 else { return nil }
        let largest = chart.panels.flatMap { $0.front + $0.behind }.map(\.amount).max() ?? 0
        ticks = Axis.ticks(upTo: largest, count: plotHeight >= 12 ? 4 : 2)
        let step = ticks.dropFirst().first ?? 1
        axisWidth = lettering.widest(ticks.map { Numeral.tick($0, step: step) }) + 1
        slot = (width - axisWidth + 1) / chart.years.count
        guard slot >= 2 else { return nil }
        columnWidth = min(6, max(1, (slot - 1) / 2))
        let rects = (0...count).map { index in
            Rect(
                x: rect.x + 1 + index % across * (width + Self.gap),
                y: rect.y + 1 + air + index / across * (height + 1), width: width, height: height)
        }
        places = Array(rects.dropLast())
        key = rects[count]
    }

    /// The cells of the columns of a panel.
    func plot(_ panel: Rect) -> Rect {
        Rect(
            x: panel.x + axisWidth, y: panel.bottom - 1 - plotHeight, width: panel.width - axisWidth,
            height: plotHeight)
    }

    var scale: Scale { Scale(maximum: ticks.last, cells: plotHeight) }
}

import Screen

/// How lines share a rect with the numbers of their axis and the names at their ends.
struct LineLayout {
    /// Room for lines: a tick falls on the middle of a row, the first on the last row.
    let plot: Rect
    let ticks: [Double]
    /// Nothing, short or full names at the ends.
    let names: Names
    let numberWidth: Int
    let headingRows: Int

    enum Names { case none, short, full }

    private static let smallestPlot = 16
    private static let airyHeight = 10

    init(_ chart: LineChart, in rect: Rect, lettering: Lettering) {
        headingRows = rect.height < 4 ? 0 : rect.height < Self.airyHeight ? 1 : 2
        let space = max(0, rect.height - headingRows - 1)
        let highest = chart.maximum ?? chart.lines.flatMap(\.values).map(\.amount).max() ?? 0
        ticks = Axis.ticks(upTo: highest, onRows: max(0, space - 1))
        let step = ticks.dropFirst().first ?? 1
        let axisWidth = lettering.widest(ticks.map { Numeral.tick($0, step: step) }) + 1
        numberWidth = lettering.widest(chart.lines.map(\.shownNumber))
        let room = rect.width - 1 - axisWidth - numberWidth - 4
        let full = lettering.widest(chart.lines.map(\.series.name)) + 1
        let short = lettering.widest(chart.lines.map(\.series.shortName)) + 1
        var width = room
        if room - full >= rect.width * 3 / 5 {
            names = .full
            width -= full
        } else if room - short >= Self.smallestPlot {
            names = .short
            width -= short
        } else {
            names = .none
        }
        let steps = max(1, ticks.count - 1)
        let rows = space > 0 ? (space - 1) / steps * steps + 1 : 0
        plot = Rect(x: rect.x + 1 + axisWidth, y: rect.y + headingRows, width: width, height: rows)
    }

    /// Where a value stands between the lowest and the highest tick, from 0 to 1.
    func height(_ value: Double?) -> Double {
        Scale(maximum: ticks.last, cells: 1).fraction(value)
    }

    /// The row of a value.
    func row(_ value: Double?) -> Int {
        plot.bottom - 1 - Int((height(value) * Double(max(0, plot.height - 1))).rounded())
    }

    /// Where a year stands from the first to the last, from 0 to 1.
    func position(_ year: Double, in years: [Int]) -> Double {
        guard let first = years.min(), let last = years.max(), last > first else { return 0 }
        return min(max(0, (year - Double(first)) / (Double(last) - Double(first))), 1)
    }

    /// The column of a year, or of a moment between two.
    func column(_ year: Double, in years: [Int]) -> Int {
        plot.x + Int((position(year, in: years) * Double(max(0, plot.width - 1))).rounded())
    }
}

import Screen

/// How ranks share a rect with the names at both ends.
struct RankLayout {
    /// The cells between the first year's digits and the last one's, one row more than ranks where what falls out runs off.
    let plot: Rect
    let pitch: Int
    /// The columns in which the first digit of a year's ranks stands.
    let columns: [Int]
    let usesShortNames: Bool
    let hasLeftNames: Bool
    let leftNumbers: Int
    let rightNumbers: Int
    let yearRow: Int
    let notes: [String]
    let noteTop: Int
    let names: Int

    private static let leastPlot = 24

    /// Nil where a list says more.
    init?(_ chart: RankChart, in rect: Rect, lettering: Lettering) {
        let ranks = chart.rowCount
        guard chart.years.count > 1, chart.years.count < 60, !chart.lines.isEmpty, rect.width >= 36, rect.width <= 1000,
            rect.height >= ranks + 2, rect.height <= 1000, chart.years.allSatisfy({ abs($0 / 2) < 100_000 })
        else { return nil }
        let isAiry = rect.height >= ranks + 4
        yearRow = rect.y + (isAiry ? 2 : 1)
        let first = chart.lines.filter { ($0.rank(0) ?? .max) <= ranks }
        let last = chart.lines.filter { ($0.rank(chart.years.count - 1) ?? .max) <= ranks }
        let ends = first + last
        let lettersFirst = lettering.widest(first.map(\.firstNumber))
        let lettersLast = lettering.widest(last.map(\.lastNumber))
        let whole = lettering.widest(ends.map(\.series.name))
        let short = lettering.widest(ends.map(\.series.shortName))
        func plotWidth(_ left: Int, _ right: Int) -> Int {
            rect.width - 1 - (left > 0 ? left + 2 : 0) - lettersFirst - 2 - right - 2 - lettersLast - 3
        }
        let wanted = max(Self.leastPlot, 4 * chart.years.count, rect.width * 2 / 5)
        if plotWidth(whole, whole) >= wanted {
            (usesShortNames, hasLeftNames) = (false, true)
        } else if plotWidth(short, short) >= max(Self.leastPlot, 4 * chart.years.count) {
            (usesShortNames, hasLeftNames) = (true, true)
        } else if plotWidth(0, short) >= Self.leastPlot {
            (usesShortNames, hasLeftNames) = (true, false)
        } else {
            return nil
        }
        let name = usesShortNames ? short : whole
        let left = hasLeftNames ? name : 0
        let width = plotWidth(left, name)
        names = name
        leftNumbers = lettersFirst
        rightNumbers = lettersLast
        let x = rect.x + 1 + (left > 0 ? left + 2 : 0) + lettersFirst + 2
        let space = rect.bottom - yearRow - 1
        let wrapped = chart.notes.flatMap { PlainText.wrapped(lettering.spelled($0), to: max(1, rect.width - 2)) }
        let choices = [
            (3, wrapped.count + 1), (3, 0), (2, wrapped.count + 1), (2, wrapped.count), (1, wrapped.count), (1, 1),
            (2, 0),
        ]
        let choice =
            choices.first {
                (ranks - 1) * $0.0 + 1 + ($0.0 > 1 ? 1 : 0) + $0.1 <= space && ($0.1 > 0 || wrapped.isEmpty)
            }
            ?? (1, 0)
        pitch = choice.0
        let spare = space - (choice.1 > 0 ? wrapped.count : 0)
        let rows = min(max(spare, ranks), (ranks - 1) * pitch + (space > ranks ? 2 : 1))
        plot = Rect(x: x, y: yearRow + 1, width: width, height: rows)
        noteTop = plot.bottom + (choice.1 > wrapped.count && rect.bottom - plot.bottom > wrapped.count ? 1 : 0)
        notes = choice.1 > 0 ? Self.fitted(wrapped, rect.bottom - noteTop, lettering) : []
        let span = max(1, chart.years[chart.years.count - 1] - chart.years[0])
        columns = chart.years.map { x + (width - 2) * max(0, min(span, $0 - chart.years[0])) / span }
    }

    /// As many lines as there are rows; an ellipsis says that there are more.
    private static func fitted(_ lines: [String], _ rows: Int, _ lettering: Lettering) -> [String] {
        guard lines.count > rows, rows > 0 else { return Array(lines.prefix(max(0, rows))) }
        return lines.prefix(rows - 1) + [lines[rows - 1] + lettering.spelled(" …")]
    }

    /// The row of a rank.
    func row(_ rank: Int) -> Int { plot.y + (rank - 1) * pitch }

    /// The dot row of a rank in the plot, at the middle of its cell; beyond the last rank it runs off below.
    func dot(_ rank: Int?, shown: Int) -> Double {
        let off = Double((shown - 1) * pitch) + (pitch > 1 ? 1.5 : 1)
        guard let rank, rank <= shown else { return off * 4 + 3 }
        return Double((rank - 1) * pitch * 4) + 1.5
    }
}

import Figures
import Screen

/// Times and memory of each step at each size, as a table and as our own line charts.
struct ScalingResult {
    let rows: [Int]
    var costs: [ScalingStep: [ScalingPoint.Cost]] = [:]

    init(rows: [Int]) { self.rows = rows }

    /// A row a size and step; behind each number how much it is of the one before.
    var table: TextTable {
        var table = TextTable(head: ["step", "rows", "time", "of half", "peak memory", "of half"])
        for step in ScalingStep.allCases {
            let costs = costs[step] ?? []
            for (position, cost) in costs.enumerated() {
                let half = position > 0 ? costs[position - 1] : nil
                table.rows.append([
                    step.title, String(rows[position]), NumberText.time(microseconds: cost.seconds * 1_000_000),
                    half.map { "× " + NumberText.ratio(cost.seconds / $0.seconds) } ?? "",
                    NumberText.memory(kibibytes: cost.peakKiB),
                    half.map { "× " + NumberText.ratio(Double(cost.peakKiB) / Double($0.peakKiB)) } ?? "",
                ])
            }
        }
        return table
    }

    /// Straight lines where all grows as the rows do.
    var plots: [String] {
        [
            plot("Time of import", unit: "seconds, thousands of rows", [.importing]) { $0.seconds },
            plot("Time of decoding", unit: "milliseconds, thousands of rows", [.text, .packed]) { $0.seconds * 1000 },
            plot("Peak of memory", unit: "MiB, thousands of rows", ScalingStep.allCases) { Double($0.peakKiB) / 1024 },
        ]
    }

    private static let width = 100
    private static let height = 15

    /// The chart's years are the rows in thousands here.
    private func plot(
        _ title: String, unit: String, _ steps: [ScalingStep], _ value: (ScalingPoint.Cost) -> Double
    ) -> String {
        let lines = steps.enumerated().map { index, step in
            let values = (costs[step] ?? []).map(value)
            let end = values.last.map(NumberText.digits) ?? ""
            return LineChart.Line(series: Series(name: step.rawValue, index: index), values: values, endNumber: end)
        }
        let chart = LineChart(
            heading: Heading(title: title, unit: unit), years: rows.map { $0 / 1000 }, lines: lines)
        var canvas = Canvas(width: Self.width, height: Self.height)
        chart.draw(on: &canvas, in: canvas.bounds)
        let rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n") + "\n"
    }
}

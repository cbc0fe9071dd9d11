import Figures
import MigrationData

/// The rows of a comparison, shaped into figures.
struct ComparisonChart {
    let heading: Heading
    let rows: ComparedRows
    let names: ComparisonQuery.SideNames
    let areas: AreaTable
    let request: FigureRequest

    private var unit: ComparedUnit { rows.unit }

    /// Whether each row is a year.
    var isOverYears: Bool { rows.isOverYears }

    private func isChosen(_ position: Int) -> Bool { position == request.chosenRow }

    /// Whether the figure speaks of the row because its year was chosen.
    private func isStrong(_ row: ComparedRow) -> Bool {
        isOverYears && row.year != nil && row.year == request.chosenYear
    }

    private func series(_ row: ComparedRow) -> Int? {
        row.selection.flatMap { SeriesPalette.index(of: $0, areas: areas) }
    }

    /// The same where rows are of the migrants alone, though both populations were asked for.
    var ofMigrants: ComparisonChart {
        var heading = heading
        heading.title = heading.title.replacing("Migrants and the whole population by age", with: "Migrants by age")
        return ComparisonChart(heading: heading, rows: rows, names: names, areas: areas, request: request)
    }

    private var isNarrow: Bool { request.width < 64 }

    var pairs: PairedBars {
        let bars = rows.rows.enumerated().map { position, row in
            PairedBars.Row(
                label: row.label, shortLabel: row.shortLabel, series: series(row), first: unit.scaled(row.first),
                second: unit.scaled(row.second), firstNumber: unit.text(row.first),
                secondNumber: unit.text(row.second), difference: unit.difference(row.difference),
                isChosen: isChosen(position), isStrong: isStrong(row))
        }
        return PairedBars(
            heading: heading, firstHead: isNarrow ? names.shortFirst : names.first,
            secondHead: isNarrow ? names.shortSecond : names.second, rows: bars)
    }

    var differences: DifferenceBars {
        let bars = rows.rows.enumerated().map { position, row in
            DifferenceBars.Row(
                label: row.label, shortLabel: row.shortLabel, series: series(row),
                value: unit.scaled(row.difference), number: unit.difference(row.difference),
                isChosen: isChosen(position), isStrong: isStrong(row))
        }
        var heading = heading
        heading.title = heading.title.replacing(" against ", with: " less ")
        heading.shortTitle = heading.shortTitle.replacing(" against ", with: " less ")
        if unit == .percent { heading.unit = heading.unit.replacing("per cent", with: "percentage points") }
        return DifferenceBars(
            heading: heading, leftHead: "\(names.shortSecond) has more", rightHead: "\(names.shortFirst) has more",
            rows: bars)
    }

    /// A line a side.
    var lines: LineChart {
        func line(_ name: String, _ short: String, _ index: Int, _ value: (ComparedRow) -> Double?) -> LineChart.Line {
            LineChart.Line(
                series: Series(name: name, shortName: short, index: index),
                values: rows.rows.map { unit.scaled(value($0)) },
                endNumber: unit.text(rows.rows.last.flatMap(value)))
        }
        return LineChart(
            heading: heading, years: rows.rows.compactMap(\.year),
            lines: [
                line(names.first, names.shortFirst, 0, \.first), line(names.second, names.shortSecond, 1, \.second),
            ], chosenYear: request.chosenYear)
    }

    /// Exact numbers, their difference, and the first in per cent or times of the second.
    var table: DataTable {
        let texts = rows.rows.map { row in
            [
                row.label, unit.exact(row.first), unit.exact(row.second), unit.exactDifference(row.difference),
                NumberText.change(from: row.second, to: row.first),
            ]
        }
        var heading = heading
        switch unit {
        case .amount(let unit) where unit.isCount: heading.unit = Self.renamed(heading.unit, "persons")
        case .amount: heading.unit = Self.renamed(heading.unit, "millions of US dollars")
        case .percent: break
        }
        let heads = [names.shortFirst, names.shortSecond, "difference", "in %"]
        return DataTable(
            heading: heading,
            columns: [DataTable.Column(head: "", minimumWidth: 8)]
                + heads.map { DataTable.Column(head: $0, isNumeric: true) },
            rows: texts, chosen: request.chosenRow, keeps: [1, 2, 3])
    }

    /// The unit with another name and its year.
    private static func renamed(_ unit: String, _ name: String) -> String {
        let parts = unit.split(separator: ",", maxSplits: 1)
        return parts.count > 1 ? name + "," + parts[1] : name
    }
}

extension ComparedRows {
    /// Whether each row is a year.
    var isOverYears: Bool {
        rows.count > 1 && rows.allSatisfy { $0.selection == nil && $0.year.map(String.init) == $0.label }
    }
}

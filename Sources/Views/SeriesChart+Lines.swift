import Figures
import MigrationData

extension SeriesChart {
    /// More lines than these can't be told apart.
    private static let mostLines = 8
    /// So many indices has a palette; more lines take them in turn.
    private static let paletteSize = 6

    /// A line a series; of many areas the eight largest.
    var lines: LineChart {
        let shown = series.count > Self.mostLines ? Array(ranked.prefix(Self.mostLines)) : series
        let isMany = series.count > Self.paletteSize
        let lines = shown.enumerated().map { position, part in
            var line = SeriesPalette.series(part.selection, areas: areas)
            if isMany || SeriesPalette.index(of: part.selection, areas: areas) == nil {
                line.index = position % Self.paletteSize
            }
            return LineChart.Line(
                series: line, values: part.values.map(unit.scaled), endNumber: unit.text(part.values.last ?? nil),
                isChosen: position == request.chosenRow)
        }
        return LineChart(heading: heading, years: moments, lines: lines)
    }

    /// A column a year, of the first series.
    var columns: ColumnChart {
        let values = series.first?.values ?? []
        let columns = zip(moments, values).enumerated().map { position, pair in
            ColumnChart.Column(
                label: String(pair.0), value: unit.scaled(pair.1), number: unit.text(pair.1),
                isChosen: isChosen(position))
        }
        return ColumnChart(heading: heading, columns: columns)
    }

    /// A row a series, a column a year.
    var table: DataTable {
        let columns =
            [DataTable.Column(head: "", isNumeric: false)]
            + moments.map { DataTable.Column(head: String($0), isNumeric: true) }
        let rows = series.map { part in [name(part)] + part.values.map { unit.exact($0) } }
        var heading = heading
        if unit.isCount { heading.unit = "persons" }
        return DataTable(
            heading: heading, columns: columns, rows: rows, chosen: request.chosenRow, keeps: [chosen + 1])
    }

    private func name(_ part: ChartSeries) -> String {
        part.sex != .both && series.count == 2 ? part.sex.rawValue : areas.name(of: part.selection)
    }
}

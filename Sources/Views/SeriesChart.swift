import Figures
import MigrationData

/// Series over years, shaped into figures.
struct SeriesChart {
    let heading: Heading
    let moments: [Int]
    /// Subregions in the order of figures, areas as they come.
    let series: [ChartSeries]
    let areas: AreaTable
    let unit: ChartUnit
    let request: FigureRequest

    init(
        heading: Heading, years: [Int], series: [ChartSeries], areas: AreaTable, unit: ChartUnit,
        request: FigureRequest
    ) {
        self.heading = heading
        moments = years
        self.series = Self.inFigureOrder(series)
        self.areas = areas
        self.unit = unit
        self.request = request
    }

    private static func inFigureOrder(_ series: [ChartSeries]) -> [ChartSeries] {
        let places = series.enumerated().map { position, part in
            guard case .group(.subregion(let subregion)) = part.selection else { return (Int.max, position) }
            return (SeriesPalette.index(of: subregion), position)
        }
        return places.sorted { $0 < $1 }.map { series[$0.1] }
    }

    /// The position of the year that the figure speaks of: the chosen one, or the last.
    var chosen: Int {
        request.chosenYear.flatMap(moments.firstIndex) ?? max(0, moments.count - 1)
    }

    /// Whether the figure speaks of the year at a position because somebody chose it.
    func isChosen(_ position: Int) -> Bool { request.chosenYear != nil && position == chosen }

    /// The value of the year that the figure speaks of.
    func value(_ part: ChartSeries) -> Double? {
        part.values.indices.contains(chosen) ? part.values[chosen] : nil
    }

    /// The largest first, unknown ones last, equals as they come.
    var ranked: [ChartSeries] {
        let places = series.enumerated().map { (value($1) ?? -1, $0) }
        return places.sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1 }.map { series[$0.1] }
    }
}

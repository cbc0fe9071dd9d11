import Figures
import MigrationData

extension DisplacementQuery {
    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let form = request.form ?? figure
        if form == .map { return .map(try map(model, request)) }
        if by == .corridor { return try corridorFigure(model, Self.heading(try caption(model)), form, request) }
        let areas = try model.data.areas()
        let answer = try answer(model)
        let chart = SeriesChart(
            heading: Self.heading(caption(areas, answer)), years: answer.years, series: answer.series.map(\.forChart),
            areas: areas, unit: .count(CountUnit(largest: answer.largest)), request: request)
        let isOverYears = answer.years.count > 1
        switch (form, by) {
        case (.table, _): return .table(chart.table)
        case (.lines, _) where isOverYears: return .lines(chart.lines)
        case (_, .total) where isOverYears: return .columns(chart.columns)
        case (.bars, .subregion) where isOverYears: return .stacked(chart.stacked)
        case (_, .subregion) where isOverYears: return .lines(chart.lines)
        case (_, .total): return .ranked(chart.years)
        default: return .ranked(chart.ranking)
        }
    }

    private static func heading(_ caption: ViewCaption) -> Heading {
        Heading(title: caption.title, unit: caption.unit, note: caption.reference)
    }

    private func corridorFigure(
        _ model: Model, _ heading: Heading, _ form: FigureForm?, _ request: FigureRequest
    ) throws(TableError) -> Figure {
        let areas = try model.data.areas()
        let ranking = try ranking(model)
        let total = try shareDenominator(ranking, model, areas)
        let corridors = ranking.prefix(top ?? .max).map { corridor in
            Corridor(
                origin: .area(corridor.origin), destination: .area(corridor.asylum), persons: corridor.persons,
                share: Double(corridor.persons) / Double(max(1, total)))
        }
        let question = CorridorQuestion(
            origin: side == .origin ? area : .world, destination: side == .asylum ? area : .world,
            by: shownSide, year: DisplacementPairs.year)
        let chart = CorridorChart(
            heading: heading, question: question, corridors: corridors, areas: areas, request: request)
        return form == .table ? .table(chart.table) : .ranked(chart.bars)
    }

    /// All persons of the area's side, residual origins among them; within the region those of its corridors.
    private func shareDenominator(
        _ ranking: [DisplacementCorridor], _ model: Model, _ areas: AreaTable
    ) throws(TableError) -> Int {
        if isWithinRegion { return ranking.reduce(0) { $0 + $1.persons } }
        return try model.data.displacementSums(kind, side).persons(area, areas: areas) ?? 0
    }

    /// One area's corridors are named by their other end.
    private var shownSide: CorridorSide {
        guard case .area = area else { return .corridor }
        return side == .asylum ? .origin : .destination
    }
}

extension DisplacementQuery.Answer {
    var largest: Int { series.flatMap(\.persons).compactMap { $0 }.max() ?? 0 }
}

extension DisplacementQuery.Series {
    fileprivate var forChart: ChartSeries {
        ChartSeries(selection: selection, values: persons.map { $0.map(Double.init) })
    }
}

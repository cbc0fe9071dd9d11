import Figures
import MigrationData
import Screen

extension StockQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        caption(try model.data.areas(), try series(model))
    }

    private func caption(_ areas: AreaTable, _ answer: (years: [Int], series: [Series])) -> ViewCaption {
        let unit = CountUnit(largest: Self.largest(answer.series))
        return ViewCaption(
            title: title(areas), unit: unit.name + ", " + Self.span(answer.years), reference: reference,
            editions: [edition], source: "")
    }

    private func title(_ areas: AreaTable) -> String {
        let persons =
            switch (side, sex) {
            case (.immigrants, .both): "Migrant stock"
            case (.immigrants, .female): "Women among migrants"
            case (.immigrants, .male): "Men among migrants"
            case (.emigrants, .both): "Emigrants"
            case (.emigrants, .female): "Women among emigrants"
            case (.emigrants, .male): "Men among emigrants"
            }
        let breakdown = by == .total ? "" : " by \(by.rawValue)"
        if area == .region { return persons + breakdown }
        return persons + (side == .immigrants ? " in " : " from ") + areas.name(of: area) + breakdown
    }

    private var reference: String {
        guard area == .region, edition == Self.edition else { return "" }
        switch (side, by) {
        case (.immigrants, .subregion), (.immigrants, .total): return "¶4 figure I"
        case (.emigrants, .subregion), (.emigrants, .total): return "¶6 figure III"
        case (.immigrants, .sex): return "¶4"
        case (.emigrants, .sex): return "¶6"
        case (_, .area): return ""
        }
    }

    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let form = request.form ?? figure
        if form == .map { return .map(try map(model, request)) }
        if form == .multiples { return .multiples(try multiples(model, request)) }
        let areas = try model.data.areas()
        let answer = try series(model)
        let caption = caption(areas, answer)
        let heading = Heading(
            title: caption.title, unit: caption.unit, note: caption.reference,
            shortTitle: caption.title.replacing("Migrant stock", with: "Stock"))
        let chart = SeriesChart(
            heading: heading, years: answer.years, series: answer.series.map(\.forChart),
            areas: areas, unit: .count(CountUnit(largest: Self.largest(answer.series))),
            request: request)
        let isOverYears = answer.years.count > 1
        switch (form, by) {
        case (.table, _): return .table(chart.table)
        case (.lines, _) where isOverYears: return .lines(chart.lines)
        case (_, .total): return .ranked(chart.years)
        case (_, .sex): return .grouped(chart.sexes)
        case (_, .subregion) where isOverYears: return .stacked(chart.stacked)
        case (_, .subregion), (_, .area): return .ranked(chart.ranking)
        }
    }

    static func largest(_ series: [Series]) -> Int {
        series.flatMap(\.persons).compactMap { $0 }.max() ?? 0
    }

    static func span(_ years: [Int]) -> String {
        guard let first = years.first, let last = years.last else { return "" }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }
}

extension StockQuery.Series {
    fileprivate var forChart: ChartSeries {
        ChartSeries(selection: selection, sex: sex, values: persons.map { $0.map(Double.init) })
    }
}

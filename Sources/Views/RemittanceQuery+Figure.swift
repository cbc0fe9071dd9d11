import Figures
import MigrationData

extension RemittanceQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        let areas = try model.data.areas()
        if by != .corridor { return caption(areas, try series(model)) }
        return ViewCaption(
            title: subject(areas) + ", by corridor", unit: "millions of US dollars, \(RemittanceMatrix.year)",
            reference: "", editions: [edition], source: "")
    }

    private func subject(_ areas: AreaTable) -> String {
        let verb = direction == .inflow ? "Remittances received" : "Remittances sent"
        return verb + (area == .region ? "" : (direction == .inflow ? " in " : " from ") + areas.name(of: area))
    }

    /// The caption of an answer that is known.
    private func caption(_ areas: AreaTable, _ answer: (years: [Int], series: [Series])) -> ViewCaption {
        let breakdown = by == .total ? "" : " by \(by.rawValue)"
        let unit = Self.isBillions(answer.series) ? "billions" : "millions"
        return ViewCaption(
            title: subject(areas) + breakdown, unit: "\(unit) of US dollars, " + StockQuery.span(answer.years),
            reference: reference, editions: [edition], source: "")
    }

    private var reference: String {
        guard area == .region, edition == Self.defaultEdition(direction) else { return "" }
        return direction == .inflow ? "¶48 figure VI" : "¶49"
    }

    static func isBillions(_ series: [Series]) -> Bool {
        let largest = series.flatMap(\.money).compactMap { $0 }.max() ?? Money(thousands: 0)
        return largest.billions >= 1
    }

    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let areas = try model.data.areas()
        if by == .corridor {
            return .ranked(corridorBars(try ranking(model), Self.heading(try caption(model)), areas, request))
        }
        let answer = try series(model)
        let chart = SeriesChart(
            heading: Self.heading(caption(areas, answer)), years: answer.years, series: answer.series.map(\.forChart),
            areas: areas,
            unit: .money(isBillions: Self.isBillions(answer.series)), request: request)
        let isOverYears = answer.years.count > 1
        switch (request.form, by) {
        case (.table, _): return .table(chart.table)
        case (.bars, .subregion) where isOverYears: return .stacked(chart.stacked)
        case (_, .area): return .ranked(chart.ranking)
        case (.bars, _) where isOverYears: return .ranked(chart.years)
        case (_, _) where isOverYears: return .lines(chart.lines)
        default: return .ranked(chart.ranking)
        }
    }

    private static func heading(_ caption: ViewCaption) -> Heading {
        Heading(title: caption.title, unit: caption.unit, note: caption.reference)
    }

    private func corridorBars(
        _ corridors: [RemittanceCorridor], _ heading: Heading, _ areas: AreaTable, _ request: FigureRequest
    ) -> RankedBars {
        let total = corridors.reduce(0) { $0 + $1.millions }
        let rows = corridors.prefix(top ?? .max).map { corridor in
            let other = direction == .inflow ? corridor.sender : corridor.receiver
            let share = total > 0 ? Double(corridor.millions) / Double(total) : nil
            return RankedBars.Row(
                label: label(corridor) { areas[$0]?.name }, shortLabel: label(corridor) { areas[$0]?.shortName },
                series: SeriesPalette.index(of: .area(other), areas: areas), value: Double(corridor.millions),
                number: NumberText.exact(corridor.millions), extras: [NumberText.percent(share) + " %"])
        }
        return RankedBars(
            heading: heading, extraHeads: ["share"], rows: rows, chosen: request.chosenRow, showsRank: true)
    }

    /// The other side's name where the area is one, else both.
    private func label(_ corridor: RemittanceCorridor, _ name: (AreaIndex) -> String?) -> String {
        let names = [corridor.sender, corridor.receiver].map { name($0) ?? "" }
        if case .area = area { return direction == .inflow ? names[0] : names[1] }
        return names.joined(separator: " › ")
    }
}

extension RemittanceQuery.Series {
    fileprivate var forChart: ChartSeries {
        ChartSeries(selection: selection, values: money.map { $0?.millions })
    }
}

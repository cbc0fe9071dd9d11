import Figures
import MigrationData

extension StockQuery {
    /// So many areas of a group have a chart of their own.
    private static let mostPanels = 5

    /// What the charts are of: subregions of the region and the world, the largest areas of a subregion, or one area.
    package func panels(_ model: Model) throws(TableError) -> [AreaSelection] {
        switch area {
        case .area: return [area]
        case .group(.region), .group(.world): return SeriesPalette.order.map(AreaSelection.subregion)
        case .group:
            let stock = try model.data.stock(edition: edition)
            let areas = try model.data.areas()
            let year = stock.years(.immigrants).last ?? 0
            func size(_ index: AreaIndex) -> Int {
                [StockSide.immigrants, .emigrants].reduce(0) { sum, side in
                    sum + (stock.total(.area(index), side: side, year: year, sex: sex, areas: areas) ?? 0)
                }
            }
            return areas.members(of: area).members.map { ($0, size($0)) }
                .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.prefix(Self.mostPanels).map { .area($0.0) }
        }
    }

    /// Who lives in each and who comes from it, over the years, on one scale.
    package func multiples(_ model: Model, _ request: FigureRequest) throws(TableError) -> SmallMultiples {
        let stock = try model.data.stock(edition: edition)
        let areas = try model.data.areas()
        let covered = years.years(among: stock.years(.immigrants))
        let panels = try panels(model)
        func persons(_ selection: AreaSelection, _ side: StockSide) -> [Int?] {
            stock.totals(selection, side: side, years: covered, sex: sex, areas: areas)
        }
        let both = panels.map { (selection: $0, here: persons($0, .immigrants), away: persons($0, .emigrants)) }
        let unit = CountUnit(largest: both.flatMap { $0.here + $0.away }.compactMap { $0 }.max() ?? 0)
        let chosen = request.chosenYear.flatMap(covered.firstIndex) ?? covered.count - 1
        func scaled(_ values: [Int?]) -> [Double?] { values.map { $0.map { Double($0) / Double(unit.persons) } } }
        let charts = both.enumerated().map { position, part in
            func text(_ values: [Int?]) -> String { unit.text(values.indices.contains(chosen) ? values[chosen] : nil) }
            return SmallMultiples.Panel(
                series: SeriesPalette.series(part.selection, areas: areas),
                caption: "\(text(part.here)) here, \(text(part.away)) away", front: scaled(part.here),
                behind: scaled(part.away), isChosen: position == request.chosenRow)
        }
        let who = sex == .both ? "" : sex == .female ? ", women" : ", men"
        let of = area == .region || area == .world ? "" : ": " + areas.name(of: area)
        let heading = Heading(
            title: "Immigrants and emigrants" + of + who, unit: "\(unit.name), \(Self.span(covered))",
            note: area == .region && edition == Self.edition ? "¶4–6" : "")
        return SmallMultiples(
            heading: heading, years: covered, panels: charts, chosenYear: request.chosenYear,
            frontText: "live here, born or citizens elsewhere", behindText: "come from here, live elsewhere",
            note: (panels.count > 1 ? "one scale, " : "") + unit.name)
    }
}

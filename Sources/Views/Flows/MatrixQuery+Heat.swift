import Figures
import MigrationData

extension MatrixQuery {
    /// Lower bounds of the classes, the same in every year so that they don't jump while the years play.
    private static let personBounds = [100_000, 500_000, 2_000_000, 5_000_000, 10_000_000]
    private static let percentBounds = [1.0, 5, 10, 25, 50]

    /// Origins down, destinations across, with the sums of both; the row chosen is a cell in reading order.
    func heat(_ model: Model, _ request: FigureRequest) throws(TableError) -> HeatMap {
        let areas = try model.data.areas()
        let numbers = try numbers(model)
        let caption = try caption(model)
        let groups = MatrixNumbers.groups
        var cells = groups.map { origin in
            groups.map { cell(origin, $0, numbers) }
                + [texts(numbers.row(origin), share == .column ? ofAll(numbers.row(origin), numbers) : 1, level: nil)]
        }
        cells.append(
            groups.map { group in
                let persons = numbers.column(group)
                return texts(persons, share == .column ? 1 : ofAll(persons, numbers), level: nil)
            } + [texts(numbers.all, 1, level: nil)])
        let names = groups.map { group in
            HeatMap.Name(
                group == .outside ? "outside the region" : areas.name(of: group), short: Self.short(group, areas),
                series: SeriesPalette.index(of: group, areas: areas))
        }
        return HeatMap(
            heading: Heading(title: caption.title, unit: unit, note: caption.reference), rowHead: "comes from",
            columnHead: "lives in →", rows: names + [HeatMap.Name("migrant stock", short: "all")],
            columns: zip(names, groups).map { name, group in
                HeatMap.Name(Self.head(group, name.name), short: Self.narrow(group), series: name.series)
            } + [HeatMap.Name("emigrants", short: "all")],
            cells: cells,
            chosen: request.chosenRow.flatMap { place in
                MatrixNumbers.ends(at: place).map { _ in
                    HeatMap.Place(row: place / groups.count, column: place % groups.count)
                }
            }, legendTitle: legendTitle, legend: legend)
    }

    private var unit: String {
        switch share {
        case .none: "millions and % of the row, \(year)"
        case .row: "% of who comes from there, and millions, \(year)"
        case .column: "% of who lives there, and millions, \(year)"
        }
    }

    private var legendTitle: String {
        switch share {
        case .none: "million persons"
        case .row: "% of the row"
        case .column: "% of the column"
        }
    }

    private var legend: [String] {
        share == .none
            ? ["under 0.1", "0.1", "0.5", "2", "5", "10 and more"] : ["under 1", "1", "5", "10", "25", "50 and more"]
    }

    // MARK: Cells

    private func cell(_ origin: AreaSelection, _ destination: AreaSelection, _ numbers: MatrixNumbers) -> HeatMap.Cell {
        if origin == .outside, destination == .outside { return HeatMap.Cell("–") }
        guard let persons = numbers.persons(origin, destination) else { return HeatMap.Cell(NumberText.unknown) }
        let whole = share == .column ? numbers.column(destination) : numbers.row(origin)
        let part = whole.flatMap { $0 > 0 ? Double(persons) / Double($0) : nil }
        let level: Int
        if share == .none {
            level = Self.personBounds.filter { persons >= $0 }.count
        } else {
            level = part.map { part in Self.percentBounds.filter { part * 100 >= $0 }.count } ?? 0
        }
        return texts(persons, part, level: level)
    }

    private func ofAll(_ persons: Int?, _ numbers: MatrixNumbers) -> Double? {
        guard let persons, let all = numbers.all, all > 0 else { return nil }
        return Double(persons) / Double(all)
    }

    private func texts(_ persons: Int?, _ part: Double?, level: Int?) -> HeatMap.Cell {
        let millions = NumberText.scaled(persons.map { Double($0) / 1_000_000 }, decimals: 2)
        guard share != .none else { return HeatMap.Cell(millions, note: Self.percent(part), level: level) }
        return HeatMap.Cell(NumberText.scaled(part.map { $0 * 100 }), note: millions, level: level)
    }

    /// A whole per cent; `<1 %` for what would round to nothing.
    private static func percent(_ part: Double?) -> String {
        guard let part else { return "" }
        let whole = Int((part * 100).rounded())
        return whole == 0 && part > 0 ? "<1 %" : "\(whole) %"
    }

    // MARK: Names

    private static func short(_ group: AreaSelection, _ areas: AreaTable) -> String {
        SeriesPalette.shortName(group, areas: areas)
    }

    /// A name that two lines of twelve cells can hold.
    private static func head(_ group: AreaSelection, _ name: String) -> String {
        switch group {
        case .group(.subregion(.southAndSouthWestAsia)): "South and S-W Asia"
        case .group(.subregion(.northAndCentralAsia)): "North and C. Asia"
        case .group(.subregion(.eastAndNorthEastAsia)): "East and N-E Asia"
        default: name
        }
    }

    /// A name that two lines of seven cells can hold.
    private static func narrow(_ group: AreaSelection) -> String {
        switch group {
        case .group(.subregion(.southAndSouthWestAsia)): "S and S-W"
        case .group(.subregion(.northAndCentralAsia)): "N and C."
        case .group(.subregion(.southEastAsia)): "South- East"
        case .group(.subregion(.eastAndNorthEastAsia)): "E and N-E"
        case .group(.subregion(.pacific)): "Pacific"
        default: "outside"
        }
    }
}

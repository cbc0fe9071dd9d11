import Figures
import MigrationData

extension MatrixQuery {
    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        ViewCaption(
            title: sex == .both ? "From where to where" : "From where to where, " + (sex == .female ? "women" : "men"),
            unit: "millions, \(year)", reference: edition == StockQuery.edition ? "¶7–9" : "", editions: [edition],
            source: "")
    }

    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        switch request.form ?? figure {
        case .flow: .flow(try flowChart(model, request))
        case .table: .table(try dataTable(model, request))
        default: .heat(try heat(model, request))
        }
    }

    /// Origins down, destinations across, with the sums of both, and those who live and come from outside.
    private func dataTable(_ model: Model, _ request: FigureRequest) throws(TableError) -> DataTable {
        let areas = try model.data.areas()
        let caption = try caption(model)
        let entries = try model.data.migrantStock(edition: edition).matrix(year: year, sex: sex, areas: areas)
        let groups = SeriesPalette.order.map(AreaSelection.subregion) + [.outside]
        func persons(_ origin: AreaSelection, _ destination: AreaSelection) -> Int? {
            entries.first { $0.origin == origin && $0.destination == destination }?.persons
        }
        func text(_ persons: Int?) -> String {
            NumberText.scaled(persons.map { Double($0) / 1_000_000 }, decimals: 2)
        }
        let columns =
            [DataTable.Column(head: "from, to", isNumeric: false)]
            + groups.map { DataTable.Column(head: Self.head($0), isNumeric: true) }
            + [DataTable.Column(head: "all", isNumeric: true)]
        var rows = groups.map { origin in
            let row = groups.map { persons(origin, $0) }
            let name = request.width < 70 ? SeriesPalette.shortName(origin, areas: areas) : areas.name(of: origin)
            return [origin == .outside ? "Outside" : name] + row.map(text) + [text(MatrixNumbers.sum(row))]
        }
        let sums = groups.map { destination in MatrixNumbers.sum(groups.map { persons($0, destination) }) }
        rows.append(["All"] + sums.map(text) + [text(MatrixNumbers.sum(sums))])
        return DataTable(
            heading: Heading(title: caption.title, unit: caption.unit, note: caption.reference), columns: columns,
            rows: rows)
    }

    private static func head(_ group: AreaSelection) -> String {
        switch group {
        case .group(.subregion(.southAndSouthWestAsia)): "S, S-W"
        case .group(.subregion(.northAndCentralAsia)): "N, C"
        case .group(.subregion(.southEastAsia)): "S-E"
        case .group(.subregion(.eastAndNorthEastAsia)): "E, N-E"
        case .group(.subregion(.pacific)): "Pacific"
        default: "outside"
        }
    }
}

import Figures
import MigrationData

extension View {
    /// What can be chosen in a picture: ribbons, cells, lines, small charts, arcs, areas.
    func pictureChoices(
        _ figure: Figure, _ model: Model, _ request: FigureRequest
    ) throws(TableError) -> ViewChoices {
        switch (figure, self) {
        case (.flow, .corridors(let query)):
            return try ribbons(query.flow(model, width: request.width), model)
        case (.flow, .matrix(let query)): return try ribbons(query.flow(model), model)
        case (.heat, .matrix(let query)): return try cells(query, model)
        case (.ranks, .corridors(let query)): return try ranked(query, model, request)
        case (.multiples, .stock(let query)): return try panels(query, model, request)
        case (.map(let map), .corridors(let query)): return try arcs(query.flows(model), map, model)
        case (.map(let map), .displacement(let query)) where query.by == .corridor:
            return try arcs(query.flows(model), map, model)
        case (.map, .stock(let query)): return try mapped(query, model)
        case (.map, .displacement(let query)): return try mapped(query, model)
        default: return .none
        }
    }

    private func items(_ rows: [(name: String, persons: Int?)]) -> ViewChoices {
        ViewChoices(
            items: rows.enumerated().map { position, row in
                ViewChoices.Item(
                    target: .row(position), name: row.name, number: numbered(NumberText.exact(row.persons)))
            })
    }

    private func ribbons(_ shape: FlowShape, _ model: Model) throws(TableError) -> ViewChoices {
        let areas = try model.data.areas()
        return items(
            shape.ribbons.map { ribbon in
                let ends = [
                    FlowShape.names(ribbon.origin, isOrigin: true, areas).whole,
                    FlowShape.names(ribbon.destination, isOrigin: false, areas).whole,
                ]
                return (ends.joined(separator: " › "), ribbon.persons)
            })
    }

    /// All cells but the last, from outside to outside.
    private func cells(_ query: MatrixQuery, _ model: Model) throws(TableError) -> ViewChoices {
        let areas = try model.data.areas()
        let numbers = try query.numbers(model)
        let count = MatrixNumbers.groups.count * MatrixNumbers.groups.count - 1
        return items(
            (0..<count).compactMap { place in
                MatrixNumbers.ends(at: place).map { ends in
                    let names = [ends.origin, ends.destination].map { $0 == .outside ? "outside" : areas.name(of: $0) }
                    return (names.joined(separator: " › "), numbers.persons(ends.origin, ends.destination))
                }
            })
    }

    private func ranked(
        _ query: CorridorQuery, _ model: Model, _ request: FigureRequest
    ) throws(TableError) -> ViewChoices {
        let areas = try model.data.areas()
        let (years, ranked) = try query.ranks(model)
        let year = request.chosenYear ?? years.last ?? 0
        let position = years.firstIndex(of: year) ?? max(0, years.count - 1)
        return ViewChoices(
            items: ranked.enumerated().map { row, item in
                let rank = (item.ranks.indices.contains(position) ? item.ranks[position] : nil).map { "rank \($0), " }
                let persons = item.persons.indices.contains(position) ? item.persons[position] : nil
                return ViewChoices.Item(
                    target: .row(row), name: query.names(item.corridor, areas).whole,
                    number: (rank ?? "") + numbered(NumberText.exact(persons)))
            })
    }

    private func panels(
        _ query: StockQuery, _ model: Model, _ request: FigureRequest
    ) throws(TableError) -> ViewChoices {
        let areas = try model.data.areas()
        let stock = try model.data.stock(edition: query.edition)
        let covered = try coveredYears(model: model)
        let year = request.chosenYear ?? covered.last ?? 0
        func total(_ part: AreaSelection, _ side: StockSide) -> String {
            NumberText.exact(stock.total(part, side: side, year: year, sex: query.sex, areas: areas))
        }
        let panels = try query.panels(model)
        return ViewChoices(
            items: panels.enumerated().map { row, part in
                ViewChoices.Item(
                    target: .row(row), name: areas.name(of: part),
                    number: "\(total(part, .immigrants)) live here, \(total(part, .emigrants)) come from here")
            })
    }

    private func arcs(_ flows: [MapFlow], _ map: MapChart, _ model: Model) throws(TableError) -> ViewChoices {
        let areas = try model.data.areas()
        guard map.arcs.count == flows.count else { return .none }
        return items(flows.map { ($0.names(areas).joined(separator: " › "), $0.persons) })
    }

    // MARK: Areas of a map

    private func mapped(_ query: StockQuery, _ model: Model) throws(TableError) -> ViewChoices {
        var query = query
        let known = try model.data.stock(edition: query.edition).years(query.side)
        query.years = .one(query.years.years(among: known).last ?? known.last ?? 0)
        query.by = .area
        if query.area == .world || query.area == .outside { query.area = .region }
        return try areas(query.series(model).series.map { ($0.selection, $0.persons.last ?? nil) }, model)
    }

    private func mapped(_ query: DisplacementQuery, _ model: Model) throws(TableError) -> ViewChoices {
        var query = query
        let known = try DisplacementQuery.years(of: query.edition, model)
        query.years = .one(query.years.years(among: known).last ?? DisplacementPairs.year)
        query.by = .area
        query.top = nil
        if query.area == .world || query.area == .outside { query.area = .region }
        return try areas(query.answer(model).series.map { ($0.selection, $0.persons.last ?? nil) }, model)
    }

    /// The largest first, unknown ones last.
    private func areas(_ parts: [(AreaSelection, Int?)], _ model: Model) throws(TableError) -> ViewChoices {
        let names = try model.data.areas()
        let sorted = parts.enumerated().sorted { one, other in
            let (first, second) = (one.element.1 ?? -1, other.element.1 ?? -1)
            return first == second ? one.offset < other.offset : first > second
        }
        return ViewChoices(
            items: sorted.map { part in
                ViewChoices.Item(
                    target: .area(part.element.0), name: names.name(of: part.element.0),
                    number: numbered(NumberText.exact(part.element.1)))
            })
    }
}

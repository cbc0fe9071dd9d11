import Figures
import MigrationData
import Screen
import Views

extension Book {
    /// As many arcs as can be told apart in the room there is.
    private var mostArcs: Int { figureSize.width < 100 ? 8 : figureSize.width < 170 ? 12 : 16 }

    /// The arcs of the open map, by rank; none where it shows amounts.
    func mapFlows() throws(TableError) -> [MapFlow] {
        if let flows = memo.ofChoice.flows { return flows }
        let flows: [MapFlow]
        switch state.pane {
        case .corridors:
            var query = CorridorQuery(try corridorQuestion(lens), top: mostArcs)
            query.figure = .map
            flows =
                query.isBetweenGroups
                ? try query.flows(model) : try corridorRanking().prefix(mostArcs).compactMap { MapFlow($0) }
        case .displacement where state.hasArcs:
            let (area, count) = chosenDisplaced
            flows = Array(try displacementMapQuery(area, count).flows(model).prefix(mostArcs))
        default: flows = []
        }
        memo.ofChoice.flows = flows
        return flows
    }

    func mapArcCount() throws(TableError) -> Int { try mapFlows().count }

    /// The arcs that can be chosen, or else the areas.
    func mapRowCount() throws(TableError) -> Int {
        let count = try mapArcCount()
        return count > 0 ? count : try model.data.areas().region.count
    }

    // MARK: Corridors

    func corridorMap() throws(TableError) -> MapChart {
        try CorridorQuery(try corridorQuestion(lens), top: mostArcs)
            .map(model, request(chosenRow: chosenRow), flows: mapFlows())
    }

    /// The chosen area's numbers, or those of the chosen arc.
    func corridorMapDetail(_ corridors: [Corridor]) throws(TableError) -> [[StyledText]] {
        if let area = state.areaOnMap { return try areaDetail(area) }
        let flows = try mapFlows()
        let question = try corridorQuestion(lens)
        if !CorridorQuery(question).isBetweenGroups {
            return corridors.isEmpty ? [[StyledText("0 corridors.", .dim)]] : try corridorDetail(corridors)
        }
        guard flows.indices.contains(chosenRow ?? 0) else { return [] }
        let flow = flows[chosenRow ?? 0]
        let names = flow.names(try model.data.areas()).joined(separator: " › ")
        let sentence = " \(Naming.noun(state.sex, flow.persons)) in \(state.stockYear)."
        return [
            [
                StyledText([
                    .init(names + "  ", .strong), .init(NumberText.exact(flow.persons), .strong), .init(sentence),
                ])
            ],
            [
                StyledText(
                    [.world, .outside].contains(lens.origin)
                        ? "Persons whose origin is not known beyond Other North or South are in no arc."
                        : "Enter goes to its corridors.", .dim)
            ],
        ]
    }

    /// How many came to an area, and how many left it.
    private func areaDetail(_ area: AreaSelection) throws(TableError) -> [[StyledText]] {
        let areas = try model.data.areas()
        let stock = try model.data.migrantStock()
        func total(_ side: StockSide) -> String {
            NumberText.exact(stock.total(area, side: side, year: state.stockYear, sex: state.sex, areas: areas))
        }
        let women = state.sex == .both ? "" : ", \(Naming.sex(state.sex))"
        return [
            [
                StyledText([
                    .init(areas.name(of: area) + "  ", .strong), .init(total(.immigrants), .strong),
                    .init(" migrants live here, "), .init(total(.emigrants), .strong),
                    .init(" from here live elsewhere, \(state.stockYear)\(women)."),
                ])
            ],
            [StyledText("Enter shows its corridors, PgUp and PgDn the arcs again.", .dim)],
        ]
    }

    // MARK: Amounts

    var stockMapQuery: StockQuery {
        var query = StockQuery(side: state.side, area: chosenArea, years: .one(state.stockYear), sex: state.sex)
        query.figure = .map
        return query
    }

    func stockMap() throws(TableError) -> MapChart {
        var query = stockMapQuery
        query.area = .region
        return try map(of: .stock(query))
    }

    func displacementMapQuery(_ area: AreaSelection, _ count: DisplacedCount) -> DisplacementQuery {
        var query = count.query(
            area, by: state.hasArcs ? .corridor : .total, years: .one(state.displacementYear))
        if state.hasArcs { query.top = CorridorQuery.defaultTop }
        query.figure = .map
        return query
    }

    func displacementMap(_ area: AreaSelection, _ count: DisplacedCount) throws(TableError) -> MapChart {
        // Arcs are of the chosen area; amounts stand beside all, so that they can be compared.
        var query = displacementMapQuery(state.hasArcs ? area : .region, count)
        if state.hasArcs { query.top = mostArcs }
        var map = try map(of: .displacement(query))
        if try !displacementYears(count).contains(state.displacementYear) {
            map.heading.unit = "nobody counted in \(state.displacementYear)"
        }
        return map
    }

    private func map(of view: View) throws(TableError) -> MapChart {
        let drawing = try view.drawing(model: model, request: request(chosenRow: chosenRow))
        guard case .figure(.map(let map)) = drawing else {
            return MapChart(
                heading: Heading(title: ""), land: try model.mapLand(), marks: try RegionMap(model).marks(chosen: nil))
        }
        return map
    }
}

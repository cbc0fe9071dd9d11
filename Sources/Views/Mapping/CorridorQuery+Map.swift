import Figures
import MigrationData

extension CorridorQuery {
    /// The most arcs that can be told apart on a map of the region.
    private static let mostArcs = 20
    private static let mostGroupArcs = 9

    /// What the map's arcs are, by rank: corridors, or what flows between subregions and the parts of the world outside.
    package func flows(_ model: Model) throws(TableError) -> [MapFlow] {
        let stock = try model.data.migrantStock(edition: edition)
        let areas = try model.data.areas()
        if isBetweenGroups { return groupFlows(stock, areas).prefix(min(top, Self.mostGroupArcs)).map { $0 } }
        return stock.ranking(question, areas: areas, limit: min(top, Self.mostArcs)).compactMap { MapFlow($0) }
    }

    /// The map; of some flows where they were chosen already.
    package func map(
        _ model: Model, _ request: FigureRequest, flows chosen: [MapFlow]? = nil
    ) throws(TableError) -> MapChart {
        let region = try RegionMap(model)
        let stock = try model.data.migrantStock(edition: edition)
        let flows = if let chosen { chosen } else { try flows(model) }
        let caption = try caption(model)
        let unit = CountUnit(largest: flows.first?.persons ?? 0)
        let heading = Heading(title: caption.title, unit: "\(unit.name), \(question.year)", note: caption.reference)
        var map = FlowMap(region: region, heading: heading, flows: flows, unit: unit, request: request)
        if isBetweenGroups {
            for flow in groupFlows(stock, region.areas) {
                map.totals[flow.origin, default: 0] += flow.persons
                map.totals[flow.destination, default: 0] += flow.persons
                map.ends += [flow.origin, flow.destination]
            }
        }
        if question.origin == .region, question.destination == .region, question.by == .corridor {
            map.notes = [outsideNote(stock, region.areas)]
        }
        return map.chart()
    }

    /// Whether one side is ranked and the other is the whole region or what is outside: groups without a place.
    package var isBetweenGroups: Bool {
        let other = question.by == .origin ? question.destination : question.origin
        return question.by != .corridor && MapFlow.End(other) == nil
    }

    /// Between subregions and parts of the world, the largest first; both ways where both sides are the world.
    private func groupFlows(_ stock: MigrantStock, _ areas: AreaTable) -> [MapFlow] {
        let origins = Self.parts(of: question.origin, areas)
        let destinations = Self.parts(of: question.destination, areas)
        var flows: [MapFlow] = []
        for origin in origins {
            for destination in destinations where origin.end != destination.end {
                let persons = stock.persons(
                    from: origin.members, to: destination.members, year: question.year, sex: question.sex)
                if let persons, persons > 0 {
                    flows.append(MapFlow(origin: origin.end, destination: destination.end, persons: persons))
                }
            }
        }
        return flows.enumerated()
            .sorted {
                $0.element.persons == $1.element.persons
                    ? $0.offset < $1.offset : $0.element.persons > $1.element.persons
            }
            .map(\.element)
    }

    private static func parts(
        of selection: AreaSelection, _ areas: AreaTable
    ) -> [(end: MapFlow.End, members: AreaSet)] {
        switch selection {
        case .area(let index): return [(.area(index), AreaSet([index]))]
        case .group(.subregion(let subregion)): return [(.subregion(subregion), areas.members(of: selection))]
        case .group(.region), .group(.world), .group(.outside):
            let inside = Subregion.allCases.map { (MapFlow.End.subregion($0), areas.members(of: .subregion($0))) }
            let outside = WorldRegion.allCases.map { (MapFlow.End.outside($0), $0.members(areas)) }
            if selection == .region { return inside }
            return selection == .outside ? outside : inside + outside
        }
    }

    /// What the corridors inside the region leave out: how many moved between it and the parts of the world.
    private func outsideNote(_ stock: MigrantStock, _ areas: AreaTable) -> MapChart.Note {
        func text(_ persons: Int?) -> String { CountUnit.millions.text(persons) }
        func persons(_ origins: AreaSet, _ destinations: AreaSet) -> Int? {
            stock.persons(from: origins, to: destinations, year: question.year, sex: question.sex)
        }
        let parts = WorldRegion.allCases.map { part -> (persons: Int, row: MapChart.Note.Row) in
            let members = part.members(areas)
            let (out, into) = (persons(areas.region, members), persons(members, areas.region))
            return (out ?? 0, MapChart.Note.Row(label: part.name, numbers: [text(out), text(into)]))
        }
        let residual = persons(AreaSet([areas.otherNorth, areas.otherSouth]), areas.region)
        let rows = parts.sorted { $0.persons > $1.persons }.map(\.row)
        return MapChart.Note(
            title: "Outside the region, millions", heads: ["from here", "to here"],
            rows: rows + [MapChart.Note.Row(label: "origin unknown", numbers: ["", text(residual)])],
            shortTitle: "Outside, millions", shortHeads: ["there", "here"], spareRows: 1)
    }
}

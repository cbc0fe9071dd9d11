import Figures
import MigrationData

extension DisplacementQuery {
    private static let mostArcs = 12

    /// From where to where: the largest corridors, by rank.
    package func flows(_ model: Model) throws(TableError) -> [MapFlow] {
        try ranking(model).prefix(min(top ?? Self.mostArcs, Self.mostArcs)).map { corridor in
            MapFlow(
                origin: .area(corridor.origin), destination: .area(corridor.asylum), persons: corridor.persons)
        }
    }

    /// Corridors as arcs, anything else as each area's persons in the last of the years asked for.
    func map(_ model: Model, _ request: FigureRequest) throws(TableError) -> MapChart {
        let region = try RegionMap(model)
        if by == .corridor {
            let flows = try flows(model)
            let caption = try caption(model)
            let unit = CountUnit(largest: flows.first?.persons ?? 0)
            let heading = Heading(
                title: caption.title, unit: "\(unit.name), \(DisplacementPairs.year)", note: caption.reference)
            return FlowMap(region: region, heading: heading, flows: flows, unit: unit, request: request).chart()
        }
        return try amounts(region, model, request).chart()
    }

    private func amounts(
        _ region: RegionMap, _ model: Model, _ request: FigureRequest
    ) throws(TableError) -> AmountMap {
        var query = self
        let year = years.years(among: try Self.years(of: edition, model)).last ?? DisplacementPairs.year
        query.years = .one(year)
        query.by = .area
        query.top = nil
        if area == .world || area == .outside { query.area = .region }
        let caption = try query.caption(model)
        var persons: [AreaIndex: Int?] = [:]
        for series in try query.answer(model).series {
            if case .area(let index) = series.selection { persons[index] = series.persons.last ?? nil }
        }
        let what =
            switch kind {
            case .refugees: "Refugees"
            case .asylumSeekers: "Asylum seekers"
            case .stateless: "Stateless people"
            case .internallyDisplaced: "Displaced inside"
            }
        return AmountMap(
            region: region, heading: Heading(title: caption.title, unit: caption.unit, note: caption.reference),
            persons: persons, population: try RegionMap.population(of: region.members, year: year, model), per: 1000,
            what: what, request: request)
    }
}

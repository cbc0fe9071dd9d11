import Figures
import MigrationData

extension CorridorQuery {
    /// How many bars a side has besides the one for the others, in a figure of some cells.
    private static func mostBars(_ width: Int) -> Int { width < 90 ? 6 : width < 150 ? 8 : 12 }

    /// The largest origins and destinations of the corridors, what is not among them as others.
    package func flow(_ model: Model, width: Int) throws(TableError) -> FlowShape {
        let stock = try model.data.migrantStock(edition: edition)
        let areas = try model.data.areas()
        var question = question
        question.by = .corridor
        question.since = nil
        let corridors = stock.ranking(question, areas: areas)
        var persons: [[AreaSelection]: Int] = [:]
        for corridor in corridors {
            let ends = [
                end(corridor.origin, of: question.origin, isRanked: self.question.by != .destination, areas),
                end(corridor.destination, of: question.destination, isRanked: self.question.by != .origin, areas),
            ]
            persons[ends, default: 0] += corridor.persons
        }
        let most = Self.mostBars(width)
        let origins = Self.largest(persons, 0, most: most, areas)
        let destinations = Self.largest(persons, 1, most: most, areas)
        func flowEnd(_ selection: AreaSelection, _ kept: [AreaSelection]) -> FlowEnd {
            kept.contains(selection) ? .selection(selection) : .others
        }
        var sums: [[FlowEnd]: Int] = [:]
        for (ends, count) in persons {
            sums[[flowEnd(ends[0], origins), flowEnd(ends[1], destinations)], default: 0] += count
        }
        // Origins that are not known beyond Other North or South are others.
        for (destination, count) in residual(stock, areas) {
            let end = end(destination, of: question.destination, isRanked: self.question.by != .origin, areas)
            sums[[.others, flowEnd(end, destinations)], default: 0] += count
        }
        let left = origins.map(FlowEnd.selection) + [.others]
        let right = destinations.map(FlowEnd.selection) + [.others]
        // In a fixed order, so that equals don't change places.
        let ribbons = left.flatMap { origin in
            right.compactMap { destination in
                sums[[origin, destination]].map { FlowRibbon(origin: origin, destination: destination, persons: $0) }
            }
        }
        return FlowShape(origins: left, destinations: right, ribbons: ribbons, hasOrder: false)
    }

    /// The flow as a figure; of a shape where it is known already.
    package func flowChart(
        _ model: Model, _ request: FigureRequest, shape known: FlowShape? = nil
    ) throws(TableError) -> FlowChart {
        let shape = if let known { known } else { try flow(model, width: request.width) }
        let areas = try model.data.areas()
        var query = self
        query.question.by = .corridor
        let caption = try caption(model)
        let heading = Heading(
            title: query.title(areas),
            unit: "\(shape.unit.name), \(question.year); \(shape.unit.text(shape.persons)) in all",
            note: caption.reference)
        return shape.chart(heading, areas: areas, request: request)
    }

    /// The bar to which an area belongs: its own, or on the side that isn't ranked its subregion's.
    private func end(
        _ area: AreaSelection, of asked: AreaSelection, isRanked: Bool, _ areas: AreaTable
    ) -> AreaSelection {
        guard !isRanked, case .area(let index) = area, case .group = asked else { return area }
        return areas[index]?.subregion.map { .subregion($0) } ?? .outside
    }

    private static func largest(
        _ persons: [[AreaSelection]: Int], _ side: Int, most: Int, _ areas: AreaTable
    ) -> [AreaSelection] {
        var sums: [AreaSelection: Int] = [:]
        for (ends, count) in persons { sums[ends[side], default: 0] += count }
        let sorted = sums.sorted { first, second in
            first.value == second.value
                ? areas.code(of: first.key) < areas.code(of: second.key) : first.value > second.value
        }.map(\.key)
        return Array(sorted.prefix(sorted.count == most + 1 ? most + 1 : most))
    }

    /// Persons of unknown origin by destination, where the question takes them in.
    private func residual(_ stock: MigrantStock, _ areas: AreaTable) -> [(AreaSelection, Int)] {
        let origins = areas.origins(of: question.origin)
            .intersection(AreaSet([areas.otherNorth, areas.otherSouth]))
        if origins.isEmpty || question.withinSubregion { return [] }
        return areas.members(of: question.destination).members.compactMap { index in
            stock.persons(from: origins, to: AreaSet([index]), year: question.year, sex: question.sex)
                .map { (.area(index), $0) }
        }
    }
}

import Figures
import MigrationData

extension MatrixQuery {
    /// The order of bars in which the large ribbons cross least.
    private static let bars: [FlowEnd] =
        [.selection(.outside)]
        + [Subregion.northAndCentralAsia, .southAndSouthWestAsia, .southEastAsia, .eastAndNorthEastAsia, .pacific]
        .map { .selection(.subregion($0)) }

    /// Everybody with an end in the region: from each subregion and from outside to each of them.
    package func flow(_ model: Model) throws(TableError) -> FlowShape {
        let ribbons = try numbers(model).entries.compactMap { entry -> FlowRibbon? in
            guard let persons = entry.persons, entry.origin != .outside || entry.destination != .outside else {
                return nil
            }
            return FlowRibbon(
                origin: .selection(entry.origin), destination: .selection(entry.destination), persons: persons)
        }
        return FlowShape(origins: Self.bars, destinations: Self.bars, ribbons: ribbons, hasOrder: true)
    }

    /// The flow as a figure; of a shape where it is known already.
    package func flowChart(
        _ model: Model, _ request: FigureRequest, shape known: FlowShape? = nil
    ) throws(TableError) -> FlowChart {
        let shape = if let known { known } else { try flow(model) }
        let caption = try caption(model)
        let heading = Heading(
            title: sex == .both ? "Who lives where" : sex == .female ? "Where women live" : "Where men live",
            unit: "\(shape.unit.name), \(year); \(shape.unit.text(shape.persons)) with an end in the region",
            note: caption.reference)
        return shape.chart(heading, areas: try model.data.areas(), request: request)
    }
}

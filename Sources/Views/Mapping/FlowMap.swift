import Figures
import MigrationData

/// Flows shaped into a map: arcs between marks, and to the margins for what lies outside.
struct FlowMap {
    let region: RegionMap
    let heading: Heading
    let flows: [MapFlow]
    let unit: CountUnit
    let request: FigureRequest
    /// What stands beside the name of a whole subregion or part of the world.
    var totals: [MapFlow.End: Int] = [:]
    /// Ends that are shown even where no flow is drawn to them.
    var ends: [MapFlow.End] = []
    var notes: [MapChart.Note] = []

    func chart() -> MapChart {
        var marks = region.marks(chosen: request.chosenArea)
        var gates: [MapChart.Gate] = []
        var places: [MapFlow.End: MapChart.End] = [:]
        if !flows.contains(where: { !$0.areas.isEmpty }) {
            // Between whole groups the names of single areas say nothing.
            for position in marks.indices where !marks[position].isChosen { marks[position].label = "" }
        }
        for end in flows.flatMap({ [$0.origin, $0.destination] }) + ends where places[end] == nil {
            places[end] = place(end, &marks, &gates)
        }
        let chosenArea = chosenFlowArea
        let arcs = flows.enumerated().compactMap { position, flow -> MapChart.Arc? in
            guard let origin = places[flow.origin], let destination = places[flow.destination] else { return nil }
            return MapChart.Arc(
                origin: origin, destination: destination, originName: name(flow.origin),
                destinationName: name(flow.destination), value: Double(flow.persons),
                number: unit.text(flow.persons, decimals: unit == .millions ? 2 : 1), series: series(flow),
                isChosen: position == request.chosenRow,
                isQuiet: chosenArea.map { !flow.areas.contains($0) } ?? false)
        }
        return MapChart(
            heading: heading, land: region.land, view: request.mapView, marks: marks, gates: gates, arcs: arcs,
            unit: unit.name, notes: notes)
    }

    /// The chosen area where a flow begins or ends in it.
    private var chosenFlowArea: AreaIndex? {
        guard case .area(let index)? = request.chosenArea else { return nil }
        return flows.contains { $0.areas.contains(index) } ? index : nil
    }

    private func place(
        _ end: MapFlow.End, _ marks: inout [MapChart.Mark], _ gates: inout [MapChart.Gate]
    ) -> MapChart.End {
        switch end {
        case .area(let index):
            if let position = region.position(of: index) { return .mark(position) }
            if let area = region.areas[index], let outside = WorldRegion(area) { return gate(outside, &gates) }
            marks.append(region.mark(index))
            return .mark(marks.count - 1)
        case .subregion(let subregion):
            marks.append(
                MapChart.Mark(
                    place: subregion.centre, label: subregion.shortTitle, number: number(end),
                    series: SeriesPalette.index(of: subregion), isStrong: true))
            return .mark(marks.count - 1)
        case .outside(let outside): return gate(outside, &gates)
        }
    }

    private func gate(_ outside: WorldRegion, _ gates: inout [MapChart.Gate]) -> MapChart.End {
        if let known = gates.firstIndex(where: { $0.name == outside.name }) { return .gate(known) }
        gates.append(outside.gate(number: number(.outside(outside))))
        return .gate(gates.count - 1)
    }

    private func number(_ end: MapFlow.End) -> String { totals[end].map { unit.text($0) } ?? "" }

    private func name(_ end: MapFlow.End) -> String {
        switch end {
        case .area(let index): region.areas.code(of: .area(index))
        case .subregion(let subregion): subregion.shortTitle
        case .outside(let outside): outside.name
        }
    }

    /// The colour of where they come from; where that is outside, of where they went.
    private func series(_ flow: MapFlow) -> Int {
        let ends = [flow.origin, flow.destination].map { end -> Int in
            switch end {
            case .area(let index): SeriesPalette.index(of: region.areas[index]?.subregion)
            case .subregion(let subregion): SeriesPalette.index(of: subregion)
            case .outside: SeriesPalette.outside
            }
        }
        return ends.first { $0 != SeriesPalette.outside } ?? SeriesPalette.outside
    }
}

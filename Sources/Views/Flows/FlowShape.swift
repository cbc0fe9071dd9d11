import Figures
import MigrationData

/// Persons between ends, ready to be drawn as ribbons.
package struct FlowShape {
    package let origins: [FlowEnd]
    package let destinations: [FlowEnd]
    /// By persons, those between named ends first.
    package let ribbons: [FlowRibbon]
    /// Whether the ends stand in the order given, or in one in which few ribbons cross.
    let hasOrder: Bool

    init(origins: [FlowEnd], destinations: [FlowEnd], ribbons: [FlowRibbon], hasOrder: Bool) {
        let known = ribbons.filter { $0.persons > 0 }.enumerated().sorted { first, second in
            let (left, right) = (first.element, second.element)
            if left.isNamed != right.isNamed { return left.isNamed }
            return left.persons == right.persons ? first.offset < second.offset : left.persons > right.persons
        }.map(\.element)
        self.ribbons = known
        self.origins = origins.filter { end in known.contains { $0.origin == end } }
        self.destinations = destinations.filter { end in known.contains { $0.destination == end } }
        self.hasOrder = hasOrder
    }

    /// The persons that leave an end.
    package func persons(from end: FlowEnd) -> Int {
        ribbons.reduce(0) { $0 + ($1.origin == end ? $1.persons : 0) }
    }

    /// The persons that come to an end.
    package func persons(to end: FlowEnd) -> Int {
        ribbons.reduce(0) { $0 + ($1.destination == end ? $1.persons : 0) }
    }

    /// All of them.
    package var persons: Int { ribbons.reduce(0) { $0 + $1.persons } }

    /// The unit of the numbers at bars and on ribbons.
    var unit: CountUnit { CountUnit(largest: largest) }

    private var largest: Int { ribbons.map(\.persons).max() ?? 0 }

    /// As ribbons between bars; the row chosen is one of the ribbons.
    func chart(_ heading: Heading, areas: AreaTable, request: FigureRequest) -> FlowChart {
        let unit = unit
        let decimals = unit == .persons ? 0 : unit == .millions && largest < 10_000_000 ? 2 : 1
        func node(_ end: FlowEnd, _ persons: Int, isOrigin: Bool) -> FlowChart.Node {
            let (name, short) = Self.names(end, isOrigin: isOrigin, areas)
            return FlowChart.Node(
                name: name, shortName: short, number: unit.text(persons, decimals: decimals),
                series: end.selection.flatMap { SeriesPalette.index(of: $0, areas: areas) } ?? SeriesPalette.outside)
        }
        let chart = FlowChart(
            heading: heading, origins: origins.map { node($0, persons(from: $0), isOrigin: true) },
            destinations: destinations.map { node($0, persons(to: $0), isOrigin: false) },
            ribbons: ribbons.enumerated().map { position, ribbon in
                FlowChart.Ribbon(
                    origin: origins.firstIndex(of: ribbon.origin) ?? 0,
                    destination: destinations.firstIndex(of: ribbon.destination) ?? 0,
                    value: Double(ribbon.persons) / Double(unit.persons),
                    number: unit.text(ribbon.persons, decimals: decimals), isChosen: position == request.chosenRow)
            }, decimals: decimals)
        if hasOrder { return chart }
        func last(_ ends: [FlowEnd]) -> Set<Int> { Set(ends.indices.filter { ends[$0] == .others }) }
        return chart.untangled(lastOrigins: last(origins), lastDestinations: last(destinations))
    }

    /// The name of an end, a short one where room is scarce.
    package static func name(_ end: FlowEnd, isOrigin: Bool, isShort: Bool, _ areas: AreaTable) -> String {
        let names = names(end, isOrigin: isOrigin, areas)
        return isShort ? names.short : names.whole
    }

    /// The whole name of an end and a short one.
    static func names(_ end: FlowEnd, isOrigin: Bool, _ areas: AreaTable) -> (whole: String, short: String) {
        switch end {
        case .others: return (isOrigin ? "other origins" : "other destinations", "others")
        case .selection(.group(.outside)): return ("outside the region", "outside")
        case .selection(.group(.region)): return ("the region", "the region")
        case .selection(.area(let index)):
            let name = areas.name(of: .area(index))
            let short = SeriesPalette.shortName(.area(index), areas: areas)
            return (name.count <= 18 ? name : short, short)
        case .selection(let selection):
            return (areas.name(of: selection), SeriesPalette.shortName(selection, areas: areas))
        }
    }
}

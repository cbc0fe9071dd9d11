import Screen

/// Ribbons from origins at the left to destinations at the right, as thick as what they stand for.
///
/// A bar is as tall as its ribbons together, to the eighth of a row.
package struct FlowChart: Hashable, Sendable {
    /// One bar with its name.
    package struct Node: Hashable, Sendable {
        package var name: String
        /// The name where room is scarce.
        package var shortName: String
        /// The sum as it is to be read.
        package var number: String
        package var series: Int

        package init(name: String, shortName: String? = nil, number: String, series: Int) {
            self.name = name
            self.shortName = shortName ?? name
            self.number = number
            self.series = series
        }
    }

    /// From one bar to another, by their positions.
    package struct Ribbon: Hashable, Sendable {
        package var origin: Int
        package var destination: Int
        /// In the figure's unit.
        package var value: Double
        package var number: String
        package var isChosen: Bool

        package init(origin: Int, destination: Int, value: Double, number: String, isChosen: Bool = false) {
            self.origin = origin
            self.destination = destination
            self.value = value
            self.number = number
            self.isChosen = isChosen
        }
    }

    package var heading: Heading
    /// From top to bottom.
    package var origins: [Node]
    package var destinations: [Node]
    package var ribbons: [Ribbon]
    /// Digits behind the point in what is said of ribbons too thin to be drawn.
    package var decimals: Int

    package init(
        heading: Heading, origins: [Node], destinations: [Node], ribbons: [Ribbon], decimals: Int = 1
    ) {
        self.heading = heading
        self.origins = origins
        self.destinations = destinations
        self.ribbons = ribbons
        self.decimals = decimals
    }
}

extension FlowChart {
    /// The ribbons that have both their ends and something to show.
    var flowing: [(index: Int, ribbon: Ribbon)] {
        ribbons.enumerated().compactMap { index, ribbon in
            guard origins.indices.contains(ribbon.origin), destinations.indices.contains(ribbon.destination),
                Double?.some(ribbon.value).amount > 0
            else { return nil }
            return (index, ribbon)
        }
    }

    /// The positions of ribbons as they leave the bars at the left from top to bottom, or come to those at the right.
    package func order(byDestination: Bool) -> [Int] {
        flowing.sorted { first, second in
            let left = (first.ribbon.origin, first.ribbon.destination, first.index)
            let right = (second.ribbon.origin, second.ribbon.destination, second.index)
            return byDestination ? (left.1, left.0, left.2) < (right.1, right.0, right.2) : left < right
        }.map(\.index)
    }

    /// The same ribbons with bars in an order in which few cross: each near the middle of those it is joined to.
    ///
    /// Barycentres (Sugiyama), six rounds; bars in `fixed` stay below all others.
    package func untangled(lastOrigins: Set<Int> = [], lastDestinations: Set<Int> = []) -> FlowChart {
        var left = Array(origins.indices)
        var right = Array(destinations.indices)
        for _ in 0..<6 {
            right = sorted(right, last: lastDestinations, by: \.destination, other: \.origin, places: places(left))
            left = sorted(left, last: lastOrigins, by: \.origin, other: \.destination, places: places(right))
        }
        let (newLeft, newRight) = (places(left), places(right))
        var result = self
        result.origins = left.map { origins[$0] }
        result.destinations = right.map { destinations[$0] }
        for index in ribbons.indices {
            result.ribbons[index].origin = newLeft[ribbons[index].origin] ?? -1
            result.ribbons[index].destination = newRight[ribbons[index].destination] ?? -1
        }
        return result
    }

    private func places(_ order: [Int]) -> [Int: Int] {
        Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func sorted(
        _ nodes: [Int], last: Set<Int>, by own: KeyPath<Ribbon, Int>, other: KeyPath<Ribbon, Int>, places: [Int: Int]
    ) -> [Int] {
        var sums: [Int: (weight: Double, place: Double)] = [:]
        for (_, ribbon) in flowing {
            let place = Double(places[ribbon[keyPath: other]] ?? 0)
            let sum = sums[ribbon[keyPath: own]] ?? (0, 0)
            sums[ribbon[keyPath: own]] = (sum.weight + ribbon.value, sum.place + place * ribbon.value)
        }
        func middle(_ node: Int) -> Double { sums[node].map { $0.place / max($0.weight, 1e-300) } ?? 0 }
        return nodes.enumerated().sorted { first, second in
            let (isLast, isOtherLast) = (last.contains(first.element), last.contains(second.element))
            if isLast != isOtherLast { return isOtherLast }
            let (left, right) = (middle(first.element), middle(second.element))
            return left == right ? first.offset < second.offset : left < right
        }.map(\.element)
    }
}

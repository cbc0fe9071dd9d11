/// Whole units for ribbons, so that bars, which are sums of them, stay true.
///
/// Controlled rounding (Cox 1987): each ribbon becomes one of the two whole numbers around it and so does each bar, so
/// that no bar is wrong by a unit or more. Then single units move as long as the errors get less.
struct FlowRounding {
    /// A ribbon between two bars, counted in units.
    struct Edge {
        var origin: Int
        var destination: Int
        var quota: Double
    }

    private let edges: [Edge]
    private let originCount: Int
    private let destinationCount: Int
    /// What is at least so large should not vanish.
    private let least: Double
    private(set) var units: [Int]

    init(_ edges: [Edge], origins: Int, destinations: Int, least: Double) {
        self.edges = edges
        originCount = origins
        destinationCount = destinations
        self.least = least
        units = edges.map { Int($0.quota.rounded(.down)) }
        round()
        improve()
    }

    // MARK: Rounding

    /// An edge with the part of a unit that isn't decided yet; those that fill bars up to whole units have no ribbon.
    private struct Open {
        var ribbon: Int?
        var origin: Int
        var destination: Int
        var part: Double

        var isOpen: Bool { part > Self.hair && part < 1 - Self.hair }

        private static let hair = 1e-9
    }

    private mutating func round() {
        var open = openEdges
        for _ in 0..<(2 * open.count + 8) {
            guard let cycle = Self.cycle(in: open) else { break }
            Self.turn(cycle, &open)
        }
        for edge in open {
            if let ribbon = edge.ribbon, edge.part > 0.5 { units[ribbon] += 1 }
        }
    }

    /// The ribbons, and beside them what fills every bar to a whole number.
    private var openEdges: [Open] {
        var result: [Open] = []
        var left = [Double](repeating: 0, count: originCount)
        var right = [Double](repeating: 0, count: destinationCount)
        for (index, edge) in edges.enumerated() {
            let part = edge.quota - edge.quota.rounded(.down)
            left[edge.origin] += part
            right[edge.destination] += part
            result.append(Open(ribbon: index, origin: edge.origin, destination: edge.destination, part: part))
        }
        func missing(_ sum: Double) -> Double { sum.rounded(.up) - sum }
        var corner = 0.0
        for (index, sum) in left.enumerated() {
            result.append(Open(origin: index, destination: destinationCount, part: missing(sum)))
            corner += missing(sum)
        }
        for (index, sum) in right.enumerated() {
            result.append(Open(origin: originCount, destination: index, part: missing(sum)))
        }
        result.append(Open(origin: originCount, destination: destinationCount, part: missing(corner)))
        return result
    }

    /// A way through undecided edges that comes back to where it began; a lone edge where sums are off by a hair.
    private static func cycle(in edges: [Open]) -> [Int]? {
        guard let start = edges.firstIndex(where: \.isOpen) else { return nil }
        var path = [start]
        var isAtOrigin = false
        var visited: [[Int]: Int] = [[0, edges[start].origin]: 0]
        while path.count <= edges.count {
            let last = edges[path[path.count - 1]]
            let vertex = isAtOrigin ? [0, last.origin] : [1, last.destination]
            if let first = visited[vertex] { return Array(path[first...]) }
            visited[vertex] = path.count
            let next = edges.indices.first { index in
                index != path[path.count - 1] && edges[index].isOpen
                    && (isAtOrigin ? edges[index].origin == last.origin : edges[index].destination == last.destination)
            }
            guard let next else { return [start] }
            path.append(next)
            isAtOrigin.toggle()
        }
        return [start]
    }

    /// Moves parts around a cycle, by turns more and less, the shorter way, until one of its edges is decided.
    private static func turn(_ cycle: [Int], _ edges: inout [Open]) {
        guard cycle.count > 1 else {
            edges[cycle[0]].part = edges[cycle[0]].part.rounded()
            return
        }
        func room(_ isMore: (Int) -> Bool) -> Double {
            cycle.enumerated().map { place, index in isMore(place) ? 1 - edges[index].part : edges[index].part }.min()
                ?? 0
        }
        let even = room { $0.isMultiple(of: 2) }
        let odd = room { !$0.isMultiple(of: 2) }
        let step = min(even, odd)
        for (place, index) in cycle.enumerated() {
            edges[index].part += place.isMultiple(of: 2) == (even <= odd) ? step : -step
        }
    }

    // MARK: Improving

    private static let mostRounds = 40
    private static let mostPairs = 90

    private mutating func improve() {
        var left = [Double](repeating: 0, count: originCount)
        var right = [Double](repeating: 0, count: destinationCount)
        for (edge, count) in zip(edges, units) {
            left[edge.origin] += Double(count) - edge.quota
            right[edge.destination] += Double(count) - edge.quota
        }
        var errors = Errors(left: left, right: right, total: left.reduce(0, +))
        for _ in 0..<Self.mostRounds {
            if !improveOnce(&errors) { return }
        }
    }

    private struct Errors {
        var left: [Double]
        var right: [Double]
        var total: Double

        func isAllowed(_ edge: Edge) -> Bool { abs(left[edge.origin]) < 1 && abs(right[edge.destination]) < 1 }

        mutating func add(_ change: Double, to edge: Edge) {
            left[edge.origin] += change
            right[edge.destination] += change
            total += change
        }

        func cost(_ edge: Edge) -> Double {
            left[edge.origin] * left[edge.origin] + right[edge.destination] * right[edge.destination]
        }
    }

    /// The unit more or less that a ribbon may have and stay one of the two numbers around it.
    private func change(_ index: Int) -> Int {
        let low = Int(edges[index].quota.rounded(.down))
        return units[index] > low ? -1 : Double(low) < edges[index].quota ? 1 : 0
    }

    /// How wrong a ribbon is by itself.
    private func cost(_ index: Int, _ count: Int) -> Double {
        let error = Double(count) - edges[index].quota
        return 0.3 * error * error + (count == 0 && edges[index].quota >= least ? 0.5 : 0)
    }

    private mutating func improveOnce(_ errors: inout Errors) -> Bool {
        var isBetter = false
        for index in edges.indices where move([index], &errors) { isBetter = true }
        guard edges.count <= Self.mostPairs else { return isBetter }
        for first in edges.indices {
            for second in edges.indices where second > first && move([first, second], &errors) { isBetter = true }
        }
        return isBetter
    }

    /// Changes some ribbons if that lessens the errors; a pair takes from one what it gives to the other.
    private mutating func move(_ ribbons: [Int], _ errors: inout Errors) -> Bool {
        let changes = ribbons.map(change)
        if changes.contains(0) || changes.count == 2 && changes[0] == changes[1] { return false }
        var changed = errors
        var before = 0.0
        var after = 0.0
        for (index, change) in zip(ribbons, changes) {
            before += cost(index, units[index]) + changed.cost(edges[index])
            changed.add(Double(change), to: edges[index])
            after += cost(index, units[index] + change) + changed.cost(edges[index])
        }
        // Never more in all than there is room for.
        guard after < before - 1e-9, changed.total < 0.5, ribbons.allSatisfy({ changed.isAllowed(edges[$0]) }) else {
            return false
        }
        errors = changed
        for (index, change) in zip(ribbons, changes) { units[index] += change }
        return true
    }
}

import Screen

extension MapLayout {
    /// How far an arc may bulge, the likeliest first, and what each costs.
    private static let bends: [(bend: Double, cost: Double)] = [
        (0.36, 0), (0.5, 0.6), (0.24, 0.6), (0.66, 1.5), (0.14, 1.5), (0.85, 3), (-0.36, 4), (-0.55, 5),
    ]

    /// In the order of rank each arc takes the bend that keeps it best out of the way of those before it.
    mutating func placeArcs() {
        for (position, arc) in chart.arcs.enumerated() {
            guard let start = dot(of: arc.origin), let end = dot(of: arc.destination) else { continue }
            if start == end || !mayBeSeen(start, end) { continue }
            let own = [arc.origin, arc.destination].compactMap { end in
                if case .mark(let mark) = end { marks[mark].map { $0.y * cells.width + $0.x } } else { nil }
            }
            var best: (cost: Double, arc: Arc, cells: Set<Int>)?
            for bend in Self.bends {
                if let best, best.cost <= bend.cost { break }
                let curve = MapCurve(from: start, to: end, bend: bend.bend)
                let samples = curve.samples()
                let (crossed, outside) = cells(of: samples)
                var cost = bend.cost + 8 * Double(outside)
                for cell in crossed where !own.contains(cell) {
                    switch claims[cell] {
                    case .arc: cost += 1.2
                    case .mark: cost += 1.5
                    case .label, .block: cost += 4
                    case .free: break
                    }
                }
                if best.map({ cost < $0.cost }) ?? true {
                    best = (cost, Arc(position: position, curve: curve, samples: samples), crossed)
                }
            }
            guard let best else { continue }
            arcs.append(best.arc)
            for cell in best.cells where claims[cell] == .free { take(cell % cells.width, cell / cells.width, .arc) }
        }
    }

    /// Whether an arc between two dots can pass the map: not where both lie beyond the same edge.
    private func mayBeSeen(_ start: Point, _ end: Point) -> Bool {
        let (right, bottom) = (Double(cells.width * 2), Double(cells.height * 4))
        let isBeyond =
            start.x < 0 && end.x < 0 || start.y < 0 && end.y < 0 || start.x > right && end.x > right
            || start.y > bottom && end.y > bottom
        return !isBeyond
    }

    /// The cells that a curve passes, and how many of its cells lie outside; none count where the map is a part.
    private func cells(of samples: [MapCurve.Sample]) -> (inside: Set<Int>, outside: Int) {
        var inside: Set<Int> = []
        var outside = 0
        var last = (x: Int.min, y: Int.min)
        for sample in samples {
            let (x, y) = (sample.cellX, sample.cellY)
            if x == last.x, y == last.y { continue }
            last = (x, y)
            if isInside(x, y) { inside.insert(y * cells.width + x) } else { outside += 1 }
        }
        if case .near = chart.view { outside = 0 }
        return (inside, outside)
    }

    // MARK: Heads

    /// A head in the last cell of each arc that isn't taken, the chosen one's first.
    mutating func placeHeads() {
        for index in arcsByChoice() {
            let samples = arcs[index].samples
            var last = (x: -1, y: -1)
            var tried = 0
            for sample in samples.reversed() {
                let (x, y) = (sample.cellX, sample.cellY)
                if x == last.x, y == last.y { continue }
                last = (x, y)
                tried += 1
                if tried > 3 { break }
                guard isInside(x, y), isFree(x, y, width: 1, over: true) else { continue }
                arcs[index].head = (x, y, direction(sample, of: arcs[index]))
                take(x, y, .label)
                break
            }
        }
    }

    func arcsByChoice() -> [Int] {
        arcs.indices.filter { chart.arcs[arcs[$0].position].isChosen }
            + arcs.indices.filter { !chart.arcs[arcs[$0].position].isChosen }
    }

    /// Across the way is to its right hand: (-dy, dx). To the margin all ways lead out.
    private func direction(_ sample: MapCurve.Sample, of arc: Arc) -> Direction {
        if case .gate(let gate) = chart.arcs[arc.position].destination, chart.gates.indices.contains(gate) {
            return chart.gates[gate].side == .left ? .left : .right
        }
        let (dx, dy) = (sample.acrossY, -sample.acrossX)
        // A cell is twice as high as wide, but dots are square.
        if abs(dx) >= abs(dy) { return dx >= 0 ? .right : .left }
        return dy >= 0 ? .down : .up
    }

    // MARK: Numbers

    private static let parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8]

    /// The rank of each arc, as near to its middle as there is room.
    mutating func placeNumbers() {
        guard chart.arcs.count > 1 else { return }
        for index in arcsByChoice() {
            let width = String(arcs[index].position + 1).utf8.count
            guard let place = numberPlace(arcs[index], width: width) else { continue }
            arcs[index].number = place
            take(Rect(x: place.x, y: place.y, width: width, height: 1), .label)
        }
    }

    private func numberPlace(_ arc: Arc, width: Int) -> (x: Int, y: Int)? {
        guard !arc.samples.isEmpty else { return nil }
        let own = Set(arc.samples.map { $0.cellY * cells.width + $0.cellX })
        var best: (x: Int, y: Int)?
        var least = Double.infinity
        for part in Self.parts {
            guard let sample = arc.samples.first(where: { $0.part >= part }) else { continue }
            for dy in -1...1 {
                for dx in -2...2 {
                    let (x, y) = (sample.cellX + dx - (width - 1) / 2, sample.cellY + dy)
                    guard isFree(x, y, width: width, over: true) else { continue }
                    let foreign = (x..<x + width).filter { column in
                        claim(column, y) == .arc && !own.contains(y * cells.width + column)
                    }
                    let cost =
                        4 * abs(part - 0.5) + 1.5 * abs(Double(dx)) + 2 * abs(Double(dy)) + 2 * Double(foreign.count)
                    if cost < least { (least, best) = (cost, (x, y)) }
                }
            }
        }
        return best
    }
}

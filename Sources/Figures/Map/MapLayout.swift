import Screen

/// Where everything on a map stands; every part claims its cells, and what comes later keeps clear of them.
struct MapLayout {
    /// What a cell is taken by.
    enum Claim: UInt8 {
        case free, arc, mark, label, block
    }

    /// An arc as it will be drawn.
    struct Arc {
        let position: Int
        let curve: MapCurve
        let samples: [MapCurve.Sample]
        var head: (x: Int, y: Int, scalar: Direction)?
        var number: (x: Int, y: Int)?
    }

    enum Direction { case right, left, up, down }

    /// Text at a cell, and what it belongs to.
    struct Label {
        let x, y: Int
        let mark: Int
        let text: String
    }

    let chart: MapChart
    let cells: Size
    let lettering: Lettering
    let projection: MapProjection
    let raster: MapRaster
    /// The cell of each mark; nil for those out of sight.
    var marks: [(x: Int, y: Int)?] = []
    /// The marks at which an arc begins or ends.
    var ends: Set<Int> = []
    var gates: [MapGatePlace] = []
    var arcs: [Arc] = []
    var blocks: [(block: MapBlock, rect: Rect)] = []
    var labels: [Label] = []
    private(set) var claims: [Claim]

    init(_ chart: MapChart, in cells: Size, _ lettering: Lettering) {
        self.chart = chart
        self.cells = cells
        self.lettering = lettering
        projection = chart.projection(in: cells, lettering)
        let projection = projection
        raster = chart.land.rasters.raster(projection) { MapRaster(chart.land, projection) }
        claims = Array(repeating: .free, count: cells.width * cells.height)
        for arc in chart.arcs {
            for end in [arc.origin, arc.destination] {
                if case .mark(let mark) = end { ends.insert(mark) }
            }
        }
        placeMarks()
        placeGates()
        placeBlocks()
        placeArcs()
        placeHeads()
        placeNumbers()
        placeLabels()
    }

    // MARK: Claims

    func isInside(_ x: Int, _ y: Int) -> Bool { x >= 0 && y >= 0 && x < cells.width && y < cells.height }

    func claim(_ x: Int, _ y: Int) -> Claim { isInside(x, y) ? claims[y * cells.width + x] : .block }

    mutating func take(_ x: Int, _ y: Int, _ claim: Claim) {
        if isInside(x, y) { claims[y * cells.width + x] = claim }
    }

    mutating func take(_ rect: Rect, _ claim: Claim) {
        for y in rect.y..<rect.bottom { for x in rect.x..<rect.right { take(x, y, claim) } }
    }

    /// Whether nothing but coast, and arcs where they may be covered, stands in some cells of a row.
    func isFree(_ x: Int, _ y: Int, width: Int, over arcs: Bool = false) -> Bool {
        guard isInside(x, y), x + width <= cells.width else { return false }
        return (x..<x + width).allSatisfy { column in
            let claim = claims[y * cells.width + column]
            return claim == .free || arcs && claim == .arc
        }
    }

    // MARK: Marks

    /// Each in the cell of its place; where two fall into one the lesser goes to the nearest free neighbour.
    private mutating func placeMarks() {
        marks = Array(repeating: nil, count: chart.marks.count)
        for index in byWeight() {
            let dot = projection.dot(chart.marks[index].place)
            let (x, y) = projection.cell(chart.marks[index].place)
            guard isInside(x, y) else { continue }
            if let place = nearestFree(to: dot, x, y) {
                marks[index] = place
                take(place.x, place.y, .mark)
            }
        }
    }

    /// Marks in the order in which they get what there is: the chosen, ends of arcs, strong ones, the heavy.
    func byWeight() -> [Int] {
        func rank(_ index: Int) -> Int {
            let mark = chart.marks[index]
            return mark.isChosen ? 3 : ends.contains(index) ? 2 : mark.isStrong ? 1 : 0
        }
        return chart.marks.indices.sorted { first, second in
            let (left, right) = (rank(first), rank(second))
            if left != right { return left > right }
            let weights = (chart.marks[first].weight, chart.marks[second].weight)
            return weights.0 == weights.1 ? first < second : weights.0 > weights.1
        }
    }

    private func nearestFree(to dot: Point, _ x: Int, _ y: Int) -> (x: Int, y: Int)? {
        var best: (x: Int, y: Int)?
        var least = Double.infinity
        for row in y - 1...y + 1 {
            for column in x - 1...x + 1 where claim(column, row) == .free && isInside(column, row) {
                let isOwn = row == y && column == x
                let away = MapCurve.distance(Double(column * 2 + 1) - dot.x, Double(row * 4 + 2) - dot.y)
                let cost = isOwn ? 0 : away
                if cost < least { (least, best) = (cost, (column, row)) }
            }
        }
        return best
    }

    /// Arcs to what is further away than this can't be seen.
    private static let farthest = 20_000.0

    /// The dot at the middle of a mark's cell, from which arcs run; where it would be for one out of sight.
    func dot(of end: MapChart.End) -> Point? {
        switch end {
        case .mark(let index):
            guard chart.marks.indices.contains(index) else { return nil }
            guard let cell = marks[index] else {
                let dot = projection.dot(chart.marks[index].place)
                return abs(dot.x) < Self.farthest && abs(dot.y) < Self.farthest ? dot : nil
            }
            return Point(x: Double(cell.x) * 2 + 1, y: Double(cell.y) * 4 + 2)
        case .gate(let index):
            guard gates.indices.contains(index), abs(gates[index].dot.y) < Self.farthest else { return nil }
            return gates[index].dot
        }
    }
}

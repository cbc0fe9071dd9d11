import Screen

/// Which area each dot of a map belongs to, and from that its coasts and borders.
struct MapRaster: Sendable {
    let projection: MapProjection
    let width: Int
    let height: Int
    /// By dot: 0 for the sea, else the area's number and 1.
    private(set) var owners: [UInt8]
    /// Braille patterns by cell: land with the sea beside it; land with another area to its right or below it.
    private(set) var coast: [UInt8] = []
    private(set) var border: [UInt8] = []
    /// How many dots of land a cell has.
    private var land: [UInt8] = []

    init(_ land: MapLand, _ projection: MapProjection) {
        self.projection = projection
        width = projection.width
        height = projection.height
        owners = Array(repeating: 0, count: width * height)
        if owners.isEmpty { return }
        for shape in land.shapes { fill(shape) }
        outline()
    }

    /// Fills an area line by line: a dot is in it where an odd number of edges lies to the left of its centre.
    private mutating func fill(_ shape: MapLand.Shape) {
        var crossings: [Crossing] = []
        for ring in shape.rings where isSeen(ring) {
            var last = dot(ring, ring.longitudes.count - 1)
            for index in ring.longitudes.indices {
                let next = dot(ring, index)
                cross(from: last, to: next, &crossings)
                last = next
            }
        }
        crossings.sort { $0.row != $1.row ? $0.row < $1.row : $0.x < $1.x }
        for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
            let (start, end) = (crossings[pair], crossings[pair + 1])
            guard start.row == end.row else { continue }
            let first = max(0, MapProjection.whole(start.x + 0.5))
            let behind = min(width, MapProjection.whole(end.x + 0.5))
            let line = Int(start.row) * width
            for x in first..<max(first, behind) { owners[line + x] = shape.area + 1 }
        }
    }

    private struct Crossing {
        let row: Int32
        let x: Double
    }

    private func dot(_ ring: MapLand.Ring, _ index: Int) -> Point {
        projection.dot(longitude: ring.longitudes[index], latitude: ring.latitudes[index])
    }

    private func isSeen(_ ring: MapLand.Ring) -> Bool {
        let corner = projection.dot(longitude: ring.west, latitude: ring.north)
        let opposite = projection.dot(longitude: ring.east, latitude: ring.south)
        return corner.x < Double(width) && opposite.x >= 0 && corner.y < Double(height) && opposite.y >= 0
    }

    /// Where an edge crosses the middles of the lines.
    private func cross(from start: Point, to end: Point, _ crossings: inout [Crossing]) {
        let (upper, lower) = start.y <= end.y ? (start, end) : (end, start)
        let first = max(0, MapProjection.whole((upper.y + 0.5)))
        let behind = min(height, MapProjection.whole((lower.y + 0.5)))
        guard first < behind else { return }
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        for row in first..<behind {
            crossings.append(Crossing(row: Int32(row), x: upper.x + (Double(row) + 0.5 - upper.y) * slope))
        }
    }

    // MARK: Lines

    private mutating func outline() {
        let columns = width / 2
        coast = Array(repeating: 0, count: columns * (height / 4))
        border = coast
        land = coast
        for y in 0..<height {
            for x in 0..<width {
                let owner = owners[y * width + x]
                if owner == 0 { continue }
                let cell = y / 4 * columns + x / 2
                land[cell] += 1
                if isShore(x, y) {
                    coast[cell] |= MapDots.bit(x, y)
                } else if (x + y) % 2 == 0, isBorder(owner, x, y) {
                    border[cell] |= MapDots.bit(x, y)
                }
            }
        }
    }

    /// Whether the sea is beside a dot of land; what lies beyond the edge of the map isn't known.
    private func isShore(_ x: Int, _ y: Int) -> Bool {
        let place = y * width + x
        return x > 0 && owners[place - 1] == 0 || x + 1 < width && owners[place + 1] == 0
            || y > 0 && owners[place - width] == 0 || y + 1 < height && owners[place + width] == 0
    }

    private func isBorder(_ owner: UInt8, _ x: Int, _ y: Int) -> Bool {
        let place = y * width + x
        return x + 1 < width && owners[place + 1] != owner || y + 1 < height && owners[place + width] != owner
    }

    /// How many dots of land lie in some cells.
    func land(in rect: Rect) -> Int {
        let columns = width / 2
        let area = rect.intersection(Rect(x: 0, y: 0, width: columns, height: height / 4))
        var count = 0
        for y in area.y..<max(area.y, area.bottom) {
            for x in area.x..<max(area.x, area.right) { count += Int(land[y * columns + x]) }
        }
        return count
    }
}

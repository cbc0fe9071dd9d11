/// Going from place to place on a map with four keys.
package struct MapSteps {
    package enum Direction: CaseIterable, Sendable { case up, down, left, right }

    private let window: MapWindow
    private let points: [Point]

    package init(_ places: [MapPlace], window: MapWindow) {
        self.window = window
        points = places.map { Self.point($0, window) }
    }

    /// The place, by position, to which a key leads: the one that is nearest and least off to the side, within the quarter
    /// of the map to which the key points. Nil where nothing lies there.
    package func next(from place: MapPlace, toward direction: Direction, without: Int? = nil) -> Int? {
        let start = Self.point(place, window)
        var best: Int?
        var least = Double.infinity
        for (position, point) in points.enumerated() where position != without {
            let (dx, dy) = (point.x - start.x, point.y - start.y)
            let (ahead, aside) =
                switch direction {
                case .up: (-dy, dx)
                case .down: (dy, dx)
                case .left: (-dx, dy)
                case .right: (dx, dy)
                }
            guard ahead > 0, abs(aside) <= ahead else { continue }
            let cost = MapCurve.distance(dx, dy) + 2 * abs(aside)
            if cost < least { (least, best) = (cost, position) }
        }
        return best
    }

    /// In degrees, as the map counts them; downwards.
    private static func point(_ place: MapPlace, _ window: MapWindow) -> Point {
        Point(x: window.counted(place.longitude), y: -MapProjection.pressed(place.latitude))
    }
}

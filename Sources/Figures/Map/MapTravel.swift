import Screen

extension MapView {
    /// How near it is; 0 for the whole.
    package var step: Int {
        switch self {
        case .whole: 0
        case .near(_, let step): step
        }
    }

    /// The place in its middle; nil for the whole.
    package var middle: MapPlace? {
        switch self {
        case .whole: nil
        case .near(let place, _): place
        }
    }

    /// A step nearer to a place or further from it; the whole where there is none left.
    package func stepped(_ change: Int, around place: MapPlace) -> MapView {
        let step = min(Self.lastStep, max(0, min(self.step, Self.lastStep) + change))
        return step == 0 ? .whole : .near(place, step: step)
    }

    /// The same nearness a third of the screen further, never beyond the window.
    package func moved(_ direction: MapSteps.Direction, in window: MapWindow, cells: Size) -> MapView {
        guard case .near(let place, let step) = self else { return self }
        let projection = MapProjection(window, self, cells: cells)
        let middle = projection.dot(place)
        let (across, down) = (Double(projection.width) / 3, Double(projection.height) / 3)
        let target =
            switch direction {
            case .up: Point(x: middle.x, y: middle.y - down)
            case .down: Point(x: middle.x, y: middle.y + down)
            case .left: Point(x: middle.x - across, y: middle.y)
            case .right: Point(x: middle.x + across, y: middle.y)
            }
        let moved = projection.place(at: target)
        return .near(
            MapPlace(
                longitude: min(max(moved.longitude, window.west), window.east),
                latitude: min(max(moved.latitude, window.south), window.north)), step: step)
    }

    /// The same nearness around a place, where that would be out of sight or at the edge; else as it is.
    package func showing(_ place: MapPlace, in window: MapWindow, cells: Size) -> MapView {
        guard case .near(_, let step) = self else { return self }
        let cell = MapProjection(window, self, cells: cells).cell(place)
        let isInside = cell.x >= 4 && cell.x < cells.width - 4 && cell.y >= 1 && cell.y < cells.height - 1
        return isInside ? self : .near(place, step: step)
    }
}

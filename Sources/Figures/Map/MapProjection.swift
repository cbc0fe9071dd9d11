import Glibc
import Screen

/// From places to dots: cylindrical, with the high north pressed together where much of it would be seen.
///
/// A Braille dot is square on a cell that is twice as high as wide, so both axes count in the same dots.
package struct MapProjection: Hashable, Sendable {
    /// The dots that it fills, and where the drawn part begins among them.
    package let width: Int
    package let height: Int
    /// Dots a degree at the equator.
    package let scale: Double
    /// By how much heights are stretched (above 1) or pressed.
    package let stretch: Double
    private let isPressed: Bool
    private let window: MapWindow
    /// The place in the middle of the dots.
    private let middle: Point

    /// Heights are never pressed more than this, for a country would no longer be known by its shape.
    package static let leastStretch = 0.84

    /// The whole window or a part of it, in the cells of a plot; `left` and `right` columns stay free beside the whole.
    package init(_ window: MapWindow, _ view: MapView, cells: Size, left: Int = 0, right: Int = 0) {
        self.window = window
        width = cells.width * 2
        height = cells.height * 4
        let inner = Double(max(1, width - 2 * (left + right)))
        let degrees = max(1, window.east - window.west)
        let rise = max(1, Self.pressed(window.north) - Self.pressed(window.south))
        let wanted = Double(max(1, height)) / (rise * inner / degrees)
        let whole = min(1, max(Self.leastStretch, wanted))
        let fitted = min(inner / degrees, Double(max(1, height)) / (rise * whole))
        switch view {
        case .whole:
            (scale, stretch, isPressed) = (fitted, whole, true)
            let shift = Double(right - left) / fitted
            middle = Point(
                x: (window.west + window.east) / 2 + shift,
                y: (Self.pressed(window.north) + Self.pressed(window.south)) / 2)
        case .near(let place, let step):
            let longitude = window.counted(place.longitude)
            let near = fitted * pow(MapView.nearing, Double(min(max(1, step), MapView.lastStep)))
            let reach = Double(height) / near / 2
            scale = near
            isPressed = Double(width) / near > 90 || place.latitude + reach > 45
            // Near by a degree of longitude is as much shorter as it is on the globe.
            stretch = isPressed ? whole : 1 / max(0.5, cos(place.latitude * .pi / 180))
            middle = Point(x: longitude, y: isPressed ? Self.pressed(place.latitude) : place.latitude)
        }
    }

    /// Latitude as the map counts it: degrees where people live, ever less of them to the north of 40.
    package static func pressed(_ latitude: Double) -> Double {
        latitude <= 40 ? latitude : 40 + 25 * log(1 + (latitude - 40) / 25)
    }

    private static func unpressed(_ height: Double) -> Double {
        height <= 40 ? height : 40 + 25 * (exp((height - 40) / 25) - 1)
    }

    /// Where a place stands, in dots from the upper left corner; outside of them where it isn't seen.
    package func dot(_ place: MapPlace) -> Point {
        dot(longitude: window.counted(place.longitude), latitude: place.latitude)
    }

    /// The same with a longitude that is counted already.
    @inline(__always)
    func dot(longitude: Double, latitude: Double) -> Point {
        let rise = isPressed ? Self.pressed(latitude) : latitude
        return Point(
            x: Double(width) / 2 + (longitude - middle.x) * scale,
            y: Double(height) / 2 + (middle.y - rise) * scale * stretch)
    }

    /// The place that is seen at a dot.
    package func place(at dot: Point) -> MapPlace {
        let rise = middle.y - (dot.y - Double(height) / 2) / (scale * stretch)
        return MapPlace(
            longitude: middle.x + (dot.x - Double(width) / 2) / scale,
            latitude: isPressed ? Self.unpressed(rise) : rise)
    }

    /// The cell in which a place stands; it may lie outside.
    package func cell(_ place: MapPlace) -> (x: Int, y: Int) {
        let dot = dot(place)
        return (Self.whole(dot.x / 2), Self.whole(dot.y / 4))
    }

    /// A number rounded down, however large it is.
    static func whole(_ number: Double) -> Int {
        Int(min(max(number.isFinite ? number : -1, -1e6), 1e6).rounded(.down))
    }
}

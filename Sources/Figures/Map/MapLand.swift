/// Outlines of land, and what was drawn of them last.
///
/// A class, so that a map that is drawn again while the years play finds its coasts as they were.
package final class MapLand: Sendable {
    /// One outline of an area; several of one area and detail fill by the even–odd rule, so that a lake is left out.
    package struct Outline: Sendable {
        /// The number of the area, 0 to 253.
        package let area: Int
        /// How fine it is: finer ones are drawn over coarser ones.
        package let detail: Int
        package let places: [MapPlace]

        package init(area: Int, detail: Int, places: [MapPlace]) {
            self.area = area
            self.detail = detail
            self.places = places
        }
    }

    /// One outline with longitudes that run on, and the box around it.
    struct Ring: Sendable {
        let longitudes: [Double]
        let latitudes: [Double]
        let west, east, south, north: Double
    }

    /// All outlines of one area in one detail.
    struct Shape: Sendable {
        let area: UInt8
        let rings: [Ring]
    }

    private struct Key: Hashable {
        let detail: Int
        let area: UInt8
    }

    package let window: MapWindow
    /// In the order of drawing.
    let shapes: [Shape]
    let rasters = MapRasterMemo()

    package init(_ outlines: [Outline], window: MapWindow) {
        self.window = window
        var rings: [Key: [Ring]] = [:]
        for outline in outlines where (0..<254).contains(outline.area) && outline.places.count > 2 {
            let key = Key(detail: outline.detail, area: UInt8(outline.area))
            rings[key, default: []] += Self.rings(outline.places, window)
        }
        let order = rings.keys.sorted { ($0.detail, $0.area) < ($1.detail, $1.area) }
        shapes = order.map { Shape(area: $0.area, rings: rings[$0] ?? []) }
    }

    /// The ring unwrapped: a step over half the globe goes the other way round; and once more a turn to the west where it
    /// runs out of the map in the east.
    private static func rings(_ places: [MapPlace], _ window: MapWindow) -> [Ring] {
        var longitudes: [Double] = []
        longitudes.reserveCapacity(places.count)
        var last = window.counted(places[0].longitude)
        for place in places {
            var longitude = place.longitude.isFinite ? place.longitude : last
            longitude += ((last - longitude) / 360).rounded() * 360
            longitudes.append(longitude)
            last = longitude
        }
        let first = ring(longitudes, places)
        if first.east > window.seam + 360 { return [first, ring(longitudes.map { $0 - 360 }, places)] }
        if first.west < window.seam { return [first, ring(longitudes.map { $0 + 360 }, places)] }
        return [first]
    }

    private static func ring(_ longitudes: [Double], _ places: [MapPlace]) -> Ring {
        let latitudes = places.map { $0.latitude.isFinite ? $0.latitude : 0 }
        return Ring(
            longitudes: longitudes, latitudes: latitudes, west: longitudes.min() ?? 0, east: longitudes.max() ?? 0,
            south: latitudes.min() ?? 0, north: latitudes.max() ?? 0)
    }
}

extension MapLand: Hashable {
    /// The same land is the same object: comparing its thousands of places would take longer than drawing them.
    package static func == (left: MapLand, right: MapLand) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

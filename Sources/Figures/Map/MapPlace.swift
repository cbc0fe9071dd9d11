/// A place on the globe, in degrees.
package struct MapPlace: Hashable, Sendable {
    package var longitude: Double
    package var latitude: Double

    package init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }
}

/// The part of the globe that a map is of: its four edges in degrees.
///
/// Longitudes run on past 180, so that a map can have the date line in its middle.
package struct MapWindow: Hashable, Sendable {
    package var west: Double
    package var east: Double
    package var south: Double
    package var north: Double

    package init(west: Double, east: Double, south: Double, north: Double) {
        self.west = west
        self.east = east
        self.south = south
        self.north = north
    }

    /// Where the globe is cut open: a little to the west, so that nothing at the edge is torn.
    package var seam: Double { west - 4 }

    /// The same longitude as the window counts it, from its seam on.
    package func counted(_ longitude: Double) -> Double {
        var result = longitude.isFinite ? longitude : west
        result -= ((result - seam) / 360).rounded(.down) * 360
        return result
    }

    /// Whether a place lies in it.
    package func contains(_ place: MapPlace) -> Bool {
        let longitude = counted(place.longitude)
        return longitude >= west && longitude <= east && place.latitude >= south && place.latitude <= north
    }
}

/// Which part of its window a map shows.
package enum MapView: Hashable, Sendable {
    case whole
    /// What lies around a place, each step from 1 up nearer than the one before.
    case near(MapPlace, step: Int)

    /// The nearest step: an island of a hundred kilometres is then some cells wide.
    package static let lastStep = 6
    /// How much nearer a step comes.
    static let nearing = 1.6
}

/// A place on the globe: degrees to the east and to the north, or less than none to the west and to the south.
package struct GlobePlace: Hashable, Sendable {
    package let longitude: Double
    package let latitude: Double

    package init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }
}

/// How the persons of an area or group divide by where the other end of their corridor lies; each between 0 and 1.
package struct NeighbourShares: Hashable, Sendable {
    /// In the same subregion.
    package let same: Double
    /// Elsewhere in the region.
    package let region: Double
    /// Outside the region, residual origins among them.
    package let outside: Double
}

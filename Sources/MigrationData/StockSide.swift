/// Which end of a corridor an area stands at when persons are counted.
package enum StockSide: String, CaseIterable, Sendable {
    /// Migrants living in the area.
    case immigrants
    /// Emigrants from the area.
    case emigrants

    package var other: StockSide { self == .immigrants ? .emigrants : .immigrants }
}

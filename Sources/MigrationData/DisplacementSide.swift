/// Which end of a flight an area stands at when persons are counted.
package enum DisplacementSide: String, CaseIterable, Sendable {
    /// The area in which they found refuge.
    case asylum
    /// The area from which they fled.
    case origin
}

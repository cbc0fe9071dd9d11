/// Into what displaced persons are parted.
package enum DisplacementBreakdown: String, CaseIterable, Sendable {
    case total, subregion, area, corridor
}

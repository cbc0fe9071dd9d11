/// Into what remittances are parted.
package enum RemittanceBreakdown: String, CaseIterable, Sendable {
    case total, subregion, area, corridor
}

/// Into what the cost of sending remittances is parted.
package enum RemittanceCostBreakdown: String, CaseIterable, Sendable {
    case corridor, subregion
}

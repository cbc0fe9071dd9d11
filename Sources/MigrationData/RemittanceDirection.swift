/// Which way money goes, seen from an area.
package enum RemittanceDirection: String, CaseIterable, Sendable {
    /// Received in the area.
    case inflow
    /// Sent from the area.
    case outflow
}

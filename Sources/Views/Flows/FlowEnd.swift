import MigrationData

/// Where a ribbon of a flow begins or ends.
package enum FlowEnd: Hashable, Sendable {
    case selection(AreaSelection)
    /// All that isn't among the largest.
    case others

    /// The area or group; nil for the others.
    package var selection: AreaSelection? {
        if case .selection(let selection) = self { selection } else { nil }
    }
}

/// Persons from one end to another.
package struct FlowRibbon: Hashable, Sendable {
    package let origin: FlowEnd
    package let destination: FlowEnd
    package let persons: Int

    /// Whether both ends are areas or groups.
    var isNamed: Bool { origin != .others && destination != .others }
}

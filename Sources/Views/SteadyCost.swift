import MigrationData

/// The median cost of sending money in several quarters, over the same corridors: those into an area or group that were
/// surveyed in all of them.
package struct SteadyCost: Hashable, Sendable {
    package let quarters: [Quarter]
    /// How many corridors were surveyed in all of the quarters.
    package let corridors: Int
    /// A median a quarter; nil without corridors.
    package let medians: [Percent?]

    package init(into selection: AreaSelection, quarters: [Quarter], model: Model) throws(TableError) {
        let table = try model.data.remittanceCosts()
        let areas = try model.data.areas()
        // Every quarter lists the same corridors in the same order.
        let costs = quarters.map { table.corridors(into: selection, quarter: $0, areas: areas).map(\.cost) }
        let steady = (costs.first ?? []).indices.filter { corridor in costs.allSatisfy { $0[corridor] != nil } }
        self.quarters = quarters
        corridors = steady.count
        medians = costs.map { column in Percent.median(of: steady.compactMap { column[$0] }) }
    }
}

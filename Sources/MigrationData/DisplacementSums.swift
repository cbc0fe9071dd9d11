/// The displaced persons of a kind by the area at one end of their flight, at the end of 2019; see `DisplacementPairs`.
package struct DisplacementSums: Sendable {
    let kind: DisplacementKind
    let side: DisplacementSide
    /// By the index of an area or a residual origin; -1 without any row. Empty where nobody counts.
    private let persons: [Int]

    init(_ kind: DisplacementKind, _ side: DisplacementSide, persons: [Int]) {
        (self.kind, self.side, self.persons) = (kind, side, persons)
    }

    /// The persons of a selection; nil where nothing is known, as of the origins of the stateless.
    package func persons(_ selection: AreaSelection, areas: AreaTable) -> Int? {
        var sum: Int?
        ends(selection, areas).forEach { end in
            if let persons = self[end] { sum = (sum ?? 0) + persons }
        }
        return sum
    }

    /// How many areas of a selection are known, residual origins not among them.
    package func coverage(_ selection: AreaSelection, areas: AreaTable) -> Int {
        areas.members(of: selection).members.count { self[$0] != nil }
    }

    private subscript(end: AreaIndex) -> Int? {
        guard !persons.isEmpty, case let sum = persons[Int(end.value)], sum >= 0 else { return nil }
        return sum
    }

    /// The areas of a selection, and the residual origins where they belong to it.
    private func ends(_ selection: AreaSelection, _ areas: AreaTable) -> AreaSet {
        var ends = areas.members(of: selection)
        if side == .origin, selection == .world || selection == .outside {
            for position in DisplacementPairs.residualCodes.indices {
                ends.insert(DisplacementPairs.residual(position, areas))
            }
        }
        return ends
    }
}

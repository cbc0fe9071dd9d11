/// Which students to rank, and by what.
package struct StudentQuestion: Hashable, Sendable {
    package var origin: AreaSelection
    package var destination: AreaSelection
    package var by: CorridorSide
    package var year: Int

    package init(
        origin: AreaSelection = .world, destination: AreaSelection = .world, by: CorridorSide = .corridor, year: Int
    ) {
        self.origin = origin
        self.destination = destination
        self.by = by
        self.year = year
    }

    /// The only side that is asked for; nil where both are, or none. The world is no question.
    package var onlySide: StudentSide? {
        switch (origin == .world, destination == .world) {
        case (false, true): .origin
        case (true, false): .destination
        default: nil
        }
    }

    /// The side whose areas are ranked over the whole world at the other end, so that UIS's totals answer.
    package var totalsSide: StudentSide? {
        switch by {
        case .origin: destination == .world ? .origin : nil
        case .destination: origin == .world ? .destination : nil
        case .corridor: nil
        }
    }
}

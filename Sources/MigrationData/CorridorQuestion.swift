/// Which corridors to rank, and how.
package struct CorridorQuestion: Hashable, Sendable {
    package var origin: AreaSelection
    package var destination: AreaSelection
    package var by: CorridorSide
    package var year: Int
    package var sex: Sex
    package var since: Int?
    /// Only corridors whose two sides lie in one subregion.
    package var withinSubregion: Bool

    package init(
        origin: AreaSelection = .world, destination: AreaSelection = .world, by: CorridorSide = .corridor, year: Int,
        sex: Sex = .both, since: Int? = nil, withinSubregion: Bool = false
    ) {
        self.origin = origin
        self.destination = destination
        self.by = by
        self.year = year
        self.sex = sex
        self.since = since
        self.withinSubregion = withinSubregion
    }
}

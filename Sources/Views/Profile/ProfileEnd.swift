import MigrationData

/// The other end of an area's corridors: an origin of those who live there, or a destination of those who left.
struct ProfileEnd {
    let code: String
    let name: String
    let shortName: String
    let series: Int
    let persons: Int
    let share: Double

    init(_ corridor: Corridor, _ side: StockSide, areas: AreaTable) {
        let other = side == .immigrants ? corridor.origin : corridor.destination
        code = areas.code(of: other)
        name = areas.name(of: other)
        shortName = SeriesPalette.shortName(other, areas: areas)
        series = SeriesPalette.index(of: other, areas: areas) ?? SeriesPalette.outside
        persons = corridor.persons
        share = corridor.share
    }
}

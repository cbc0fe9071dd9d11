import MigrationData

/// What stands before the bars of a ranking of corridors.
struct CorridorNames {
    private let names: PairNames

    init(_ corridors: [Corridor], by side: CorridorSide, name: @escaping (AreaSelection) -> String) {
        names = PairNames(corridors.map { ($0.origin, $0.destination) }, by: side, name: name)
    }

    func label(_ corridor: Corridor) -> String { names.label(corridor.origin, corridor.destination) }
}

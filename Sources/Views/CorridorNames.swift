import MigrationData
import Screen

/// What stands before the bars of a ranking: one side's name, or both with the signs between them under one another.
struct CorridorNames {
    private let side: CorridorSide
    private let name: (AreaSelection) -> String
    /// The cells of the widest origin.
    private let width: Int

    init(_ corridors: [Corridor], by side: CorridorSide, name: @escaping (AreaSelection) -> String) {
        self.side = side
        self.name = name
        width = side == .corridor ? Set(corridors.map(\.origin)).map { PlainText.width(name($0)) }.max() ?? 0 : 0
    }

    func label(_ corridor: Corridor) -> String {
        switch side {
        case .corridor:
            let origin = name(corridor.origin)
            let gap = String(repeating: " ", count: max(0, width - PlainText.width(origin)))
            return origin + gap + " › " + name(corridor.destination)
        case .origin: return name(corridor.origin)
        case .destination: return name(corridor.destination)
        }
    }
}

import MigrationData
import Screen

/// What stands before the bars of a ranking of pairs: one end's name, or both with the signs between them under one
/// another.
struct PairNames {
    private let side: CorridorSide
    private let name: (AreaSelection) -> String
    /// The cells of the widest origin.
    private let width: Int

    init(
        _ pairs: [(origin: AreaSelection, destination: AreaSelection)], by side: CorridorSide,
        name: @escaping (AreaSelection) -> String
    ) {
        self.side = side
        self.name = name
        width = side == .corridor ? Set(pairs.map(\.origin)).map { PlainText.width(name($0)) }.max() ?? 0 : 0
    }

    func label(_ origin: AreaSelection, _ destination: AreaSelection) -> String {
        switch side {
        case .corridor:
            let first = name(origin)
            let gap = PlainText.spaces(max(0, width - PlainText.width(first)))
            return first + gap + " › " + name(destination)
        case .origin: return name(origin)
        case .destination: return name(destination)
        }
    }
}

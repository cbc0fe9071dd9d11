/// What corridors are ordered by.
enum CorridorOrder: Int, CaseIterable {
    case persons, change, origin

    var name: String {
        switch self {
        case .persons: "persons"
        case .change: "change"
        case .origin: "origin"
        }
    }
}

/// A group of areas that a view can name.
package enum AreaGroup: Hashable, Sendable {
    /// Asia and the Pacific: the report's members and associate members.
    case region
    /// All areas and, as origins, the residual ones.
    case world
    /// The world less the region.
    case outside
    case subregion(Subregion)

    package static let all: [AreaGroup] =
        [.region, .world, .outside] + Subregion.allCases.map(AreaGroup.subregion)

    /// The long word in a view and the code in exports.
    package var word: String {
        switch self {
        case .region: "region"
        case .world: "world"
        case .outside: "outside"
        case .subregion(let subregion): subregion.word
        }
    }

    /// The title in the report.
    package var title: String {
        switch self {
        case .region: "Asia and the Pacific"
        case .world: "World"
        case .outside: "Outside Asia and the Pacific"
        case .subregion(let subregion): subregion.title
        }
    }
}

/// What a view calls an area: one country or area, or a group of them.
package enum AreaSelection: Hashable, Sendable {
    case area(AreaIndex)
    case group(AreaGroup)

    package static let region = AreaSelection.group(.region)
    package static let world = AreaSelection.group(.world)
    package static let outside = AreaSelection.group(.outside)

    package static func subregion(_ subregion: Subregion) -> AreaSelection { .group(.subregion(subregion)) }
}

import Figures
import MigrationData

/// Which colour and pattern an area has: each subregion keeps its own everywhere, what is outside is grey.
package enum SeriesPalette {
    /// The subregions in the order in which figures stack them.
    package static let order: [Subregion] = [
        .southAndSouthWestAsia, .northAndCentralAsia, .southEastAsia, .pacific, .eastAndNorthEastAsia,
    ]

    /// The index of outside the region.
    package static let outside = 5

    package static func index(of subregion: Subregion?) -> Int {
        subregion.flatMap(order.firstIndex) ?? outside
    }

    /// The series of a selection; nil for the region and the world, which hold several.
    package static func index(of selection: AreaSelection, areas: AreaTable) -> Int? {
        switch selection {
        case .area(let index): self.index(of: areas[index]?.subregion)
        case .group(.subregion(let subregion)): self.index(of: subregion)
        case .group(.outside): outside
        case .group(.region), .group(.world): nil
        }
    }

    /// A selection as a series of a figure.
    package static func series(_ selection: AreaSelection, areas: AreaTable) -> Series {
        Series(
            name: areas.name(of: selection), shortName: shortName(selection, areas: areas),
            index: index(of: selection, areas: areas) ?? 0)
    }

    /// The name where room is scarce.
    package static func shortName(_ selection: AreaSelection, areas: AreaTable) -> String {
        switch selection {
        case .area(let index): areas[index]?.shortName ?? ""
        case .group(.subregion(let subregion)): subregion.shortTitle
        case .group(.region): "the region"
        case .group(.outside): "outside"
        case .group(.world): "World"
        }
    }
}

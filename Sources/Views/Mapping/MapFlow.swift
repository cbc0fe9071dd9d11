import MigrationData

/// Persons from one end to another, as a map draws them.
package struct MapFlow: Hashable {
    enum End: Hashable {
        case area(AreaIndex)
        case subregion(Subregion)
        case outside(WorldRegion)
    }

    let origin: End
    let destination: End
    package let persons: Int

    /// What a reader calls its two ends.
    package func names(_ areas: AreaTable) -> [String] {
        [origin, destination].map { end in
            switch end {
            case .area(let index): areas.name(of: .area(index))
            case .subregion(let subregion): subregion.title
            case .outside(let outside): outside.name
            }
        }
    }

    /// Its ends as areas or subregions; nil for a part of the world outside.
    package var selections: [AreaSelection?] {
        [origin, destination].map { end in
            switch end {
            case .area(let index): .area(index)
            case .subregion(let subregion): .subregion(subregion)
            case .outside: nil
            }
        }
    }

    /// The areas at its ends.
    package var areas: [AreaIndex] {
        [origin, destination].compactMap { end in
            if case .area(let index) = end { index } else { nil }
        }
    }
}

extension MapFlow {
    /// The flows of a ranking; nothing for one between whole groups that have no place of their own.
    package init?(_ corridor: Corridor) {
        guard let origin = End(corridor.origin), let destination = End(corridor.destination) else { return nil }
        self.init(origin: origin, destination: destination, persons: corridor.persons)
    }
}

extension MapFlow.End {
    init?(_ selection: AreaSelection) {
        switch selection {
        case .area(let index): self = .area(index)
        case .group(.subregion(let subregion)): self = .subregion(subregion)
        case .group: return nil
        }
    }
}

import MigrationData

/// What stands against the first side of a comparison: another area or group, year, sex or edition.
package enum ComparedValue: Hashable, Sendable {
    case area(AreaSelection)
    case year(Int)
    case sex(Sex)
    case edition(String)

    /// The value as it stands behind `compare=`.
    package func word(_ areas: AreaTable) -> String {
        switch self {
        case .area(let selection): LineWords.area(selection, areas)
        case .year(let year): String(year)
        case .sex(let sex): sex.rawValue
        case .edition(let edition): edition
        }
    }

    /// The value as people call it.
    package func name(_ areas: AreaTable) -> String {
        switch self {
        case .area(let selection): areas.name(of: selection)
        case .year(let year): String(year)
        case .sex(let sex): sex == .both ? "both sexes" : sex == .female ? "women" : "men"
        case .edition(let edition): edition
        }
    }

    /// The name where room is scarce.
    package func shortName(_ areas: AreaTable) -> String {
        if case .area(let selection) = self { return SeriesPalette.shortName(selection, areas: areas) }
        return name(areas)
    }

    /// What can be asked of a kind of view in the place of what.
    enum Dimension: String, CaseIterable {
        case area, year, sex, edition

        /// In a list of what would be right.
        var words: String {
            switch self {
            case .area: "an area or group"
            case .year: "a year"
            case .sex: "a sex"
            case .edition: "an edition"
            }
        }
    }

    var dimension: Dimension {
        switch self {
        case .area: .area
        case .year: .year
        case .sex: .sex
        case .edition: .edition
        }
    }
}

extension ViewKind {
    /// What `compare=` can replace in the kind's views.
    var comparedDimensions: [ComparedValue.Dimension] {
        guard keys.contains("compare") else { return [] }
        return ComparedValue.Dimension.allCases.filter { dimension in
            // A profile tells of several years already.
            if self == .area, dimension == .year { return false }
            return keys.contains(dimension.rawValue) || dimension == .area && keys.contains("origin")
        }
    }
}

import MigrationData
import ReportData
import Views

/// What can be chosen in a pane's list; it stays chosen when the list changes around it.
package enum ListItem: Hashable, Sendable {
    /// An area or group whose numbers are shown.
    case area(AreaSelection)
    /// A choice of corridors.
    case lens(CorridorLens)
    /// The money of an area in one direction.
    case money(AreaSelection, RemittanceDirection)
    case category(CovidImpact.Category)
    case impact(String)
    case letter(String)
    case ask(String)
    case door(Pane)
    /// A count of an area's displaced persons: which, and on which side.
    case displaced(AreaSelection, DisplacementKind, DisplacementSide)
    /// A cluster of the Global Compact's objectives, or its guiding principles.
    case cluster(String)
    case objective(Int)
    case principle(String)
    /// A section of the report or a part of one.
    case section(String)
    case paragraph(Int)
    case footnote(String)
    case measure(String)
}

/// Which corridors are looked at: from where, to where, and whether they or one of their sides are ranked.
package struct CorridorLens: Hashable, Sendable {
    package var origin: AreaSelection
    package var destination: AreaSelection
    package var by: CorridorSide

    package init(origin: AreaSelection, destination: AreaSelection, by: CorridorSide = .corridor) {
        self.origin = origin
        self.destination = destination
        self.by = by
    }

    static let withinRegion = CorridorLens(origin: .region, destination: .region)
    /// The report's figures IV and V.
    static let intoRegion = CorridorLens(origin: .outside, destination: .region, by: .origin)
    static let outOfRegion = CorridorLens(origin: .region, destination: .outside, by: .destination)
}

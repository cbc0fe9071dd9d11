import MigrationData
import Views

/// One of the counts of displaced persons: who they are, and which end of their flight is counted.
struct DisplacedCount: Hashable {
    let kind: DisplacementKind
    let side: DisplacementSide

    static let all = [
        DisplacedCount(kind: .refugees, side: .asylum), DisplacedCount(kind: .refugees, side: .origin),
        DisplacedCount(kind: .asylumSeekers, side: .asylum), DisplacedCount(kind: .asylumSeekers, side: .origin),
        DisplacedCount(kind: .stateless, side: .asylum), inside,
    ]

    static let inside = DisplacedCount(kind: .internallyDisplaced, side: .asylum)

    /// The same people at the other end; nil where nobody counts them there.
    var otherSide: DisplacedCount? {
        hasCorridors ? DisplacedCount(kind: kind, side: side == .asylum ? .origin : .asylum) : nil
    }

    /// Whether it is known from where to where they fled.
    var hasCorridors: Bool { kind == .refugees || kind == .asylumSeekers }

    /// The name in the list, and where the list is narrow.
    var name: (long: String, short: String) {
        switch (kind, side) {
        case (.refugees, .asylum): ("refugees, hosted", "refugees hosted")
        case (.refugees, .origin): ("refugees, origin", "refugees origin")
        case (.asylumSeekers, .asylum): ("asylum seekers, hosted", "asylum hosted")
        case (.asylumSeekers, .origin): ("asylum seekers, origin", "asylum origin")
        case (.stateless, _): ("stateless", "stateless")
        case (.internallyDisplaced, _): ("inside, by conflict", "inside borders")
        }
    }

    /// The heading above the areas, and where the list is narrow.
    var ranking: (long: String, short: String) {
        switch (kind, side) {
        case (.refugees, .asylum): ("Hosts of refugees", "Hosts")
        case (.refugees, .origin): ("Origins of refugees", "Origins")
        case (.asylumSeekers, .asylum): ("Hosts of the seekers", "Hosts")
        case (.asylumSeekers, .origin): ("Origins of the seekers", "Origins")
        case (.stateless, _): ("Where they live", "They live in")
        case (.internallyDisplaced, _): ("Displaced inside", "Inside")
        }
    }

    /// The persons in a sentence.
    func noun(_ persons: Int?) -> String {
        switch kind {
        case .refugees: persons == 1 ? "refugee" : "refugees"
        case .asylumSeekers: persons == 1 ? "asylum seeker" : "asylum seekers"
        case .stateless: persons == 1 ? "stateless person" : "stateless people"
        case .internallyDisplaced: persons == 1 ? "person" : "people"
        }
    }

    /// The title of a figure where room is scarce.
    var shortTitle: String {
        switch (kind, side) {
        case (.refugees, .asylum): "Refugees hosted"
        case (.refugees, .origin): "Refugees from here"
        case (.asylumSeekers, .asylum): "Asylum seekers"
        case (.asylumSeekers, .origin): "Asylum seekers from here"
        case (.stateless, _): "Stateless people"
        case (.internallyDisplaced, _): "Displaced inside"
        }
    }

    /// The editions of the columns and of the year 2019, as a scope line has them.
    var sources: String { kind == .internallyDisplaced ? "IDMC May 2023" : "UNHCR 2023 and 2026" }

    /// The number of a year, or the years themselves, as a question for an area or group.
    func query(_ area: AreaSelection, by: DisplacementBreakdown = .total, years: YearChoice) -> DisplacementQuery {
        DisplacementQuery(area: area, kind: kind, side: side, by: by, years: years)
    }
}

import Screen
import Views

/// One of the program's pages, opened with its digit; the profile of an area with a letter, from whatever names one.
package enum Pane: String, CaseIterable, Sendable {
    case overview, subregions, corridors, ages, remittances, displacement, compact, covid, recommendations, report
    case profile

    /// The panes that have a tab, in the order of the tabs: all but the profile, to which areas lead.
    package static let allCases: [Pane] = [
        .overview, .subregions, .corridors, .ages, .remittances, .displacement, .compact, .covid, .recommendations,
        .report,
    ]

    /// Where it stands among all panes, the profile last.
    var position: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    /// The key that opens it.
    package var digit: Character {
        switch self {
        case .overview: "1"
        case .subregions: "2"
        case .corridors: "3"
        case .ages: "4"
        case .remittances: "5"
        case .displacement: "6"
        case .compact: "7"
        case .covid: "8"
        case .recommendations: "9"
        case .report: "0"
        case .profile: "a"
        }
    }

    package var title: String {
        switch self {
        case .overview: "Overview"
        case .subregions: "Subregions"
        case .corridors: "Corridors"
        case .ages: "Ages"
        case .remittances: "Remittances"
        case .displacement: "Displacement"
        case .compact: "Compact"
        case .covid: "COVID-19"
        case .recommendations: "Recommendations"
        case .report: "Report"
        case .profile: "Profile"
        }
    }

    /// The title as a tab has it: the last column of 120 stays empty.
    var tabTitle: String { self == .displacement ? "Displaced" : title }

    /// Four to six letters, for 80 columns.
    package var shortTitle: String {
        switch self {
        case .overview: "Over"
        case .subregions: "Subr"
        case .corridors: "Corr"
        case .ages: "Ages"
        case .remittances: "Remit"
        case .displacement: "Displ"
        case .compact: "Comp"
        case .covid: "Covid"
        case .recommendations: "Advice"
        case .report: "Report"
        case .profile: "Profile"
        }
    }

    /// Whether the arrows can move among the rows of the figure.
    var hasFigureRows: Bool {
        switch self {
        case .corridors, .ages, .displacement, .compact, .covid, .recommendations, .report, .profile: true
        case .overview, .subregions, .remittances: false
        }
    }

    /// The forms in which `v` shows the pane's data, the first one at the start; the original only where there is one.
    package var forms: [FigureForm] {
        switch self {
        case .subregions: [.bars, .lines, .map, .matrix, .flow, .multiples, .table]
        case .corridors: [.bars, .map, .flow, .ranks, .table]
        case .ages: [.pyramid, .table]
        case .remittances: [.lines, .bars, .table]
        case .displacement: [.bars, .lines, .map, .table]
        case .compact, .recommendations: [.card, .table]
        case .covid: [.card, .table, .bars]
        case .report: [.card, .original, .table]
        case .overview, .profile: []
        }
    }
}

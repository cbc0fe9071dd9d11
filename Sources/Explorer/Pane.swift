import Screen
import Views

/// One of the program's pages, opened with its digit.
package enum Pane: String, CaseIterable, Sendable {
    case overview, subregions, corridors, ages, remittances, covid, recommendations

    /// The digit that opens it.
    package var digit: Character {
        switch self {
        case .overview: "1"
        case .subregions: "2"
        case .corridors: "3"
        case .ages: "4"
        case .remittances: "5"
        case .covid: "8"
        case .recommendations: "9"
        }
    }

    package var title: String {
        switch self {
        case .overview: "Overview"
        case .subregions: "Subregions"
        case .corridors: "Corridors"
        case .ages: "Ages"
        case .remittances: "Remittances"
        case .covid: "COVID-19"
        case .recommendations: "Recommendations"
        }
    }

    /// Four to six letters, for 80 columns.
    package var shortTitle: String {
        switch self {
        case .overview: "Over"
        case .subregions: "Subr"
        case .corridors: "Corr"
        case .ages: "Ages"
        case .remittances: "Remit"
        case .covid: "Covid"
        case .recommendations: "Advice"
        }
    }

    /// Whether the arrows can move among the rows of the figure.
    var hasFigureRows: Bool { self == .corridors || self == .ages || self == .recommendations }

    /// The forms in which `v` shows the pane's data, the first one at the start.
    package var forms: [FigureForm] {
        switch self {
        case .overview: []
        case .subregions: [.bars, .lines, .matrix, .table]
        case .corridors: [.bars, .table]
        case .ages: [.pyramid, .table]
        case .remittances: [.lines, .bars, .table]
        case .covid: [.card, .table]
        case .recommendations: [.card, .table]
        }
    }
}

import MigrationData
import ReportData
import Screen

/// What can stand behind a key of a view's line.
package enum ViewValues: Hashable, Sendable {
    /// An area or a group.
    case areas
    case words([String])
    /// Too much to be listed.
    case free
}

extension ViewKind {
    /// The values of one of its keys.
    package func values(of key: String, model: Model) throws(TableError) -> ViewValues {
        switch key {
        case "area", "origin", "destination", "compare": .areas
        case "by": .words(breakdowns)
        case "sex": .words(Sex.allCases.map(\.rawValue))
        case "direction": .words(RemittanceDirection.allCases.map(\.rawValue))
        case "kind": .words(DisplacementKind.allCases.map(\.rawValue))
        case "side": .words(DisplacementSide.allCases.map(\.rawValue))
        case "of": .words(PyramidPopulation.allCases.map(\.rawValue))
        case "top": .words(["5", "10", "20"])
        case "figure": .words(figures.map(\.rawValue))
        case "share": .words(MatrixShare.allCases.map(\.rawValue))
        case "within": .words([self == .displacement ? "region" : "subregion"])
        case "year", "since": .words(try years(model).reversed().map(String.init))
        case "years": .words(try spans(model))
        case "quarter": .words(try model.data.remittanceCosts().quarters.reversed().map(\.text))
        default: try reportValues(of: key, model)
        }
    }

    private var figures: [FigureForm] {
        switch self {
        case .stock, .emigrants: StockQuery.figures
        case .corridors: CorridorQuery.figures
        case .matrix: MatrixQuery.figures
        case .displacement: DisplacementQuery.figures
        default: []
        }
    }

    private var breakdowns: [String] {
        switch self {
        case .stock, .emigrants: StockBreakdown.allCases.map(\.rawValue)
        case .corridors, .students: CorridorSide.allCases.map(\.rawValue)
        case .remittances: RemittanceBreakdown.allCases.map(\.rawValue)
        case .displacement: DisplacementBreakdown.allCases.map(\.rawValue)
        case .remittanceCost: RemittanceCostBreakdown.allCases.map(\.rawValue)
        default: []
        }
    }

    private func years(_ model: Model) throws(TableError) -> [Int] {
        switch self {
        case .remittances:
            RemittanceQuery.reportYears.years(
                among: try model.data.remittances().years(Remittances.reportEdition(.inflow), .inflow))
        case .displacement: try model.data.displacementSeries().years
        case .students: try model.data.studentMobility().years
        case .pyramid: try model.data.migrantAges().years
        default: try model.data.migrantStock().years
        }
    }

    /// The whole span of years, and its later half.
    private func spans(_ model: Model) throws(TableError) -> [String] {
        let years = try years(model)
        guard let first = years.first, let last = years.last else { return [] }
        return ["\(first)-\(last)", "\(years[years.count / 2])-\(last)"]
    }

    private func reportValues(of key: String, _ model: Model) throws(TableError) -> ViewValues {
        switch key {
        case "category": .words(CovidImpact.Category.allCases.map(\.rawValue))
        case "polarity":
            .words(
                self == .covid
                    ? CovidImpact.Polarity.allCases.map(\.rawValue) : Measure.Polarity.allCases.map(\.rawValue))
        case "group":
            .words(
                Set(try model.report.covidImpacts().flatMap(\.groups)).sorted().map { $0.replacing(" ", with: "-") })
        case "verdict": .words(Verdict.allCases.map(\.rawValue))
        case "theme": .words(Set(try model.report.measures().map(\.theme)).sorted())
        case "cluster": .words(ObjectiveQuery.clusters)
        case "objective": .words((1...ObjectiveQuery.count).map(String.init))
        case "number" where self == .objectives: .words((1...ObjectiveQuery.count).map(String.init))
        case "number", "paragraph": .words((1...ParagraphRange.count).map(String.init))
        case "letter": .words(RecommendationAsk.letters)
        default: .free
        }
    }
}

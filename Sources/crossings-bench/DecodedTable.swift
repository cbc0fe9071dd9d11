import MigrationData
import ReportData

/// A table whose decoding is measured, by the name of its file.
enum DecodedTable: String, CaseIterable {
    case areas, aliases, boundaries, editions, population, remittances, students, covid, recommendations, measures
    case objectives, principles, outline, paragraphs, sources, published, claims, verdicts
    case areaNames = "area_names"
    case stock = "migrant_stock"
    case stockByAge = "migrant_stock_by_age"
    case populationByAge = "population_by_age"
    case remittanceMatrix = "remittance_matrix_2018"
    case remittanceCost = "remittance_cost"
    case displacementPairs = "displacement_2019"
    case displacementSeries = "displacement_series"
    case conflictDisplacement = "conflict_displacement"
    case refugeesByAge = "refugees_by_age_2019"

    /// The files that it is decoded from.
    var files: [String] { self == .students ? ["students.tsv", "students_totals.tsv"] : [rawValue + ".tsv"] }

    /// Whether the binary holds it packed.
    var isPacked: Bool { PackedTable.allCases.contains { files.contains($0.text) } }

    func decode(_ data: MigrationDataset, _ report: ReportDataset) throws(TableError) {
        switch self {
        case .areas: keep(try data.areas())
        case .aliases: keep(try data.areaAliases())
        case .areaNames: keep(try data.areaNames())
        case .boundaries: keep(try data.boundaries())
        case .editions: keep(try data.editions())
        case .population: keep(try data.populationTotals())
        case .remittances: keep(try data.remittances())
        case .students: keep(try data.studentMobility())
        case .stock: keep(try data.migrantStock())
        case .stockByAge: keep(try data.migrantAges())
        case .populationByAge: keep(try data.populationAges())
        case .remittanceMatrix: keep(try data.remittanceMatrix())
        case .remittanceCost: keep(try data.remittanceCosts())
        case .displacementPairs: keep(try data.displacementPairs())
        case .displacementSeries: keep(try data.displacementSeries())
        case .conflictDisplacement: keep(try data.conflictDisplacement())
        case .refugeesByAge: keep(try data.refugeeAges())
        default: try decode(report)
        }
    }

    private func decode(_ report: ReportDataset) throws(TableError) {
        switch self {
        case .covid: keep(try report.covidImpacts())
        case .recommendations: keep(try report.recommendationAsks())
        case .measures: keep(try report.measures())
        case .objectives: keep(try report.objectives())
        case .principles: keep(try report.guidingPrinciples())
        case .outline: keep(try report.outline())
        case .paragraphs: keep(try report.paragraphs())
        case .sources: keep(try report.sources())
        case .published: keep(try report.publishedFigures())
        case .claims: keep(try report.claims())
        case .verdicts: keep(try report.recordedVerdicts())
        default: break
        }
    }
}

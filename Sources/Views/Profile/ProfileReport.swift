import MigrationData
import ReportData

/// What the report says of an area, or of a group and what it takes in.
struct ProfileReport {
    let paragraphs: [Paragraph]
    /// Printed numbers of the area or group itself.
    let figures: [PublishedFigure]
    let measures: [Measure]
    /// Those on which the measures bear.
    let objectives: [Objective]

    init(of area: AreaSelection, _ model: Model) throws(TableError) {
        let codes = try MeasureQuery.codes(of: area, model)
        let code = try model.data.areas().code(of: area)
        paragraphs = try model.report.paragraphs().filter { !codes.isDisjoint(with: $0.areas) }
        figures = try model.report.publishedFigures().filter { $0.area == code }
        measures = try MeasureQuery(area: area).measures(model)
        let numbers = Set(measures.flatMap(\.objectives))
        objectives = try model.report.objectives().filter { numbers.contains(String($0.number)) }
    }

    /// The printed numbers that the data can check before the others.
    var figuresByBasis: [PublishedFigure] {
        let bases: [[PublishedFigure.Basis]] = [[.ownEdition, .otherEdition], [.derived], [.none]]
        return bases.flatMap { wanted in figures.filter { wanted.contains($0.basis) } }
    }
}

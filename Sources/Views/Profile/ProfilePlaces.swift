import MigrationData
import ReportData

/// Where the report prints a number of a profile: a printed figure whose query asks the same views.
struct ProfilePlaces {
    private var figures: [[View]: PublishedFigure] = [:]

    init(of area: AreaSelection, model: Model) throws(TableError) {
        // What the report prints is of its own editions, and no number of another.
        let model = model.ofReport
        let code = try model.data.areas().code(of: area)
        for figure in try model.report.publishedFigures() where figure.area == code && !figure.query.isEmpty {
            guard let expression = try? QueryExpression(figure.query), let views = Self.views(expression, model) else {
                continue
            }
            if figures[views] == nil { figures[views] = figure }
        }
    }

    /// The view of an expression that is nothing else, or the two of a quotient.
    private static func views(_ expression: QueryExpression, _ model: Model) -> [View]? {
        switch expression {
        case .view(let line): (try? View(line, model: model)).map { [$0] }
        case .operation("/", .view(let part), .view(let whole)):
            (try? View(part, model: model)).flatMap { part in
                (try? View(whole, model: model)).map { [part, $0] }
            }
        default: nil
        }
    }

    /// The printed number that is the same as a fact.
    func figure(of fact: ProfileFact) -> PublishedFigure? {
        fact.views.isEmpty ? nil : figures[fact.views]
    }

    /// The paragraph's number; empty where the report doesn't print the fact.
    func paragraph(of fact: ProfileFact) -> String { figure(of: fact)?.paragraph ?? "" }
}

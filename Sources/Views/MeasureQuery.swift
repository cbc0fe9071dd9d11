import MigrationData
import ReportData
import Screen

/// The question behind `measures`: what States and organizations did or failed to do.
package struct MeasureQuery: Hashable, Sendable {
    /// Measures that name the area; of a group those that name it or one of its members. Nil for all.
    package var area: AreaSelection?
    package var objective: Int?
    package var theme: String?
    package var polarity: Measure.Polarity?

    package init(
        area: AreaSelection? = nil, objective: Int? = nil, theme: String? = nil, polarity: Measure.Polarity? = nil
    ) {
        self.area = area
        self.objective = objective
        self.theme = theme
        self.polarity = polarity
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        if parameters.has("area") { area = try parameters.area("area", default: .region) }
        polarity = try parameters.optionalWord("polarity")
        if let text = parameters.text("objective") {
            guard let number = Parameters.number(text), (1...ObjectiveQuery.count).contains(number) else {
                throw .unknownValue(text, key: "objective", right: "an objective from 1 to \(ObjectiveQuery.count)")
            }
            objective = number
        }
        guard let text = parameters.text("theme") else { return }
        let measures = try model.reading { (model) throws(TableError) in try model.report.measures() }
        let themes = Set(measures.map(\.theme)).sorted()
        let wanted = text.lowercased().replacing(" ", with: "-")
        guard themes.contains(wanted) else { throw parameters.notOneOf(themes, text, "theme") }
        theme = wanted
    }

    func line(_ areas: AreaTable) -> String {
        LineWords.join([
            "measures", area.map { "area=" + LineWords.area($0, areas) }, objective.map { "objective=\($0)" },
            theme.map { "theme=\($0)" }, polarity.map { "polarity=\($0.rawValue)" },
        ])
    }

    package func measures(_ model: Model) throws(TableError) -> [Measure] {
        let named = try area.map { (area) throws(TableError) in try Self.codes(of: area, model) }
        return try model.report.measures().filter { measure in
            (named.map { !$0.isDisjoint(with: measure.areas) } ?? true)
                && (objective.map { measure.objectives.contains(String($0)) } ?? true)
                && (theme == nil || measure.theme == theme) && (polarity == nil || measure.polarity == polarity)
        }
    }

    /// The codes by which the tables of the report name an area or what a group takes in.
    package static func codes(of area: AreaSelection, _ model: Model) throws(TableError) -> Set<String> {
        let areas = try model.data.areas()
        let members = areas.members(of: area)
        var codes = Set(members.members.compactMap { areas[$0]?.code })
        guard case .group = area else { return codes }
        for group in AreaGroup.all where !areas.members(of: .group(group)).isEmpty {
            if areas.members(of: .group(group)).subtracting(members).isEmpty { codes.insert(group.word) }
        }
        return codes
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let rows = try measures(model).map { measure in
            [
                Value.text(measure.id), .text(measure.actor), .list(measure.areas), .text(measure.polarity.rawValue),
                .text(measure.statement), .text(measure.theme), .list(measure.objectives), .list(measure.paragraphs),
            ]
        }
        return ViewTable(
            columns: ["id", "actor", "areas", "polarity", "statement", "theme", "objectives", "paragraph"], rows: rows)
    }
}

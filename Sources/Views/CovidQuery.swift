import MigrationData
import ReportData
import Screen

/// The question behind `covid`.
package struct CovidQuery: Hashable, Sendable {
    package var category: CovidImpact.Category?
    package var group: String?
    package var polarity: CovidImpact.Polarity?

    package init(
        category: CovidImpact.Category? = nil, group: String? = nil, polarity: CovidImpact.Polarity? = nil
    ) {
        self.category = category
        self.group = group
        self.polarity = polarity
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        category = try parameters.optionalWord("category")
        polarity = try parameters.optionalWord("polarity")
        guard let text = parameters.text("group") else { return }
        let impacts = try model.reading { (model) throws(TableError) in try model.report.covidImpacts() }
        let groups = Set(impacts.flatMap(\.groups)).sorted()
        let wanted = AreaLookup.folded(text)
        guard let found = groups.first(where: { AreaLookup.folded($0) == wanted }) else {
            throw parameters.notOneOf(groups.map { $0.replacing(" ", with: "-") }, text, "group")
        }
        group = found
    }

    var line: String {
        LineWords.join([
            "covid", category.map { "category=\($0.rawValue)" },
            group.map { "group=" + $0.replacing(" ", with: "-") }, polarity.map { "polarity=\($0.rawValue)" },
        ])
    }

    package func impacts(_ model: Model) throws(TableError) -> [CovidImpact] {
        try model.report.covidImpacts().filter { impact in
            (category == nil || impact.category == category) && (polarity == nil || impact.polarity == polarity)
                && (group.map(impact.groups.contains) ?? true)
        }
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let rows = try impacts(model).map { impact in
            [
                Value.text(impact.id), .text(impact.category.rawValue), .text(impact.polarity.rawValue),
                .text(impact.statement), .list(impact.groups), .list(impact.areas), .list(impact.paragraphs),
                .list(impact.footnotes),
            ]
        }
        return ViewTable(
            columns: ["id", "category", "polarity", "statement", "groups", "areas", "paragraph", "footnotes"],
            rows: rows)
    }
}

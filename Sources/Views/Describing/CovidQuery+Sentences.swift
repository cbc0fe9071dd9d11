import MigrationData
import ReportData

extension CovidQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let impacts = try impacts(model)
        let about = [
            group.map { " on “\($0)”" }, category.map { " in the field of “\($0.title)”" },
        ].compactMap { $0 }.joined()
        guard let first = impacts.first else {
            return [Wording.sentence("the report names no \(Self.noun(polarity, isOne: false))\(about)")]
        }
        var facts: [String?] = [
            "the report names \(impacts.count) \(Self.noun(polarity, isOne: impacts.count == 1))\(about)"
        ]
        if impacts.count > 1, polarity == nil {
            let counts = CovidImpact.Polarity.allCases.compactMap { polarity -> String? in
                let count = impacts.count { $0.polarity == polarity }
                return count == 0 ? nil : "\(count) \(Self.noun(polarity, isOne: count == 1))"
            }
            facts.append("there are \(Wording.list(counts))")
        }
        if impacts.count > 1, category == nil {
            let counts = CovidImpact.Category.allCases.map { category in
                "\(impacts.count { $0.category == category }) to \(Wording.quoted(category.title))"
            }
            facts.append("of these, \(Wording.list(counts)) belong")
        }
        if group == nil, impacts.count > 1, let most = Wording.frequent(impacts.flatMap(\.groups)), most.count > 1 {
            facts.append(
                "the most touch \(Wording.list(most.names, most: 4)): \(most.count)"
                    + (most.names.count > 1 ? " each" : ""))
        }
        let shown = impacts.count <= 3 ? impacts : [first]
        facts += shown.enumerated().map { position, impact in
            let head = impacts.count == 1 ? "it" : position == 0 ? "the first" : "the next"
            return "\(head), in \(Wording.paragraphs(impact.paragraphs)), reads \(Wording.quoted(impact.statement))"
        }
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    private static func noun(_ polarity: CovidImpact.Polarity?, isOne: Bool) -> String {
        switch polarity {
        case .harm:
            isOne
                ? "harm that the COVID-19 pandemic did to migrants" : "harms that the COVID-19 pandemic did to migrants"
        case .response: isOne ? "response to the COVID-19 pandemic" : "responses to the COVID-19 pandemic"
        case .contribution: isOne ? "contribution of migrants" : "contributions of migrants"
        case nil:
            isOne
                ? "impact of the COVID-19 pandemic or response to it"
                : "impacts of the COVID-19 pandemic and responses to it"
        }
    }
}

import MigrationData
import ReportData

extension CovidQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let impacts = try impacts(model)
        let about =
            (group.map { " touching \($0)" } ?? "") + (category.map { " under \(Wording.quoted($0.title))" } ?? "")
        let noun = Self.noun(polarity, isOne: impacts.count == 1)
        guard let first = impacts.first else {
            return [Wording.sentence("the report names no \(noun.replacing(" and ", with: " or "))\(about)")]
        }
        var facts: [String?] = ["the report names \(impacts.count) \(noun)\(about)"]
        if impacts.count > 1 { facts += [polarities(impacts), categories(impacts), groups(impacts)] }
        let shown = impacts.count <= 3 ? impacts : [first]
        facts += shown.enumerated().map { position, impact in
            let head = impacts.count == 1 ? "it stands" : position == 0 ? "the first stands" : "the next stands"
            return "\(head) in \(Wording.paragraphs(impact.paragraphs)): \(impact.statement)"
        }
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    private func polarities(_ impacts: [CovidImpact]) -> String? {
        if polarity != nil { return nil }
        let nouns: [CovidImpact.Polarity: String] = [
            .harm: "harm", .response: "response", .contribution: "contribution of migrants",
        ]
        let counts = CovidImpact.Polarity.allCases.compactMap { polarity -> String? in
            let count = impacts.count { $0.polarity == polarity }
            let noun = nouns[polarity] ?? ""
            let many = polarity == .contribution ? "contributions of migrants" : noun + "s"
            return count == 0 ? nil : Wording.counted(count, noun, many)
        }
        return "these are " + Wording.list(counts)
    }

    private func categories(_ impacts: [CovidImpact]) -> String? {
        if category != nil { return nil }
        let counts = CovidImpact.Category.allCases.compactMap { category -> (Int, String)? in
            let count = impacts.count { $0.category == category }
            return count == 0 ? nil : (count, Wording.quoted(category.title))
        }
        if counts.count == 1 { return "all belong to \(counts[0].1)" }
        let words = counts.enumerated().map { position, item in
            "\(item.0) " + (position > 0 ? "" : item.0 == 1 ? "belongs " : "belong ") + "to \(item.1)"
        }
        return "of these, " + Wording.list(words)
    }

    private func groups(_ impacts: [CovidImpact]) -> String? {
        guard group == nil, let most = Wording.frequent(impacts.flatMap(\.groups)), most.count > 1 else { return nil }
        let each = most.names.count > 1 ? " each" : ""
        return "the most touch \(Wording.list(most.names, most: 4)): \(most.count)\(each)"
    }

    private static func noun(_ polarity: CovidImpact.Polarity?, isOne: Bool) -> String {
        switch polarity {
        case .harm: (isOne ? "harm" : "harms") + " that the COVID-19 pandemic did to migrants"
        case .response: (isOne ? "response" : "responses") + " to the COVID-19 pandemic"
        case .contribution: (isOne ? "contribution" : "contributions") + " of migrants in the COVID-19 pandemic"
        case nil where isOne: "impact of the COVID-19 pandemic or response to it"
        case nil: "impacts of the COVID-19 pandemic and responses to it"
        }
    }
}

import MigrationData
import ReportData

extension MeasureQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let measures = try measures(model)
        let scope = try scope(model)
        guard let first = measures.first else { return [Wording.sentence("the report names no measures\(scope)")] }
        var facts: [String?] = [Measure.tally(measures, "the report names", scope)]
        if measures.count > 1 { facts += [themes(measures), objectives(measures)] }
        let shown = measures.count <= 3 ? measures : [first]
        facts += shown.enumerated().map { position, measure in
            let head = measures.count == 1 ? "it" : position == 0 ? "the first" : "the next"
            let actors = measure.actor.replacing(";", with: ",")
            return "\(head) stands in \(Wording.paragraphs(measure.paragraphs)) (\(actors)): \(measure.statement)"
        }
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    private func themes(_ measures: [Measure]) -> String? {
        guard theme == nil, let most = Wording.frequent(measures.map(\.theme)), most.count > 1 else { return nil }
        let names = Wording.list(most.names.map { Wording.quoted($0.replacing("-", with: " ")) }, most: 4)
        return most.names.count == 1
            ? "the most frequent theme is \(names), with \(most.count)"
            : "the most frequent themes are \(names), with \(most.count) each"
    }

    private func objectives(_ measures: [Measure]) -> String? {
        let others = measures.flatMap(\.objectives).filter { objective.map(String.init) != $0 }
        guard let most = Wording.frequent(others), most.count > 1 else { return nil }
        let head = objective == nil ? "the most bear on" : "besides, the most bear on"
        return "\(head) \(Wording.objectives(most.names)): \(most.count)" + (most.names.count > 1 ? " each" : "")
    }

    private func scope(_ model: Model) throws(TableError) -> String {
        let areas = try model.data.areas()
        let words = [
            polarity.map { " counted as " + $0.noun },
            theme.map { " whose theme is “\($0.replacing("-", with: " "))”" },
            objective.map { " bearing on objective \($0)" }, area.map { " concerning " + areas.phrase($0) },
        ]
        return words.compactMap { $0 }.joined()
    }
}

extension Measure.Polarity {
    fileprivate var noun: String {
        switch self {
        case .progress: "progress"
        case .gap: "a gap"
        case .context: "context"
        }
    }
}

extension Measure {
    /// How many measures there are, and how many of each polarity where there are several.
    static func tally(_ measures: [Measure], _ head: String, _ scope: String) -> String {
        if measures.isEmpty { return "\(head) no measures\(scope)" }
        let all = "\(head) \(Wording.counted(measures.count, "measure"))\(scope)"
        let counts = Polarity.allCases.map { polarity in (polarity, measures.count { $0.polarity == polarity }) }
        let parts = counts.filter { $0.1 > 0 }
        if scope.contains(" counted as ") { return all }
        if parts.count == 1 {
            return all + ", " + (measures.count == 1 ? "which counts" : "which all count") + " as " + parts[0].0.noun
        }
        let words = parts.enumerated().map { position, part in
            "\(part.1) " + (position > 0 ? "" : part.1 == 1 ? "counts " : "count ") + "as \(part.0.noun)"
        }
        return all + ": " + Wording.list(words)
    }
}

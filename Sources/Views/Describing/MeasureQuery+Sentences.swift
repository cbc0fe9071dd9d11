import MigrationData
import ReportData

extension MeasureQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let measures = try measures(model)
        let scope = try scope(model)
        guard let first = measures.first else {
            return [Wording.sentence("the report names no measures\(scope)")]
        }
        var facts: [String?] = [
            polarity == nil
                ? Measure.tally(measures, "the report names", scope)
                : "the report names \(Wording.counted(measures.count, "measure"))\(scope)"
        ]
        if measures.count > 1, theme == nil, let most = Wording.frequent(measures.map(\.theme)), most.count > 1 {
            let names = most.names.map { Wording.quoted($0.replacing("-", with: " ")) }
            facts.append(
                "the most frequent theme is \(Wording.list(names, most: 4)), with \(most.count)"
                    + (names.count > 1 ? " each" : ""))
        }
        if measures.count > 1, let most = Wording.frequent(measures.flatMap(\.objectives)), most.count > 1 {
            facts.append(
                "most of all they bear on \(Wording.objectives(most.names)), \(most.count) times"
                    + (most.names.count > 1 ? " each" : ""))
        }
        let shown = measures.count <= 3 ? measures : [first]
        facts += shown.enumerated().map { position, measure in
            let head = measures.count == 1 ? "it" : position == 0 ? "the first" : "the next"
            return "\(head), in \(Wording.paragraphs(measure.paragraphs)), is of \(measure.actor) and reads "
                + Wording.quoted(measure.statement)
        }
        return facts.compactMap { $0.map(Wording.sentence) }
    }

    private func scope(_ model: Model) throws(TableError) -> String {
        let areas = try model.data.areas()
        let kinds: [Measure.Polarity: String] = [.progress: " of progress", .gap: " of a gap", .context: " of context"]
        let words = [
            polarity.flatMap { kinds[$0] }, theme.map { " on the theme “\($0.replacing("-", with: " "))”" },
            objective.map { " that bear on objective \($0)" }, area.map { " that name " + areas.phrase($0) },
        ]
        return words.compactMap { $0 }.joined()
    }
}

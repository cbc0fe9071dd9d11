import MigrationData
import ReportData

/// The question behind `recommendations` and `recommendation a` to `g`.
package struct RecommendationQuery: Hashable, Sendable {
    /// Nil for all letters.
    package var letter: String?

    package init(letter: String? = nil) {
        self.letter = letter
    }

    init(_ parameters: Parameters) throws(ViewError) {
        guard let text = parameters.text("letter") else {
            if parameters.kind == .recommendation {
                throw .conflict("recommendation needs its letter, a to g, such as: recommendation f")
            }
            return
        }
        guard RecommendationAsk.letters.contains(text.lowercased()) else {
            throw parameters.notOneOf(RecommendationAsk.letters, text, "letter")
        }
        letter = text.lowercased()
    }

    var line: String { letter.map { "recommendation \($0)" } ?? "recommendations" }

    package func asks(_ model: Model) throws(TableError) -> [RecommendationAsk] {
        try model.report.recommendationAsks().filter { letter == nil || $0.letter == letter }
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let rows = try asks(model).map { (ask) throws(TableError) -> [Value] in
            let evidence = try RecommendationEvidence(ask, in: model)
            return [
                Value.text(ask.letter), .whole(ask.number), .text(ask.principle), .text(ask.statement),
                .text(ask.addressee), .list(ask.objectives), .list(evidence.words), .list(ask.measures),
            ]
        }
        return ViewTable(
            columns: [
                "letter", "ask", "principle", "statement", "addressee", "objectives", "evidence", "measures",
            ], rows: rows)
    }
}

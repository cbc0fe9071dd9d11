import MigrationData
import ReportData

/// What in the report an ask rests on, besides the measures that bear on it.
package struct RecommendationEvidence: Hashable, Sendable {
    /// Numbers of paragraphs.
    package let paragraphs: [String]
    /// Printed numbers, in the report's order.
    package let figures: [PublishedFigure]
    /// What it says without a number, and the reasons that paragraph 70 gives itself.
    package let claims: [Claim]

    /// The evidence for one ask. A link to a whole letter counts for those of its asks that list the paragraph.
    package init(_ ask: RecommendationAsk, in model: Model) throws(TableError) {
        let id = ask.id
        paragraphs = ask.paragraphs
        figures = try model.report.publishedFigures().filter { figure in
            figure.recommendations.contains(id)
                || figure.recommendations.contains(ask.letter) && ask.paragraphs.contains(figure.paragraph)
        }
        claims = try model.report.claims().filter { $0.recommendations.contains(id) }
    }

    package var isEmpty: Bool { paragraphs.isEmpty && figures.isEmpty && claims.isEmpty }

    /// Paragraphs, then the ids of figures, then those of claims.
    package var words: [String] { paragraphs + figures.map(\.id) + claims.map(\.id) }
}

import MigrationData
import ReportData

/// The question behind `published`: what the report prints, each number against the data.
package struct PublishedQuery: Hashable, Sendable {
    /// Nil for the whole report.
    package var paragraphs: ParagraphRange?
    package var verdict: Verdict?

    package init(paragraphs: ParagraphRange? = nil, verdict: Verdict? = nil) {
        self.paragraphs = paragraphs
        self.verdict = verdict
    }

    init(_ parameters: Parameters) throws(ViewError) {
        paragraphs = try parameters.paragraphs("paragraph")
        verdict = try parameters.optionalWord("verdict")
    }

    var line: String {
        LineWords.join([
            "published", paragraphs.map { "paragraph=" + $0.words }, verdict.map { "verdict=\($0.rawValue)" },
        ])
    }

    package func checks(_ model: Model) throws(TableError) -> [FigureCheck] {
        try model.verification.figures { paragraphs?.contains($0.paragraph) ?? true }
            .filter { verdict == nil || $0.verdict == verdict }
    }

    static let columns = [
        "id", "paragraph", "quantity", "area", "year", "qualifier", "published", "unit", "denominator", "computed",
        "verdict", "note",
    ]

    func table(_ model: Model) throws(TableError) -> ViewTable {
        ViewTable(columns: Self.columns, rows: try checks(model).map(\.row))
    }
}

extension FigureCheck {
    /// The row of `published`: printed and computed number in the same, printed unit.
    fileprivate var row: [Value] {
        [
            .text(figure.id), .text(figure.paragraph), .text(figure.quantity), .text(figure.area), .text(figure.year),
            .text(figure.qualifier.rawValue), .decimal(figure.value), .text(figure.unit), .text(figure.denominator),
            .decimal(computed), .text(verdict.rawValue), .text(explanation),
        ]
    }
}

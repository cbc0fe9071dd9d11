import MigrationData
import ReportData

/// The question behind `claims`: what the report says without a number, held against the data.
package struct ClaimQuery: Hashable, Sendable {
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
            "claims", paragraphs.map { "paragraph=" + $0.words }, verdict.map { "verdict=\($0.rawValue)" },
        ])
    }

    package func checks(_ model: Model) throws(TableError) -> [ClaimCheck] {
        try model.verification.claims { paragraphs?.contains($0.paragraph) ?? true }
            .filter { verdict == nil || $0.verdict == verdict }
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let rows = try checks(model).map { check in
            [
                Value.text(check.claim.id), .text(check.claim.paragraph), .text(check.claim.statement),
                .text(check.claim.kind.rawValue), .text(check.verdict.rawValue), .text(check.evidenceLine),
                .text(check.note),
            ]
        }
        return ViewTable(
            columns: ["id", "paragraph", "statement", "kind", "verdict", "evidence", "note"], rows: rows)
    }
}

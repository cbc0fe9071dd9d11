/// Which printed figures or claims are asked for: of some paragraphs, with some verdict.
package struct CheckFilter: Hashable, Sendable {
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

    func line(_ kind: ViewKind) -> String {
        LineWords.join([
            kind.rawValue, paragraphs.map { "paragraph=" + $0.words }, verdict.map { "verdict=\($0.rawValue)" },
        ])
    }

    func isOf(_ paragraph: String) -> Bool { paragraphs?.contains(paragraph) ?? true }

    func has(_ verdict: Verdict) -> Bool { self.verdict == nil || self.verdict == verdict }

    func caption(_ title: String) -> ViewCaption {
        ViewCaption(
            title: title, unit: "", reference: (paragraphs ?? ParagraphRange(1, ParagraphRange.count)).reference,
            editions: [], source: "\(Model.reportNumber); computed from the editions that crossings list editions names"
        )
    }
}

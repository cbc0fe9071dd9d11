import ReportData

/// What became of a printed number when the data were asked.
package struct FigureCheck: Hashable, Sendable {
    package let figure: PublishedFigure
    /// What the query gives, in the printed unit; nil where there is none or its answer is not known.
    package let computed: Double?
    package let verdict: Verdict
    /// The arithmetic among printed figures that doesn't come out: `50.6 + 49.6 = 100.2, not 100`; else empty.
    package let contradiction: String
    /// Why, in a sentence or two; may be empty.
    package let note: String
}

/// What became of a claim when the data were asked.
package struct ClaimCheck: Hashable, Sendable {
    package let claim: Claim
    package let verdict: Verdict
    /// What the data say to each condition; empty where it can't be checked.
    package let evidence: [String]
    /// Why, or what limits it; may be empty.
    package let note: String

    /// The conditions in one line.
    package var evidenceLine: String { evidence.joined(separator: "; ") }
}

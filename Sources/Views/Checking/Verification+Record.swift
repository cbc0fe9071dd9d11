import MigrationData
import ReportData

/// A verdict or a computed value that is no longer what the last release found.
package struct VerdictChange: Hashable, Sendable {
    package let id: String
    /// Whether the report's own editions are concerned, and not only a later one.
    package let isOwnEdition: Bool
    /// Nil where the last release had no such row, or this one has none any more.
    package let before: RecordedVerdict?
    package let now: RecordedVerdict?
}

extension Verification {
    /// What this release finds, row by row: all printed figures, then all claims.
    package func record() throws(TableError) -> [RecordedVerdict] {
        try figures().map(\.recorded) + claims().map(\.recorded)
    }

    /// Where the tables no longer give what `verdicts.tsv` holds.
    package func changes() throws(TableError) -> [VerdictChange] {
        let before = Dictionary(
            try model.report.recordedVerdicts().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let own = Set(
            try figures().filter { $0.figure.basis == .ownEdition }.map(\.figure.id)
                + claims().filter { $0.claim.basis == .ownEdition }.map(\.claim.id))
        let now = try record()
        let changed = now.filter { before[$0.id] != $0 }.map { row in
            VerdictChange(id: row.id, isOwnEdition: own.contains(row.id), before: before[row.id], now: row)
        }
        let ids = Set(now.map(\.id))
        let gone = before.values.filter { !ids.contains($0.id) }.sorted { $0.id < $1.id }.map {
            VerdictChange(id: $0.id, isOwnEdition: true, before: $0, now: nil)
        }
        return changed + gone
    }
}

extension FigureCheck {
    fileprivate var recorded: RecordedVerdict {
        RecordedVerdict(
            id: figure.id, verdict: verdict.rawValue,
            answer: computed.map { NumberText.plain($0 * figure.scale) } ?? "")
    }
}

extension ClaimCheck {
    fileprivate var recorded: RecordedVerdict {
        RecordedVerdict(id: claim.id, verdict: verdict.rawValue, answer: evidenceLine)
    }
}

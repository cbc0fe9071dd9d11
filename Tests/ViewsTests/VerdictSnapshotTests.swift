import Foundation
import ReportData
import Testing
import Views

/// `Assets/verdicts.tsv` against what the tables give. With `CROSSINGS_RECORD=1` it is written instead of compared.
@Suite("What was recorded of printed numbers and claims is what the tables give")
struct VerdictSnapshotTests {
    private let model = Tables.ownModel()
    private static let isRecording = ProcessInfo.processInfo.environment["CROSSINGS_RECORD"] == "1"

    @Test("Every verdict and every computed value is as recorded, row by row")
    func record() throws {
        let found = try model.verification.record()
        if Self.isRecording {
            let lines = [RecordedVerdict.columns] + found.map { [$0.id, $0.verdict, $0.answer] }
            let text = lines.map { $0.joined(separator: "\t") + "\n" }.joined()
            try text.write(to: Tables.assets.appending(path: "verdicts.tsv"), atomically: true, encoding: .utf8)
            return
        }
        let recorded = try model.report.recordedVerdicts()
        #expect(found.map(\.id) == recorded.map(\.id))
        for (now, before) in zip(found, recorded) { #expect(now == before) }
        #expect(try model.verification.changes().isEmpty)
    }

    @Test("Of the printed numbers 44 agree, 5 differ, 8 by edition only, and 1 contradicts its neighbour")
    func figures() throws {
        let checks = try model.verification.figures()
        let byVerdict = Dictionary(grouping: checks, by: \.verdict).mapValues { $0.map(\.figure.id) }
        #expect(byVerdict[.agrees]?.count == 44)
        #expect(byVerdict[.differs] == ["p9-4", "p9-5", "p9-8", "p12-7", "p49-4"])
        #expect(byVerdict[.inconsistent] == ["p4-6"])
        #expect(
            byVerdict[.differsByEdition]
                == ["p12-1", "p12-2", "p12-3", "p15-3", "p15-5", "p15-6", "p15-8", "p16-1"])
        #expect(byVerdict[.derived]?.count == 49 && byVerdict[.notCheckable]?.count == 28)
    }

    @Test("Of the claims 35 agree and 6 differ; the others can't be checked and say why")
    func claims() throws {
        let checks = try model.verification.claims()
        let byVerdict = Dictionary(grouping: checks, by: \.verdict).mapValues { $0.map(\.claim.id) }
        #expect(byVerdict[.agrees]?.count == 35)
        #expect(byVerdict[.differs] == ["k5-1", "k6-2", "k7-2", "k8-3", "k12-5", "k70-1"])
        #expect(byVerdict[.notCheckable]?.count == 88 && byVerdict.count == 3)
        for check in checks {
            #expect(check.evidence.isEmpty == (check.verdict == .notCheckable), "\(check.claim.id)")
            if check.verdict == .notCheckable { #expect(!check.note.isEmpty, "\(check.claim.id)") }
        }
    }
}

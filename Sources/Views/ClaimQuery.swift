import MigrationData
import ReportData

/// The question behind `claims`: what the report says without a number, held against the data.
package struct ClaimQuery: Hashable, Sendable {
    package var filter = CheckFilter()

    package init(_ filter: CheckFilter = CheckFilter()) {
        self.filter = filter
    }

    init(_ parameters: Parameters) throws(ViewError) {
        filter = try CheckFilter(parameters)
    }

    var line: String { filter.line(.claims) }

    package func checks(_ model: Model) throws(TableError) -> [ClaimCheck] {
        try model.verification.claims { filter.isOf($0.paragraph) }.filter { filter.has($0.verdict) }
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

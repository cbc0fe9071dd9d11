import ReportData
import Views

/// The program's own tables behind one model for all tests: decoding them anew for each would take most of their time.
///
/// It may be shared because every table is decoded, every verdict given and everything that is worked out once is worked
/// out here; from then on it is only read.
package struct ReadyModel: @unchecked Sendable {
    package static var model: Model { shared.model }
    private static let shared = ReadyModel()

    private let model = Model(source: EmbeddedTable.table)

    private init() {
        try? model.checkAll()
        _ = try? model.verification.record()
        _ = try? model.report.measure("")
        _ = try? model.report.askLetters()
        _ = try? model.finder()
        _ = try? model.mapLand()
    }
}

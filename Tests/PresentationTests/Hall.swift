import Figures
import MigrationData
import ReportData
import Screen
import TestTables

@testable import Presentation
@testable import Views

/// The program's own tables, letters and deck.
struct Hall {
    static var model: Model { shared.model }
    private static let shared = Shared()
    static let alphabet = BigAlphabet(bytes("big_letters.txt"))
    static let deck = DeckReader.deck(bytes("deck.md"), name: "deck.md")

    /// One model for all tests, which is only read once its tables are decoded.
    private struct Shared: @unchecked Sendable {
        let model = Model(source: Hall.table)

        init() {
            try? model.checkAll()
            _ = try? model.verification.record()
            _ = try? model.report.measure("")
            _ = try? model.mapLand()
        }
    }

    static func table(_ file: String) throws(TableError) -> TableBytes {
        try EmbeddedTable.table(file)
    }

    static func bytes(_ file: String) -> [UInt8] {
        (try? EmbeddedTable.bytes(file)) ?? []
    }
}

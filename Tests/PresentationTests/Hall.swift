import Figures
import MigrationData
import ReportData
import Screen
import TestTables

@testable import Presentation
@testable import Views

/// The program's own tables, letters and deck.
struct Hall {
    static var model: Model { ReadyModel.model }
    static let alphabet = BigAlphabet(bytes("big_letters.txt"))
    static let deck = DeckReader.deck(bytes("deck.md"), name: "deck.md")

    static func table(_ file: String) throws(TableError) -> TableBytes {
        try EmbeddedTable.table(file)
    }

    static func bytes(_ file: String) -> [UInt8] {
        (try? EmbeddedTable.bytes(file)) ?? []
    }
}

import ArgumentParser
import FoundationEssentials
import Importing
import MigrationData
import TestTables

/// What is measured while the rows double.
enum ScalingStep: String, ExpressibleByArgument, CaseIterable, Codable {
    /// A long CSV becomes a folder's tables.
    case importing
    /// The text of such a table is read.
    case text
    /// The packed table is mapped and checked.
    case packed

    var title: String {
        switch self {
        case .importing: "import of a long CSV"
        case .text: "decode of its table, text"
        case .packed: "decode of its table, packed"
        }
    }

    /// Does it; `file` is the long CSV, `folder` holds what is imported.
    func run(file: String, folder: String) throws {
        switch self {
        case .importing: try ImportRun.run(file, into: folder)
        case .text: try decode(TableBytes(copying: Data(contentsOf: URL(filePath: folder + "/" + Self.table(".tsv")))))
        case .packed:
            let path = folder + "/" + Self.table(".columns")
            guard let mapped = TableBytes.mapped(path) else { throw ValidationError("\(path) cannot be mapped") }
            try decode(mapped.bytes)
        }
    }

    private func decode(_ bytes: TableBytes) throws {
        let areas = try MigrationDataset(source: EmbeddedTable.table).areas()
        keep(try MigrantStock(file: Self.table(".tsv"), bytes: bytes, areas: areas))
    }

    private static func table(_ suffix: String) -> String { "migrant-stock." + ImportRun.edition + suffix }
}

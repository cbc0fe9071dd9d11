import Importing
import MigrationData
import TestTables

/// An import as `crossings import` does it, without a word about its progress.
enum ImportRun {
    static let edition = "made-up"

    static func run(_ path: String, into folder: String) throws {
        let data = MigrationDataset(source: EmbeddedTable.table)
        let areas = try data.areas()
        let file = try Importer(areas: areas, names: data.areaNames()).read(path, edition: edition)
        try ImportFolder(folder, areas: areas).add(file.tables, force: true)
    }
}

import Foundation
import Importing
import MadeUpWorkbook
import MigrationData
import TestTables

/// A folder for one test: files to import, and what comes of them.
final class Workbench {
    let path: String
    let data = MigrationDataset(source: Workbench.bundled)
    let areas: AreaTable
    private let importer: Importer

    init() throws {
        path = NSTemporaryDirectory() + "crossings-import-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        areas = try data.areas()
        importer = Importer(areas: areas, names: try data.areaNames())
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    static func bundled(_ file: String) throws(TableError) -> TableBytes {
        try EmbeddedTable.table(file)
    }

    /// A bundled table as lines of fields.
    static func rows(_ file: String) throws -> [[String: String]] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Assets/\(file)")
        return rows(text: try String(contentsOf: url, encoding: .utf8))
    }

    private static func rows(text: String) -> [[String: String]] {
        let lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        return lines.dropFirst().map { line in
            Dictionary(uniqueKeysWithValues: zip(lines[0].map(String.init), line.map(String.init)))
        }
    }

    func read(_ bytes: [UInt8], as name: String = "a.xlsx", edition: String? = nil) throws -> ImportedFile {
        let file = path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return try importer.read(file, edition: edition)
    }

    func read(csv: String, edition: String? = "mine") throws -> ImportedFile {
        try read(Array(csv.utf8), as: "a.csv", edition: edition)
    }

    /// Puts what was read into the folder `out`.
    @discardableResult
    func add(_ file: ImportedFile, force: Bool = false) throws -> MigrationDataset {
        try ImportFolder(path + "/out", areas: areas).add(file.tables, force: force)
        return folder
    }

    /// The tables of the folder before the bundled ones.
    var folder: MigrationDataset {
        let path = path + "/out"
        return MigrationDataset(
            imports: { (file) throws(TableError) in
                guard let data = FileManager.default.contents(atPath: path + "/" + file) else {
                    throw TableError(file: file, line: 0, problem: .unreadable("missing"))
                }
                return TableBytes(copying: data)
            }, source: Workbench.bundled)
    }

    /// The rows of a table in the folder.
    func rows(out file: String) throws -> [[String: String]] {
        Self.rows(text: try String(contentsOfFile: path + "/out/" + file, encoding: .utf8))
    }

    /// What is in the folder.
    var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path + "/out")) ?? []).sorted() }

    /// Why bytes can't be imported.
    func fault(_ bytes: [UInt8], as name: String = "a.xlsx", edition: String? = nil) -> ImportError? {
        do { _ = try read(bytes, as: name, edition: edition) } catch { return error as? ImportError }
        return nil
    }

    func fault(csv: String) -> ImportError? { fault(Array(csv.utf8), as: "a.csv", edition: "mine") }
}

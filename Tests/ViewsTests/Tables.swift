import Formats
import Foundation
import MigrationData
import ReportData
import TestTables
import Views

/// The project's own tables, found from this file.
enum Tables {
    static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    static let assets = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Assets")

    /// The names of the large tables, which the binary bears in columns; to pack them for each test anew would take most
    /// of its time.
    private static let packed: Set<String> = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: assets.appending(path: "packed").path())
        return Set((files ?? []).map { $0.replacing(".columns", with: ".tsv") })
    }()

    static func bytes(_ file: String) throws(TableError) -> TableBytes {
        if packed.contains(file) { return try EmbeddedTable.table(file) }
        do {
            return TableBytes(copying: try Data(contentsOf: assets.appending(path: file)))
        } catch {
            throw TableError(file: file, line: 0, problem: .unreadable("\(error)"))
        }
    }

    static func text(_ file: String) throws -> String {
        String(decoding: try Data(contentsOf: assets.appending(path: file)), as: UTF8.self)
    }

    /// The model that all tests share.
    static func model() -> Model { ReadyModel.model }

    /// A model of one test alone, for what isn't worked out beforehand: expressions, verdicts.
    static func ownModel() -> Model { Model(source: bytes) }
}

extension Model {
    func view(_ line: String) throws -> View { try View(line, model: self) }

    func table(_ line: String) throws -> ViewTable { try view(line).table(model: self) }

    func csv(_ line: String) throws -> String { CommaSeparated.text(try table(line)) }

    /// The rows of a view with some of its columns, as lines of CSV; no value of these may need quotation marks.
    func lines(_ line: String, _ columns: [String]) throws -> [String] {
        let table = try table(line)
        let places = columns.compactMap(table.columns.firstIndex)
        let part = ViewTable(columns: columns, rows: table.rows.map { row in places.map { row[$0] } })
        return CommaSeparated.text(part).split(separator: "\n").dropFirst().map(String.init)
    }

    /// What is wrong with a line; nil where nothing is.
    func complaint(_ line: String) -> String? {
        do throws(ViewError) {
            _ = try View(line, model: self)
            return nil
        } catch { return error.description }
    }
}

import Foundation
import MigrationData
import Views

/// The project's own tables, the large ones cut down to a row in so many, and one of them damaged.
enum FuzzedTables {
    private static let assets = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Assets")

    static let names: [String] = files(in: assets, ending: ".tsv")
    static let packedNames: [String] = files(in: assets.appending(path: "packed"), ending: ".columns")

    private static func files(in folder: URL, ending: String) -> [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return all.filter { $0.hasSuffix(ending) }.sorted()
    }

    /// All tables whole.
    static func whole() throws -> [String: [UInt8]] { try wholeOnce.get() }

    /// All tables: whole where they are small, else the head and about 150 rows.
    static func excerpts() throws -> [String: [UInt8]] { try excerptsOnce.get() }

    /// Read and cut down once for all tests.
    private static let wholeOnce = Result {
        try Dictionary(
            uniqueKeysWithValues: names.map { ($0, Array(try Data(contentsOf: assets.appending(path: $0)))) })
    }
    private static let excerptsOnce = wholeOnce.map { $0.mapValues(excerpt) }

    /// A table in columns, as the program bears it.
    static func packed(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: assets.appending(path: "packed/" + file)))
    }

    private static func excerpt(_ bytes: [UInt8]) -> [UInt8] {
        let lines = bytes.split(separator: 0x0A)
        guard bytes.count > 60_000, lines.count > 150 else { return bytes }
        let step = lines.count / 150
        let kept = lines.indices.filter { $0 == 0 || $0 % step == 1 % step }
        return kept.flatMap { Array(lines[$0]) + [0x0A] }
    }

    /// A model in which one table is replaced.
    static func model(_ tables: [String: [UInt8]], replacing file: String? = nil, with damaged: [UInt8] = []) -> Model {
        Model { name throws(TableError) in
            let bytes = name == file ? damaged : tables[name]
            guard let bytes else { throw TableError(file: name, line: 0, problem: .unreadable("no such table")) }
            return TableBytes(copying: bytes)
        }
    }
}

import EmbeddedAssets
import MigrationData
import Views

/// The bundled tables, the large ones cut down to every so manieth row, and one of them damaged.
enum FuzzedTables {
    static var names: [String] {
        (0..<embedded_asset_count()).compactMap { index in
            embedded_asset_at(index).name.map { String(cString: $0) }
        }.filter { $0.hasSuffix(".tsv") }
    }

    private static func bytes(_ file: String) -> [UInt8] {
        for index in 0..<embedded_asset_count() {
            let asset = embedded_asset_at(index)
            guard let name = asset.name, String(cString: name) == file else { continue }
            return Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
        }
        return []
    }

    /// All tables whole.
    static func whole() -> [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, bytes($0)) })
    }

    /// All tables: whole where they are small, else the head and about 150 rows.
    static func excerpts() -> [String: [UInt8]] { whole().mapValues(excerpt) }

    private static func excerpt(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > 60_000 else { return bytes }
        let lines = bytes.split(separator: 0x0A)
        let step = lines.count / 150
        let kept = lines.indices.filter { $0 == 0 || $0 % step == 1 }
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

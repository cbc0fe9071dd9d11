import EmbeddedAssets
import MigrationData

/// The files in the binary, for tests.
package enum EmbeddedTable {
    /// A table as a dataset asks for it.
    package static func table(_ file: String) throws(TableError) -> TableBytes {
        TableBytes(borrowing: try buffer(file))
    }

    /// The bytes of a file.
    package static func bytes(_ file: String) throws(TableError) -> [UInt8] { Array(try buffer(file)) }

    private static func buffer(_ file: String) throws(TableError) -> UnsafeBufferPointer<UInt8> {
        for index in 0..<embedded_asset_count() {
            let asset = embedded_asset_at(index)
            if let name = asset.name, String(cString: name) == file {
                return UnsafeBufferPointer(start: asset.bytes, count: asset.count)
            }
        }
        throw TableError(file: file, line: 0, problem: .unreadable("not in the binary"))
    }
}

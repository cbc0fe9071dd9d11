import EmbeddedAssets
import Glibc
import MigrationData

/// Where the tables come from: the binary, or a folder given with `--data`.
enum AssetSource {
    /// The tables in the binary.
    static func embedded(_ file: String) throws(TableError) -> TableBytes {
        TableBytes(borrowing: try place(file))
    }

    /// A file of the binary that is no table.
    static func bytes(_ file: String) throws(TableError) -> [UInt8] { Array(try place(file)) }

    /// Where a file lies in the binary.
    private static func place(_ file: String) throws(TableError) -> UnsafeBufferPointer<UInt8> {
        let index = file.withCString { name in
            (0..<embedded_asset_count()).first { strcmp(embedded_asset_at($0).name, name) == 0 }
        }
        guard let index else { throw TableError(file: file, line: 0, problem: .unreadable("not in the binary")) }
        let asset = embedded_asset_at(index)
        return UnsafeBufferPointer(start: asset.bytes, count: asset.count)
    }

    /// The same tables from a folder; packed where import has left them so.
    static func folder(_ path: String) -> MigrationDataset.Source {
        { (file: String) throws(TableError) -> TableBytes in
            if let packed = try PackedFile.table(beside: path + "/" + file) { return packed }
            do throws(FileError) {
                return TableBytes(copying: try FileContents.read(path + "/" + file))
            } catch {
                throw TableError(file: file, line: 0, problem: .unreadable(error.reason))
            }
        }
    }
}

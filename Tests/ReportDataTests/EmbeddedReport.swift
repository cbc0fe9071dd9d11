import EmbeddedAssets
import MigrationData
import ReportData

/// The tables in the binary, as they are or with a fault.
enum EmbeddedReport {
    static func table(_ file: String) throws(TableError) -> TableBytes {
        TableBytes(borrowing: try buffer(file))
    }

    /// What is complained of when `old` stands as `new` in a table.
    static func fault(_ file: String, _ old: String, _ new: String) throws -> TableError? {
        let report = ReportDataset { (name: String) throws(TableError) -> TableBytes in
            if name != file { return try table(name) }
            let text = String(decoding: try buffer(name), as: UTF8.self)
            return TableBytes(copying: Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
        }
        do throws(TableError) {
            try report.checkAll()
            return nil
        } catch { return error }
    }

    private static func buffer(_ file: String) throws(TableError) -> UnsafeBufferPointer<UInt8> {
        for index in 0..<embedded_asset_count() {
            let asset = embedded_asset_at(index)
            if let name = asset.name, String(cString: name) == file {
                return UnsafeBufferPointer(start: asset.bytes, count: asset.count)
            }
        }
        throw TableError(file: file, line: 0, problem: .unreadable("not there"))
    }
}

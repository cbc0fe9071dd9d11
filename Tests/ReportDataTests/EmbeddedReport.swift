import MigrationData
import ReportData
import TestTables

/// The tables in the binary, as they are or with a fault.
enum EmbeddedReport {
    static func table(_ file: String) throws(TableError) -> TableBytes {
        try EmbeddedTable.table(file)
    }

    /// What is complained of when `old` stands as `new` in a table.
    static func fault(_ file: String, _ old: String, _ new: String) throws -> TableError? {
        let report = ReportDataset { (name: String) throws(TableError) -> TableBytes in
            if name != file { return try table(name) }
            let text = String(decoding: try EmbeddedTable.bytes(name), as: UTF8.self)
            return TableBytes(copying: Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
        }
        do throws(TableError) {
            try report.checkAll()
            return nil
        } catch { return error }
    }
}

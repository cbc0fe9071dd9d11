import FoundationEssentials
import MigrationData
import ReportData
import TestTables

extension Benchmark {
    /// Each table from the bytes of its text; those that the binary holds packed from these too.
    static func decode(assets: String) -> [Benchmark] {
        DecodedTable.allCases.flatMap { table in
            let text = Benchmark("decode", table.rawValue + ", text") {
                try decode(table, table.isPacked ? texts(of: table, in: assets) : EmbeddedTable.table)
            }
            let packed = Benchmark("decode", table.rawValue + ", packed") { try decode(table, EmbeddedTable.table) }
            return table.isPacked ? [text, packed] : [text]
        }
    }

    /// A dataset that has decoded nothing but the areas, which most tables ask.
    private static func decode(_ table: DecodedTable, _ source: @escaping MigrationDataset.Source) throws -> Run {
        let (data, report) = (MigrationDataset(source: source), ReportDataset(source: source))
        if table != .areas { _ = try data.areas() }
        return { try table.decode(data, report) }
    }

    /// The table's texts, read from a folder; other tables are those of the binary.
    private static func texts(of table: DecodedTable, in folder: String) throws -> MigrationDataset.Source {
        var texts: [String: TableBytes] = [:]
        for file in table.files {
            texts[file] = TableBytes(copying: try Data(contentsOf: URL(filePath: folder + "/" + file)))
        }
        return { (file: String) throws(TableError) -> TableBytes in
            if let text = texts[file] { return text }
            return try EmbeddedTable.table(file)
        }
    }
}

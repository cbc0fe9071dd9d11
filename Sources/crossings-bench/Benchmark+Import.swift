extension Benchmark {
    /// A workbook and a long CSV, read and written as tables of a folder.
    static func imports(_ files: MadeUpFiles) -> [Benchmark] {
        [
            Benchmark("import", "workbook of 232 destinations and origins") {
                let path = try files.workbook()
                return { try ImportRun.run(path, into: files.folder()) }
            },
            Benchmark("import", "long CSV of 100000 rows") {
                let path = try files.longTable(rows: 100_000)
                return { try ImportRun.run(path, into: files.folder()) }
            },
        ]
    }
}

/// Reads a long table: a row for each origin, destination, year and sex, and perhaps for each age group.
struct CSVImport {
    private var blocks: CSVBlocks
    private let progress: (ImportProgress) -> Void

    /// More are of no use: what they read is taken in one by one.
    private static let mostWorkers = 4

    init(_ blocks: CSVBlocks, progress: @escaping (ImportProgress) -> Void) {
        self.blocks = blocks
        self.progress = progress
    }

    /// Reads the whole table.
    func table(matching matcher: AreaMatcher) throws(ImportError) -> LongTable {
        var blocks = blocks
        let first = CSVBlock()
        guard try blocks.next(into: first), let (columns, headerLines) = try header(in: first) else {
            throw ImportError(file: blocks.file, "the file is empty")
        }
        var table = LongTable(
            file: blocks.file, matcher: matcher, hasAges: columns.agePlace != nil, headerLines: headerLines)
        var waiting: CSVBlock? = first
        let work = OrderedWork<LongWorker>(
            take: { (worker) throws(ImportError) in
                guard let block = waiting else { return try blocks.next(into: worker.block) }
                worker.block = block
                waiting = nil
                return true
            }, work: { $0.read() },
            hand: { (worker) throws(ImportError) in
                try table.add(worker)
                progress(ImportProgress(part: worker.block.part, rows: table.rowCount))
            })
        let count = min(blocks.count, WorkThread.processors, Self.mostWorkers)
        try work.run((0..<count).map { _ in LongWorker(columns, block: CSVBlock()) })
        if table.rowCount == 0 { throw ImportError(file: blocks.file, "the table has a header but no rows") }
        try table.addUp()
        return table
    }

    /// Steps over the header, and tells how many lines it has; nil where there is nothing.
    private func header(in block: CSVBlock) throws(ImportError) -> (LongColumns, lines: Int)? {
        do throws(CSVFault) {
            var records = CSVRecords(block)
            guard try records.next() else { return nil }
            block.start = records.position
            return (try LongColumns(records), records.linesEnded)
        } catch {
            throw ImportError(file: blocks.file, place: "line \(error.line + 1)", error.reason)
        }
    }
}

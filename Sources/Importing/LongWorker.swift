/// What one of several threads needs to read a long table; one of them has it at a time.
final class LongWorker: @unchecked Sendable {
    var block: CSVBlock
    private(set) var rows: LongRows
    /// What who takes the rows knows of their words.
    var meanings = LongMeanings()

    init(_ columns: LongColumns, block: CSVBlock) {
        rows = LongRows(columns)
        self.block = block
    }

    /// Reads the block.
    func read() { rows.read(block) }
}

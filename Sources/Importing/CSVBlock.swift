/// Bytes of a file of comma-separated values: whole records, or all that fits of one that is too long.
final class CSVBlock {
    static let length = 1 << 20

    /// Where fields of a record stand that is read.
    let fields = UnsafeMutablePointer<Range<Int>>.allocate(capacity: CSVRecords.most)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: CSVBlock.length)
    /// Where the first record begins.
    var start = 0
    var count = 0
    /// How much of the file has been read with it, from 0 to 1.
    var part = 0.0
    /// Whether it ends within its only record.
    var isCut = false

    deinit {
        bytes.deallocate()
        fields.deallocate()
    }
}

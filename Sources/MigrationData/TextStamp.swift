/// By what the text of a table is known again, from which a packed one was made.
package struct TextStamp: Hashable, Sendable {
    package let size: Int
    /// When the file was changed, in nanoseconds since 1970; 0 where that says nothing, as in the binary.
    package let modified: Int64
    package let checksum: UInt64

    init(size: Int, modified: Int64, checksum: UInt64) {
        self.size = size
        self.modified = modified
        self.checksum = checksum
    }

    /// The stamp of a text's bytes.
    package init(of text: TableBytes, modified: Int64 = 0) {
        self.init(
            size: text.buffer.count, modified: modified, checksum: Checksum.of(UnsafeRawBufferPointer(text.buffer)))
    }
}

/// The bytes of one table: borrowed from the binary, or owned after reading a file.
package final class TableBytes: @unchecked Sendable {
    /// Never written to after `init`, which is why sharing it is safe.
    let buffer: UnsafeBufferPointer<UInt8>
    private let isOwned: Bool

    /// Bytes that live as long as the program, such as an asset in the binary.
    package init(borrowing buffer: UnsafeBufferPointer<UInt8>) {
        self.buffer = buffer
        isOwned = false
    }

    /// A copy of bytes, freed with this object.
    package init(copying bytes: some Collection<UInt8>) {
        let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = storage.initialize(from: bytes)
        buffer = UnsafeBufferPointer(storage)
        isOwned = true
    }

    deinit {
        if isOwned { buffer.deallocate() }
    }
}

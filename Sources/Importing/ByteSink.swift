import MigrationData

/// Where the bytes of a table go, a block at a time.
struct ByteSink {
    private var buffer: [UInt8] = []
    private let write: ([UInt8]) throws(ImportError) -> Void

    init(_ write: @escaping ([UInt8]) throws(ImportError) -> Void) {
        self.write = write
        buffer.reserveCapacity(80 << 10)
    }

    mutating func put(_ text: String) throws(ImportError) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= 64 << 10 { try flush() }
    }

    /// A number, or nothing where it isn't known.
    mutating func put(_ number: Int?) {
        guard let number else { return }
        if number < 0 { buffer.append(0x2D) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var rest = number.magnitude
            var start = digits.count
            repeat {
                start -= 1
                digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            buffer.append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[start...]))
        }
    }

    mutating func putByte(_ byte: UInt8) { buffer.append(byte) }

    mutating func endLine() throws(ImportError) {
        buffer.append(0x0A)
        if buffer.count >= 64 << 10 { try flush() }
    }

    /// Many bytes that are there already.
    mutating func put(_ bytes: TableBytes) throws(ImportError) {
        try flush()
        for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
            try write(bytes.withBuffer { Array($0[start..<min($0.count, start + (1 << 20))]) })
        }
    }

    mutating func flush() throws(ImportError) {
        try write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}

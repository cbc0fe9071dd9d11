/// The bytes of one table: borrowed from the binary, owned after reading a file, or mapped from one.
package final class TableBytes: @unchecked Sendable {
    /// Never written to after `init`, which is why sharing it is safe. Who takes it keeps this object.
    let buffer: UnsafeBufferPointer<UInt8>
    /// The file that they are from, where it isn't the one that was asked for.
    let file: String?
    /// Whether they are a part of the program: a test holds them against what they were made from, so that nobody adds them up at
    /// each start.
    let isOfProgram: Bool
    private let release: (@Sendable () -> Void)?

    /// Bytes that live as long as the program, such as an asset in the binary.
    package init(borrowing buffer: UnsafeBufferPointer<UInt8>) {
        self.buffer = buffer
        file = nil
        isOfProgram = true
        release = nil
    }

    /// Bytes of a file that stay in place until `release` is called, at this object's end.
    package init(of file: String, lent buffer: UnsafeBufferPointer<UInt8>, release: @escaping @Sendable () -> Void) {
        self.buffer = buffer
        self.file = file
        isOfProgram = false
        self.release = release
    }

    /// A copy of bytes, freed with this object.
    package convenience init(copying bytes: some Collection<UInt8>) {
        self.init(count: bytes.count) { _ = $0.initialize(from: bytes) }
    }

    /// Bytes that `fill` writes, freed with this object; they begin where any number may.
    init(count: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16).bindMemory(to: UInt8.self)
        fill(storage)
        file = nil
        isOfProgram = false
        buffer = UnsafeBufferPointer(storage)
        let address = UInt(bitPattern: storage.baseAddress)
        release = { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() }
    }

    package var count: Int { buffer.count }

    /// Calls `body` with the bytes, which stay in place meanwhile.
    package func withBuffer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withExtendedLifetime(self) { body(buffer) }
    }

    deinit { release?() }
}

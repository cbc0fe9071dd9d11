/// Makes messages' bytes of what a socket brings, in pieces as they come.
package struct FrameDecoder {
    /// The longest message: a deck of so many bytes is shown to nobody else.
    package static let longest = 16 << 20
    private let limit: Int
    private var bytes: [UInt8] = []
    /// Where the next frame begins.
    private var start = 0

    package init(limit: Int = FrameDecoder.longest) { self.limit = limit }

    package mutating func append(_ new: some Sequence<UInt8>) {
        // What has been read goes when it is most of what is there, so that every byte is moved a few times at most.
        if start > 0, start * 2 >= bytes.count {
            bytes.removeFirst(start)
            start = 0
        }
        bytes += new
    }

    /// The next whole message's bytes; nil where more has to come first.
    package mutating func next() throws(SharingError) -> [UInt8]? {
        let left = bytes.count - start
        guard left >= 4 else { return nil }
        let count = Int(bytes[start..<start + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
        guard count <= limit else { throw .tooLong }
        guard left >= 4 + count else { return nil }
        defer { start += 4 + count }
        return Array(bytes[start + 4..<start + 4 + count])
    }
}

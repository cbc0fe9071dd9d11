import Glibc

/// A file of comma-separated values in blocks of whole records.
struct CSVBlocks {
    let file: String
    private let descriptor: Int32
    private let size: Int
    private var taken = 0
    /// Where the next record begins behind the block that was given last.
    private var rest: [UInt8] = []

    init(file: String, descriptor: Int32, size: Int) {
        self.file = file
        self.descriptor = descriptor
        self.size = size
    }

    /// How many blocks there will be.
    var count: Int { size / CSVBlock.length + 1 }

    /// Fills a block with the next records; false at the file's end.
    mutating func next(into block: CSVBlock) throws(ImportError) -> Bool {
        var filled = rest.count
        block.bytes.update(from: rest, count: filled)
        let isFirst = taken == 0
        while filled < CSVBlock.length {
            let free = UnsafeMutableRawBufferPointer(start: block.bytes + filled, count: CSVBlock.length - filled)
            let count = try FileBytes.read(descriptor, into: free, file: file)
            if count == 0 { break }
            filled += count
            taken += count
        }
        let isLast = filled < CSVBlock.length
        let end = isLast ? filled : Self.endOfRecords(block.bytes, filled)
        rest.removeAll(keepingCapacity: true)
        rest.append(contentsOf: UnsafeBufferPointer(start: block.bytes + end, count: end == 0 ? 0 : filled - end))
        block.count = end == 0 ? filled : end
        block.part = size > 0 ? min(1, Double(taken - rest.count) / Double(size)) : 1
        block.isCut = !isLast && end == 0
        block.start = isFirst && Self.hasOrderMark(block.bytes, filled) ? 3 : 0
        return filled > 0
    }

    private static func hasOrderMark(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) -> Bool {
        count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    }

    /// Behind the last end of a line that isn't within quotation marks; 0 where there is none.
    private static func endOfRecords(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
        var end = count
        if memchr(bytes, 0x22, count) == nil {
            while end > 0, bytes[end - 1] != 0x0A { end -= 1 }
            return end
        }
        end = 0
        var isQuoted = false
        for index in 0..<count {
            if bytes[index] == 0x22 { isQuoted.toggle() }
            if bytes[index] == 0x0A, !isQuoted { end = index + 1 }
        }
        return end
    }
}

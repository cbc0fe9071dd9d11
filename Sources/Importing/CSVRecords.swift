/// The records of a block of comma-separated values (RFC 4180), one after the other.
///
/// Fields are where the block has them; of quoted ones the marks are taken off there. Takes CRLF, and a last line without an end.
struct CSVRecords {
    /// The line in which the record begins, counted from the block's first, 0.
    private(set) var line = 0
    /// How many lines have ended.
    private(set) var linesEnded = 0
    /// How many fields the record has; the first `most` can be asked for.
    private(set) var fieldCount = 0

    /// Where the next record begins.
    private(set) var position: Int

    static let most = 8
    private let bytes: UnsafeMutablePointer<UInt8>
    private let count: Int
    private let isCut: Bool
    private let fields: UnsafeMutablePointer<Range<Int>>

    init(_ block: CSVBlock) {
        bytes = block.bytes
        fields = block.fields
        count = block.count
        isCut = block.isCut
        position = block.start
    }

    /// Goes on to the next record; false at the block's end. Empty lines are passed over.
    @inline(__always)
    mutating func next() throws(CSVFault) -> Bool {
        while position < count {
            try record()
            if fieldCount > 1 || !fields[0].isEmpty { return true }
        }
        return false
    }

    /// The bytes of a field without spaces around them.
    @inline(__always)
    func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (fields[index].lowerBound, fields[index].upperBound)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start &+= 1 }
        while start < end, bytes[end &- 1] == 0x20 || bytes[end &- 1] == 0x09 { end &-= 1 }
        return UnsafeBufferPointer(start: bytes + start, count: end &- start)
    }

    /// A field as it stands, with replacement characters where it is not UTF-8; for errors.
    func text(_ index: Int) -> String {
        let field = fields[index]
        return String(
            decoding: UnsafeBufferPointer(start: bytes + field.lowerBound, count: field.count), as: UTF8.self)
    }

    func fault(_ reason: String, column: String? = nil) -> CSVFault {
        CSVFault(line: line, column: column, reason: reason)
    }

    // MARK: Bytes

    private mutating func record() throws(CSVFault) {
        fieldCount = 0
        line = linesEnded
        while true {
            let isQuoted = position < count && bytes[position] == 0x22
            let place = isQuoted ? try quoted() : try plain()
            if fieldCount < Self.most { fields[fieldCount] = place }
            fieldCount &+= 1
            if position == count {
                if isCut { throw fault("the line is too long") }
                return
            }
            position &+= 1
            if bytes[position &- 1] != 0x2C { return try endLine() }
        }
    }

    /// Steps over what is left of a line's end: nothing behind LF, LF behind CR.
    private mutating func endLine() throws(CSVFault) {
        if bytes[position - 1] == 0x0D {
            guard position < count, bytes[position] == 0x0A else {
                throw fault("a carriage return without a line feed")
            }
            position += 1
        }
        linesEnded &+= 1
    }

    /// Goes over a field without quotation marks, to what ends it.
    @inline(__always)
    private mutating func plain() throws(CSVFault) -> Range<Int> {
        let start = position
        var end = start
        while end < count {
            let byte = bytes[end]
            // Digits and letters lie above all that ends a field.
            if byte > 0x2C ? byte == 0x7F : byte < 0x20 && byte != 0x09 || byte == 0x2C || byte == 0x22 { break }
            end &+= 1
        }
        position = end
        if end < count { try checkEnd(bytes[end]) }
        return Range(uncheckedBounds: (start, end))
    }

    @inline(__always)
    private func checkEnd(_ byte: UInt8) throws(CSVFault) {
        if byte == 0x2C || byte == 0x0A || byte == 0x0D { return }
        throw fault(
            byte == 0x22
                ? "a quotation mark inside a field that doesn't begin with one" : "byte \(byte) is not text")
    }

    /// Goes over a field in quotation marks, to what ends it; where two marks stand for one, what is behind moves up.
    private mutating func quoted() throws(CSVFault) -> Range<Int> {
        let start = position + 1
        var end = start
        position = start
        while position < count {
            let byte = bytes[position]
            position += 1
            if byte == 0x22 {
                guard position < count else { return start..<end }
                if bytes[position] != 0x22 {
                    if [0x2C, 0x0A, 0x0D].contains(bytes[position]) { return start..<end }
                    throw fault("text behind a closing quotation mark")
                }
                position += 1
            } else if byte < 0x20 {
                if byte != 0x09 && byte != 0x0A && byte != 0x0D { throw fault("byte \(byte) is not text") }
                if byte == 0x0A { linesEnded += 1 }
            }
            bytes[end] = byte
            end += 1
        }
        throw fault(isCut ? "the line is too long" : "the quotation mark is not closed")
    }
}

import Glibc

/// Walks through a tab-separated table byte by byte: a header line, then rows of as many fields.
///
/// Takes a byte order mark and CRLF; refuses NUL and other control bytes, rows of another length, and a last line
/// without an end. Every error names the line and the column.
package struct TableCursor {
    package let file: String
    package private(set) var header: [String] = []
    /// The line of the row that is read, counted from 1.
    package private(set) var line = 1
    /// The field that comes next, counted from 0.
    package internal(set) var field = 0

    /// How many fields a row has.
    private(set) var columns = 0

    /// Keeps `buffer` alive.
    private let bytes: TableBytes
    let buffer: UnsafeBufferPointer<UInt8>
    var position = 0
    /// Where the field that was read last stands.
    var lastField = 0..<0
    /// All bits that any of its bytes has.
    var lastBits: UInt8 = 0

    /// Reads the header line.
    package init(file: String, bytes: TableBytes) throws(TableError) {
        self.file = file
        self.bytes = bytes
        buffer = bytes.buffer
        if buffer.count >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { position = 3 }
        if position == buffer.count { throw TableError(file: file, line: 0, problem: .empty) }
        header = try readHeader()
        columns = header.count
    }

    private mutating func readHeader() throws(TableError) -> [String] {
        var names: [String] = []
        var isLast = false
        while !isLast {
            lastField = try fieldRange()
            let name = try validText()
            if names.contains(name) { throw error(.columnTwice(name)) }
            names.append(name)
            isLast = try !skipTab()
        }
        return names
    }

    /// Refuses a header that isn't exactly `columns`.
    package func expect(_ columns: [String]) throws(TableError) {
        for name in columns where !header.contains(name) {
            throw TableError(file: file, line: 1, problem: .missingColumn(name))
        }
        for (index, name) in header.enumerated() where index >= columns.count || columns[index] != name {
            throw TableError(file: file, line: 1, problem: .unexpectedColumn(name))
        }
    }

    /// Goes to the next row; false at the table's end.
    package mutating func nextRow() throws(TableError) -> Bool {
        guard position < buffer.count else { return false }
        line += 1
        field = 0
        return true
    }

    /// The error for the field that was read last, or for one that was read before it.
    package func error(_ problem: TableError.Problem, fieldsBefore: Int = 0) -> TableError {
        let index = max(0, field - 1 - fieldsBefore)
        return TableError(
            file: file, line: line, column: index < header.count ? header[index] : nil, problem: problem)
    }

    // MARK: Bytes

    static let tab: UInt8 = 0x09
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// Refuses a field behind the last column.
    @inline(__always)
    mutating func beginField() throws(TableError) {
        guard field < columns else { throw error(.tooManyFields(expected: columns)) }
        field += 1
    }

    /// Moves to the end of the field and gives its place.
    mutating func fieldRange() throws(TableError) -> Range<Int> {
        let start = position
        let bytes = UnsafeRawBufferPointer(buffer)
        var (end, bits, isAtEnd) = (start, UInt64(0), false)
        // Eight bytes at a time as long as there are so many, then one by one.
        while !isAtEnd, end <= buffer.count - 8 {
            let eight = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
            let length = Self.plainCount(eight)
            isAtEnd = length < 8
            bits |= isAtEnd ? eight & (1 << UInt64(length * 8) - 1) : eight
            end += length
        }
        while !isAtEnd, end < buffer.count {
            isAtEnd = Self.plainCount(UInt64(buffer[end])) == 0
            if !isAtEnd {
                bits |= UInt64(buffer[end])
                end += 1
            }
        }
        bits |= bits >> 32
        bits |= bits >> 16
        (position, lastBits) = (end, UInt8(truncatingIfNeeded: bits | bits >> 8))
        guard end < buffer.count else { throw error(.cutOff) }
        return start..<end
    }

    /// How many of eight bytes stand before the first control character among them, the lowest first.
    @inline(__always)
    private static func plainCount(_ eight: UInt64) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // A byte's highest bit where it is below a space, or a delete; above the first such byte others can have it too.
        let deletes = eight ^ ones &* 0x7F
        let controls = (eight &- ones &* 0x20) & ~eight | (deletes &- ones) & ~deletes
        return (controls & (ones &* 0x80)).trailingZeroBitCount >> 3
    }

    /// Steps over what is left of a row, whatever it is.
    package mutating func skipRow() throws(TableError) {
        let rest = UnsafeBufferPointer(rebasing: buffer[position...])
        guard let start = rest.baseAddress, let end = memchr(start, Int32(Self.lineFeed), rest.count) else {
            throw error(.cutOff)
        }
        position += UnsafeRawPointer(end) - UnsafeRawPointer(start) + 1
    }

    /// Whether a field can end before a position: with a tab or the end of its line.
    @inline(__always)
    func isFieldEnd(_ index: Int) -> Bool {
        guard index < buffer.count else { return false }
        let byte = buffer[index]
        return byte == Self.tab || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    /// Steps over what ends a field, and refuses a row that is too short or too long.
    @inline(__always)
    mutating func endField() throws(TableError) {
        if buffer[position] == (field < columns ? Self.tab : Self.lineFeed) {
            position += 1
        } else {
            try endFieldOtherwise()
        }
    }

    private mutating func endFieldOtherwise() throws(TableError) {
        if try skipTab() {
            if field == columns { throw error(.tooManyFields(expected: columns)) }
        } else if field < columns {
            throw TableError(file: file, line: line, problem: .tooFewFields(expected: columns, found: field))
        }
    }

    /// Steps over a tab (true) or a line end (false).
    private mutating func skipTab() throws(TableError) -> Bool {
        if buffer[position] == Self.tab {
            position += 1
            return true
        }
        let isPair = buffer[position] == Self.carriageReturn
        if isPair { position += 1 }
        guard position < buffer.count else { throw error(.cutOff) }
        guard buffer[position] == Self.lineFeed else {
            throw error(.notText(byte: buffer[isPair ? position - 1 : position]))
        }
        position += 1
        return false
    }
}

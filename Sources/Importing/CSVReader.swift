import Glibc

/// Reads a file of comma-separated values (RFC 4180) record by record, a block of bytes at a time.
///
/// Takes a byte order mark, CRLF, and a last line without an end.
struct CSVReader {
    let file: String
    /// The line in which the record begins, from 1.
    private(set) var line = 0
    /// The bytes of the record's fields, one behind the other, and where each ends.
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    private let descriptor: Int32
    private let size: Int
    private let progress: (Double) -> Void
    private var block = [UInt8](repeating: 0, count: 256 << 10)
    private var position = 0
    private var filled = 0
    private var taken = 0
    private var nextLine = 1

    private static let longestRecord = 1 << 20

    init(file: String, descriptor: Int32, size: Int, progress: @escaping (Double) -> Void) {
        self.file = file
        self.descriptor = descriptor
        self.size = size
        self.progress = progress
    }

    /// The bytes of a field.
    func field(_ index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

    /// A field as text, with replacement characters where it is not UTF-8; for errors.
    func text(_ index: Int) -> String { String(decoding: field(index), as: UTF8.self) }

    func error(_ reason: String, column: String? = nil) -> ImportError {
        ImportError(file: file, place: "line \(line)" + (column.map { ", column \($0)" } ?? ""), reason)
    }

    /// Reads the next record; false at the file's end. Empty lines are passed over.
    mutating func next() throws(ImportError) -> Bool {
        while try nextLineOrRecord() {
            if ends.count > 1 || !bytes.isEmpty { return true }
        }
        return false
    }

    private mutating func nextLineOrRecord() throws(ImportError) -> Bool {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        line = nextLine
        guard var byte = try read() else { return false }
        while true {
            if byte == 0x22 {
                guard let end = try quoted() else { return true }
                byte = end
            } else {
                guard let end = try plain() else { return true }
                byte = end
            }
            ends.append(bytes.count)
            if byte != 0x2C {
                try endLine(byte)
                return true
            }
            guard let first = try read() else {
                ends.append(bytes.count)
                return true
            }
            byte = first
        }
    }

    /// Steps over LF, or over CR and LF.
    private mutating func endLine(_ byte: UInt8) throws(ImportError) {
        if byte == 0x0D, try read() != 0x0A { throw error("a carriage return without a line feed") }
        nextLine += 1
    }

    /// Reads a field without quotation marks, of which the first byte was read, and gives what ends it; nil at the file's end.
    private mutating func plain() throws(ImportError) -> UInt8? {
        position -= 1
        repeat {
            let start = position
            let end = endOfPlain(from: start)
            position = end
            bytes.append(contentsOf: block[start..<end])
            if bytes.count > Self.longestRecord { throw error("the line is too long") }
            if end == filled { continue }
            position += 1
            switch block[end] {
            case 0x2C, 0x0A, 0x0D: return block[end]
            case 0x22: throw error("a quotation mark inside a field that doesn't begin with one")
            case 0x09: bytes.append(0x09)
            default: throw error("byte \(block[end]) is not text")
            }
        } while position < filled ? true : try fill()
        ends.append(bytes.count)
        return nil
    }

    /// Where in the block a byte stands that doesn't simply belong to a field; the block's end where none does.
    private func endOfPlain(from start: Int) -> Int {
        var index = start
        while index < filled {
            let byte = block[index]
            if byte < 0x20 || byte == 0x2C || byte == 0x22 || byte == 0x7F { break }
            index += 1
        }
        return index
    }

    /// Reads a field behind its first quotation mark, and gives what ends it; nil at the file's end.
    private mutating func quoted() throws(ImportError) -> UInt8? {
        while true {
            guard let byte = try read() else { throw error("the quotation mark is not closed") }
            if byte != 0x22 {
                if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
                    throw error("byte \(byte) is not text")
                }
                if byte == 0x0A { nextLine += 1 }
                try append(byte)
                continue
            }
            guard let next = try read() else {
                ends.append(bytes.count)
                return nil
            }
            if next == 0x22 {
                try append(next)
            } else if next == 0x2C || next == 0x0A || next == 0x0D {
                return next
            } else {
                throw error("text behind a closing quotation mark")
            }
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) throws(ImportError) {
        bytes.append(byte)
        if bytes.count > Self.longestRecord { throw error("the line is too long") }
    }

    @inline(__always)
    private mutating func read() throws(ImportError) -> UInt8? {
        if position == filled, try !fill() { return nil }
        position += 1
        return block[position - 1]
    }

    private mutating func fill() throws(ImportError) -> Bool {
        position = 0
        filled = try FileBytes.read(descriptor, into: &block, file: file)
        let isFirst = taken == 0
        taken += filled
        if size > 0 { progress(Double(taken) / Double(size)) }
        if isFirst, filled >= 3, block[0] == 0xEF, block[1] == 0xBB, block[2] == 0xBF { position = 3 }
        return position < filled
    }
}

import Screen

/// Reads the parts of a message, strictly: what doesn't fit is an error and no guess.
struct MessageReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var left: Int { bytes.count - place }

    mutating func byte() throws(SharingError) -> UInt8 {
        guard left > 0 else { throw .malformed }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func bool() throws(SharingError) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw .malformed
        }
    }

    mutating func bits() throws(SharingError) -> UInt64 {
        guard left >= 8 else { throw .malformed }
        defer { place += 8 }
        return bytes[place..<place + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A number within bounds.
    mutating func int(_ range: ClosedRange<Int>) throws(SharingError) -> Int {
        let number = Int(Int64(bitPattern: try bits()))
        guard range.contains(number) else { throw .malformed }
        return number
    }

    /// A place in something, from 0.
    mutating func count() throws(SharingError) -> Int { try int(0...Int(Int32.max)) }

    mutating func raw() throws(SharingError) -> [UInt8] {
        let count = try int(0...max(0, left))
        guard count <= left else { throw .malformed }
        defer { place += count }
        return Array(bytes[place..<place + count])
    }

    /// Text in UTF-8 without control characters.
    mutating func text() throws(SharingError) -> String {
        guard let text = String(validating: try raw(), as: UTF8.self) else { throw .malformed }
        return PlainText.cleaned(text)
    }

    mutating func optional<Value>(
        _ body: (inout MessageReader) throws(SharingError) -> Value
    ) throws(SharingError) -> Value? {
        try bool() ? try body(&self) : nil
    }

    mutating func array<Value>(
        atMost most: Int, _ body: (inout MessageReader) throws(SharingError) -> Value
    ) throws(SharingError) -> [Value] {
        var values: [Value] = []
        for _ in 0..<(try int(0...most)) { values.append(try body(&self)) }
        return values
    }

    /// Nothing may stand behind a message.
    func finish() throws(SharingError) { if left > 0 { throw .malformed } }
}

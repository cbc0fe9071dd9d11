/// Writes the parts of a message one behind the other, numbers with their smallest byte first.
struct MessageWriter {
    private(set) var bytes: [UInt8] = []

    mutating func put(byte: UInt8) { bytes.append(byte) }

    mutating func put(_ isTrue: Bool) { put(byte: isTrue ? 1 : 0) }

    mutating func put(_ number: Int) {
        let bits = UInt64(bitPattern: Int64(number))
        for place in 0..<8 { put(byte: UInt8(truncatingIfNeeded: bits >> (8 * place))) }
    }

    /// Bytes behind their count.
    mutating func put(_ raw: [UInt8]) {
        put(raw.count)
        bytes += raw
    }

    mutating func put(_ text: String) { put(Array(text.utf8)) }

    /// A sign whether there is a value, then the value.
    mutating func put<Value>(_ value: Value?, _ body: (inout MessageWriter, Value) -> Void) {
        put(value != nil)
        if let value { body(&self, value) }
    }

    mutating func put<Value>(each values: [Value], _ body: (inout MessageWriter, Value) -> Void) {
        put(values.count)
        for value in values { body(&self, value) }
    }

    /// The message with its length before it, as it goes through a socket.
    var frame: [UInt8] {
        let count = UInt32(truncatingIfNeeded: bytes.count)
        return (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + bytes
    }
}

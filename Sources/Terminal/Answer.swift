/// A terminal's answer to a question that wasn't this program's; it is dropped.
struct Answer {
    /// More than any answer has; what comes after it is keys again.
    private static let limit = 1024

    private var count = 0

    /// Drops what belongs to the answer; whether it has ended: at BEL, at `ESC \`, or where it is too long.
    mutating func take(from input: inout ArraySlice<UInt8>) -> Bool {
        while let byte = input.first {
            if byte == 0x1B {
                guard input.count > 1 else { return false }
                if input.starts(with: [0x1B, UInt8(ascii: "\\")]) { input = input.dropFirst(2) }
                return true
            }
            input = input.dropFirst()
            count += 1
            if byte == 0x07 || count >= Self.limit { return true }
        }
        return false
    }
}

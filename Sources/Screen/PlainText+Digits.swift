extension PlainText {
    /// A number as people read it: thousands separated by commas, the last `decimals` digits behind a point, and a minus sign where
    /// it is `isNegative`. So 12345 with one decimal is `1,234.5`.
    package static func digits(_ magnitude: Int, decimals: Int = 0, isNegative: Bool = false) -> String {
        let decimals = max(0, decimals)
        // 19 digits at most, 6 commas, a point and a sign, and zeros before short fractions.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32 + decimals) { bytes in
            var (place, rest, count) = (bytes.count, magnitude, 0)
            func put(_ byte: UInt8) {
                place -= 1
                bytes.initializeElement(at: place, to: byte)
            }
            repeat {
                let isWhole = count >= decimals
                if isWhole, count == decimals, count > 0 { put(0x2E) }
                if isWhole, count > decimals, (count - decimals).isMultiple(of: 3) { put(0x2C) }
                put(0x30 + UInt8(rest % 10))
                rest /= 10
                count += 1
            } while rest > 0 || count <= decimals
            if isNegative { for byte in minus { put(byte) } }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[place...]), as: UTF8.self)
        }
    }

    /// The bytes of the minus sign, the last one first.
    private static let minus: [UInt8] = [0x92, 0x88, 0xE2]
}

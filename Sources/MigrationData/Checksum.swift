/// A number that tells bytes from changed bytes, at the speed of memory. Against accidents, not against forgery.
enum Checksum {
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Four lanes, so that no multiplication waits for the one before; each step can be undone, so that a change within eight
    /// bytes always shows.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* factor
        let whole = bytes.count & ~31
        var position = 0
        while position < whole {
            lanes = mixed(lanes, bytes.loadUnaligned(fromByteOffset: position, as: SIMD4<UInt64>.self))
            position &+= 32
        }
        var rest = SIMD4<UInt64>()
        withUnsafeMutableBytes(of: &rest) { $0.copyBytes(from: bytes[whole...]) }
        lanes = mixed(lanes, rest)
        var sum = UInt64(bytes.count)
        for lane in 0..<4 {
            sum = (sum ^ lanes[lane]) &* factor
            sum ^= sum >> 29
        }
        return sum
    }

    @inline(__always)
    private static func mixed(_ lanes: SIMD4<UInt64>, _ words: SIMD4<UInt64>) -> SIMD4<UInt64> {
        let product = (lanes ^ words) &* factor
        return product &<< 23 | product &>> 41
    }
}

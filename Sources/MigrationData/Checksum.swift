/// A number that tells bytes from changed bytes, at the speed of memory. Against accidents, not against forgery.
enum Checksum {
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Four lanes, so that no multiplication waits for the one before; each step can be undone, so that a change within eight
    /// bytes always shows.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var (first, second, third, fourth) = (factor, 2 &* factor, 3 &* factor, 4 &* factor)
        let whole = bytes.count & ~31
        var position = 0
        while position < whole {
            first = mixed(first, bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            second = mixed(second, bytes.loadUnaligned(fromByteOffset: position &+ 8, as: UInt64.self))
            third = mixed(third, bytes.loadUnaligned(fromByteOffset: position &+ 16, as: UInt64.self))
            fourth = mixed(fourth, bytes.loadUnaligned(fromByteOffset: position &+ 24, as: UInt64.self))
            position &+= 32
        }
        var rest = SIMD4<UInt64>()
        withUnsafeMutableBytes(of: &rest) { $0.copyBytes(from: bytes[whole...]) }
        var sum = UInt64(bytes.count)
        for lane in [mixed(first, rest[0]), mixed(second, rest[1]), mixed(third, rest[2]), mixed(fourth, rest[3])] {
            sum = (sum ^ lane) &* factor
            sum ^= sum >> 29
        }
        return sum
    }

    @inline(__always)
    private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        let product = (lane ^ word) &* factor
        return product &<< 23 | product &>> 41
    }
}

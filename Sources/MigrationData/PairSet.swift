/// Pairs of areas that were met already, one bit each.
struct PairSet {
    private var bits = [UInt64](repeating: 0, count: 1024)

    /// Whether the pair is new.
    mutating func insert(_ first: AreaIndex, _ second: AreaIndex) -> Bool {
        let position = Int(first.value) << 8 | Int(second.value)
        let bit: UInt64 = 1 << UInt64(position & 63)
        if bits[position >> 6] & bit != 0 { return false }
        bits[position >> 6] |= bit
        return true
    }
}

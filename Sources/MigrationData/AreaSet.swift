/// A set of areas as bits, so that asking for membership costs next to nothing.
package struct AreaSet: Hashable, Sendable {
    private var words = SIMD4<UInt64>()

    package init() {}

    package init(_ areas: some Sequence<AreaIndex>) {
        for area in areas { insert(area) }
    }

    package mutating func insert(_ area: AreaIndex) {
        words[Int(area.value >> 6)] |= 1 << UInt64(area.value & 63)
    }

    @inline(__always)
    package func contains(_ area: AreaIndex) -> Bool {
        words[Int(area.value >> 6)] >> UInt64(area.value & 63) & 1 == 1
    }

    /// Calls `body` with a byte for each index, 1 of members: for many questions sooner asked than bits.
    @inline(__always)
    func withFlags<Result>(_ body: (UnsafeMutableBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { flags in
            flags.initialize(repeating: 0)
            forEach { flags[Int($0.value)] = 1 }
            return body(flags)
        }
    }

    package func union(_ other: AreaSet) -> AreaSet {
        var result = self
        result.words |= other.words
        return result
    }

    package func subtracting(_ other: AreaSet) -> AreaSet {
        var result = self
        result.words &= ~other.words
        return result
    }

    package func intersection(_ other: AreaSet) -> AreaSet {
        var result = self
        result.words &= other.words
        return result
    }

    /// Whether all areas of another set are here.
    package func isSuperset(of other: AreaSet) -> Bool { other.subtracting(self).isEmpty }

    package var isEmpty: Bool { words == SIMD4<UInt64>() }

    package var count: Int { (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount } }

    /// The member of a set that has one only.
    package var only: AreaIndex? { count == 1 ? members.first : nil }

    /// The members by M49 number.
    package var members: [AreaIndex] {
        var members: [AreaIndex] = []
        members.reserveCapacity(count)
        forEach { members.append($0) }
        return members
    }

    /// Calls `body` with each member by M49 number.
    @inline(__always)
    package func forEach(_ body: (AreaIndex) -> Void) {
        for word in 0..<4 {
            var bits = words[word]
            while bits != 0 {
                body(AreaIndex(UInt8(word << 6 | bits.trailingZeroBitCount)))
                bits &= bits - 1
            }
        }
    }
}

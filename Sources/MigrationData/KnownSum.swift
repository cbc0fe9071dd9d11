/// A sum of what is known.
struct KnownSum {
    private var sum = 0
    /// The largest number; negative while none is known.
    private var largest: Int32 = -1

    /// Nil where nothing is known.
    var value: Int? { largest < 0 ? nil : sum }

    /// Adds a number, or nothing where it is negative.
    @inline(__always)
    mutating func add(_ number: Int32) {
        sum &+= Int(max(number, 0))
        largest = max(largest, number)
    }

    mutating func add(_ other: KnownSum) {
        sum &+= other.sum
        largest = max(largest, other.largest)
    }

    /// The sum of so many numbers, without a branch, so that several are added up at once.
    @inline(__always)
    static func of(_ count: Int, _ number: (Int) -> Int32) -> KnownSum {
        var sum = KnownSum()
        for position in 0..<count { sum.add(number(position)) }
        return sum
    }
}

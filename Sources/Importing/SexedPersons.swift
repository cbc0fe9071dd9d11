/// Both sexes, women and men of one corridor in one year, each nil where it isn't known.
struct SexedPersons: Hashable {
    private(set) var both: Int?
    private(set) var women: Int?
    /// Only where they don't follow from the others.
    private(set) var men: Int?

    init() {}

    /// What is printed: the third number follows from two.
    init(both: Int?, women: Int?, men: Int?) {
        // More men than persons are a slip of the publisher's, and no number.
        let men = (men ?? 0) > (both ?? .max) ? nil : men
        self.both = both ?? women.flatMap { women in men.map { $0 + women } }
        self.women = women ?? both.flatMap { both in men.map { both - $0 } }
        if self.both == nil || self.women == nil { self.men = men }
    }

    /// The persons of two corridors together. Women are known where they are of all whose total is.
    func adding(_ other: SexedPersons) -> SexedPersons {
        var sum = SexedPersons()
        sum.both = Self.sum(both, other.both)
        let isKnown = (both == nil || women != nil) && (other.both == nil || other.women != nil)
        sum.women = isKnown ? Self.sum(women, other.women) : nil
        sum.men = Self.sum(men, other.men)
        if let all = sum.both, let some = sum.women, some > all { sum.women = nil }
        if let all = sum.both, let some = sum.men, some > all { sum.men = nil }
        return sum
    }

    private static func sum(_ first: Int?, _ second: Int?) -> Int? {
        guard let first else { return second }
        return second.map { first + $0 } ?? first
    }

    var largest: Int { max(both ?? 0, women ?? 0, men ?? 0) }
}

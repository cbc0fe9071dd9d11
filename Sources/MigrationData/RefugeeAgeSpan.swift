/// Ages that begin and end where UNHCR's age groups do.
package struct RefugeeAgeSpan: Hashable, Sendable {
    /// Positions among the age groups.
    let groups: ClosedRange<Int>

    /// UNHCR's age groups; the last is open, and written to 120.
    static let standard = [0...4, 5...11, 12...17, 18...59, 60...120]

    /// The ages from one to another, both taken in; nil where no age group begins or ends there.
    package init?(_ first: Int, _ last: Int) {
        guard let lower = Self.standard.firstIndex(where: { $0.lowerBound == first }),
            let upper = Self.standard.firstIndex(where: { $0.upperBound == last }), lower <= upper
        else { return nil }
        groups = lower...upper
    }

    package var first: Int { Self.standard[groups.lowerBound].lowerBound }
    package var last: Int { Self.standard[groups.upperBound].upperBound }

    /// The ages at which a span can begin, and at which it can end.
    package static var firsts: [Int] { standard.map(\.lowerBound) }
    package static var lasts: [Int] { standard.map(\.upperBound) }
}

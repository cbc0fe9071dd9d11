extension PyramidQuery {
    /// Persons of one population by age group; nil where they aren't known.
    package struct Ages {
        package let women: [Int]?
        package let men: [Int]?
        /// Of both sexes and all ages.
        package let total: Int?

        init(women: [Int]?, men: [Int]?) {
            (self.women, self.men) = (women, men)
            total = women.flatMap { women in men.map { women.reduce(0, +) + $0.reduce(0, +) } }
        }

        /// The share of an age group in both sexes and all ages, between 0 and 1.
        package func share(_ persons: Int?) -> Double? {
            guard let persons, let total, total > 0 else { return nil }
            return Double(persons) / Double(total)
        }

        /// The share of the groups in a range of positions.
        package func share(of range: ClosedRange<Int>) -> Double? {
            guard let women, let men, range.upperBound < women.count else { return nil }
            return share(range.reduce(0) { $0 + women[$1] + men[$1] })
        }
    }
}

/// What the words of a worker's lists mean, by their numbers.
struct LongMeanings {
    /// Not asked yet.
    static let unasked = PersonsTable.End.max

    var origins: [PersonsTable.End] = []
    var destinations: [PersonsTable.End] = []
    /// Positions in `AgeSums.groups`.
    var ages: [PersonsTable.End] = []

    /// Makes room for the words of lists that have grown.
    mutating func grow(names: Int, ages ageCount: Int) {
        let names = repeatElement(Self.unasked, count: names - origins.count)
        origins.append(contentsOf: names)
        destinations.append(contentsOf: names)
        ages.append(contentsOf: repeatElement(Self.unasked, count: ageCount - ages.count))
    }
}

import MigrationData

/// Persons by age group, added up to persons. A total of all ages is taken as it is printed, and never added to its parts.
struct AgeSums {
    enum Fault {
        case persons(PersonsTable.Fault)
        /// A group and one that stands already: persons would be counted twice.
        case overlap(AgeGroup, AgeGroup)
    }

    static let mostGroups = 128
    private static let bits = 32

    private(set) var groups: [AgeGroup] = []
    private var sums = PersonsTable()
    private var totals = PersonsTable()
    /// The groups that each number of `sums` is made of: by 32 groups, then year, then number, a bit each.
    private var met: [[[UInt32]]] = []
    /// By group those that overlap it, itself among them: by 32 groups, a bit each.
    private var overlaps: [[UInt32]] = []

    /// The position of a group, which is added where it is new; nil where there are too many.
    mutating func position(of group: AgeGroup) -> Int? {
        if let position = groups.firstIndex(of: group) { return position }
        if groups.count == Self.mostGroups { return nil }
        groups.append(group)
        let planes = (groups.count + Self.bits - 1) / Self.bits
        overlaps = groups.map { group in
            var masks = [UInt32](repeating: 0, count: planes)
            for (other, known) in groups.enumerated() where group.overlaps(known) {
                masks[other / Self.bits] |= 1 << UInt32(other % Self.bits)
            }
            return masks
        }
        if met.count < planes { met.append([]) }
        return groups.count - 1
    }

    /// Adds persons of an age group (nil where unknown) to what stands there.
    mutating func add(
        _ persons: Int32?, group: Int, from origin: PersonsTable.End, to destination: PersonsTable.End, year: Int,
        sex: Sex
    ) -> Fault? {
        if groups[group] == .total {
            guard let position = totals.position(of: year) else { return .persons(.tooManyYears) }
            let row = totals.row(from: origin, to: destination)
            return totals.set(persons, row: row, position: position, sex: sex, isExact: true).map(Fault.persons)
        }
        guard let position = sums.position(of: year) else { return .persons(.tooManyYears) }
        let row = sums.row(from: origin, to: destination)
        if let fault = sums.add(persons, row: row, position: position, sex: sex) { return .persons(fault) }
        return meet(group, position, row * 3 + sex.offset)
    }

    /// Notes that a number has a group, and gives the fault where that one, or one that overlaps it, was there before.
    private mutating func meet(_ group: Int, _ position: Int, _ number: Int) -> Fault? {
        for (plane, mask) in overlaps[group].enumerated() {
            guard position < met[plane].count, number < met[plane][position].count else { continue }
            let both = met[plane][position][number] & mask
            if both == 0 { continue }
            let other = plane * Self.bits + both.trailingZeroBitCount
            return other == group ? .persons(.twice) : .overlap(groups[group], groups[other])
        }
        let plane = group / Self.bits
        while met[plane].count <= position { met[plane].append([]) }
        let missing = number + 1 - met[plane][position].count
        if missing > 0 { met[plane][position].append(contentsOf: repeatElement(0, count: missing)) }
        met[plane][position][number] |= 1 << UInt32(group % Self.bits)
        return nil
    }

    /// The persons of all ages, or where numbers don't agree and why.
    func persons() -> Result<PersonsTable, Disagreement> {
        var persons = sums
        for row in totals.origins.indices {
            let (origin, destination) = (totals.origins[row], totals.destinations[row])
            for (from, year) in totals.years.enumerated() {
                for sex in Sex.allCases where totals.isSet(row: row, position: from, sex: sex) {
                    guard let position = persons.position(of: year) else { continue }
                    let place = persons.row(from: origin, to: destination)
                    let whole = totals.number(row: row, position: from, sex: sex)
                    let parts = persons.number(row: place, position: position, sex: sex)
                    if let whole, let parts, parts > whole {
                        let what = "\(parts) persons by age of \(whole), \(sex.rawValue)"
                        return .failure(Disagreement(origin: origin, destination: destination, year: year, what: what))
                    }
                    persons.replace(whole ?? parts, row: place, position: position, sex: sex)
                }
            }
        }
        return persons.disagreement().map { .failure($0) } ?? .success(persons)
    }

    /// Numbers that can't be true together.
    struct Disagreement: Error {
        let origin: PersonsTable.End
        let destination: PersonsTable.End
        let year: Int
        let what: String
    }
}

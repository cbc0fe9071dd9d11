import ReportData

/// How many statements of the report say of a group of persons that it is hit, by category; the group hit most often first.
struct HarmCounts: Sendable {
    let groups: [Group]

    struct Group: Sendable {
        let name: String
        /// In the order of the categories.
        var counts: [Int]

        var sum: Int { counts.reduce(0, +) }
    }

    init(_ harms: [CovidImpact]) {
        let categories = CovidImpact.Category.allCases
        var groups: [Group] = []
        for harm in harms {
            guard let position = categories.firstIndex(of: harm.category) else { continue }
            for name in harm.groups {
                let place = groups.firstIndex { $0.name == name } ?? groups.count
                if place == groups.count {
                    groups.append(Group(name: name, counts: [Int](repeating: 0, count: categories.count)))
                }
                groups[place].counts[position] += 1
            }
        }
        self.groups = groups.sorted { $0.sum != $1.sum ? $0.sum > $1.sum : $0.name < $1.name }
    }
}

import ReportData

/// How many statements of the report say of a group of persons that it is hit, by category; the group hit most often first.
struct HarmCounts: Sendable {
    let groups: [Group]

    struct Group: Sendable {
        let name: String
        /// In the order of the categories.
        let counts: [Int]
    }

    init(_ harms: [CovidImpact]) {
        let categories = CovidImpact.Category.allCases
        var counts: [String: [Int]] = [:]
        for harm in harms {
            guard let position = categories.firstIndex(of: harm.category) else { continue }
            for group in harm.groups {
                counts[group, default: [Int](repeating: 0, count: categories.count)][position] += 1
            }
        }
        let sums = counts.mapValues { $0.reduce(0, +) }
        groups = counts.keys.sorted { (sums[$0] ?? 0, $1) > (sums[$1] ?? 0, $0) }
            .map { Group(name: $0, counts: counts[$0] ?? []) }
    }
}

/// The ages that a row of a long table counts.
enum AgeGroup: Hashable {
    /// All of them, the unknown ones too.
    case total
    /// From one age to another; of an open group the last is `oldest`.
    case span(ClosedRange<Int>)
    /// Those whose age isn't known.
    case unknown

    static let oldest = 999
    static let forms = "none of 0-4, 75+, 17, total, unknown"

    /// Reads `0-4` (also with an en dash), `75+`, `17`, `total`, `all ages`, `unknown`; nil for anything else.
    init?(_ text: String) {
        let word = text.lowercased().split(whereSeparator: { " -–_".contains($0) }).joined(separator: " ")
        switch word {
        case "total", "all", "all ages": self = .total
        case "unknown", "not stated": self = .unknown
        default:
            let isOpen = word.hasSuffix("+")
            let ends = (isOpen ? word.dropLast() : Substring(word)).split(separator: " ").map(Self.age)
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
                return nil
            }
            guard first <= last, !isOpen || ends.count == 1 else { return nil }
            self = .span(first...(isOpen ? Self.oldest : last))
        }
    }

    private static func age(_ digits: Substring) -> Int? {
        let isAge = (1...3).contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isAge ? Int(digits).flatMap { $0 < oldest ? $0 : nil } : nil
    }

    /// Whether somebody can be counted in both.
    func overlaps(_ other: AgeGroup) -> Bool {
        if case .span(let ages) = self, case .span(let others) = other { return ages.overlaps(others) }
        return self == other
    }

    var text: String {
        switch self {
        case .total: "total"
        case .unknown: "unknown"
        case .span(let ages):
            ages.upperBound == Self.oldest
                ? "\(ages.lowerBound)+"
                : ages.count == 1 ? "\(ages.lowerBound)" : "\(ages.lowerBound)-\(ages.upperBound)"
        }
    }
}

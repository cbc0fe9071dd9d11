import MigrationData
import Screen

/// Ages in completed years from a first to a last, both taken in: `15-64`, `0-17`, `65+`.
package struct AgeRange: Hashable, Sendable {
    package let first: Int
    /// Nil where there is no upper end.
    package let last: Int?

    /// Where the open group begins.
    private static let open = 75

    /// Nil where the range is reversed or an end lies inside the open group, `75+`.
    package init?(first: Int, last: Int?) {
        guard (0...Self.open).contains(first) else { return nil }
        if let last, last < first || last >= Self.open { return nil }
        self.first = first
        self.last = last
    }

    /// Reads `A-B` or `A+`.
    init?(_ text: String) {
        let text = text.replacing("–", with: "-")
        let isOpen = text.hasSuffix("+")
        let ends = isOpen ? [text.dropLast()] : text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = ends.compactMap { end -> Int? in
            end.utf8.count <= 3 && end.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(end) : nil
        }
        guard numbers.count == ends.count, ends.count == (isOpen ? 1 : 2) else { return nil }
        self.init(first: numbers[0], last: isOpen ? nil : numbers[1])
    }

    package var text: String { last.map { "\(first)-\($0)" } ?? "\(first)+" }

    /// An age group, or as much of it as lies in a range.
    struct Part: Hashable {
        /// The group's position in `AgeTable.standardAges`.
        let group: Int
        let label: String
        /// How many of a group's five years; 5 for a whole group, the open one too.
        let years: Int

        /// The persons of the part: a group's years count as equally filled, to the nearest person.
        func persons(_ persons: [Int]?) -> Int? {
            guard let persons, persons.indices.contains(group) else { return nil }
            return years == 5 ? persons[group] : (persons[group] * years * 2 + 5) / 10
        }
    }

    /// Every age group whole.
    static let allParts = AgeTable.standardAges.enumerated().map { Part(group: $0, label: $1, years: 5) }

    /// The age groups that the range touches, youngest first.
    var parts: [Part] {
        Self.allParts.compactMap { whole in
            let start = whole.group * 5
            if start == Self.open { return last == nil ? whole : nil }
            let (lower, upper) = (max(first, start), min(last ?? .max, start + 4))
            if lower > upper { return nil }
            let years = upper - lower + 1
            return years == 5 ? whole : Part(group: whole.group, label: "\(lower)-\(upper)", years: years)
        }
    }

    /// Whether it takes a part of a group, which can only be estimated.
    package var isEstimated: Bool { parts.contains { $0.years < 5 } }
}

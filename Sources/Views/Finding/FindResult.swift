/// Something found, with the view that it leads to.
package struct FindResult: Hashable, Sendable {
    package let kind: FindKind
    package let title: String
    /// What it is, in a few words.
    package let detail: String
    /// The characters of the title that match what was typed, in order, not touching one another.
    package let matches: [Range<Int>]
    /// A view's line.
    package let line: String
    /// What the view answers, with its unit; nil where that is no number.
    package let answer: String?
    /// The answer as a number; nil where it isn't one, or isn't known.
    package let number: Double?
    /// In what the number counts: `persons`, `share`, `usd_million`; empty where there is none.
    package let unit: String

    package init(
        kind: FindKind, title: String, detail: String, matches: [Range<Int>] = [], line: String, answer: String? = nil,
        number: Double? = nil, unit: String = ""
    ) {
        self.kind = kind
        self.title = title
        self.detail = detail
        self.matches = matches
        self.line = line
        self.answer = answer
        self.number = number
        self.unit = unit
    }
}

/// Results of one kind, the best first.
package struct FindGroup: Hashable, Sendable {
    package let kind: FindKind
    /// As many as were asked for.
    package let results: [FindResult]
    /// How many there are.
    package let count: Int
}

/// All that was found for some words.
package struct FindResults: Hashable, Sendable {
    /// Answers first, then the groups by their best result.
    package let groups: [FindGroup]
    /// What can't be told, a sentence each.
    package let notes: [String]

    package var isEmpty: Bool { groups.isEmpty }

    /// One after the other.
    package var all: [FindResult] { groups.flatMap(\.results) }

    package subscript(kind: FindKind) -> FindGroup? { groups.first { $0.kind == kind } }
}

import MigrationData

/// One thing with the numbers of both sides of a comparison.
package struct ComparedRow: Hashable, Sendable {
    package let label: String
    /// The label where room is scarce.
    package let shortLabel: String
    /// The area or group that the row is about; nil where it is about a year, a sex or an age group.
    package let selection: AreaSelection?
    /// Where it is about a year.
    package let year: Int?
    /// Persons, millions of US dollars or per cent; nil where one is not known.
    package let first: Double?
    package let second: Double?

    /// First less second; nil where one of them is not known.
    package var difference: Double? {
        guard let first, let second else { return nil }
        return first - second
    }
}

/// The rows of a comparison as a figure shows them, and in what they count.
struct ComparedRows {
    let rows: [ComparedRow]
    let unit: ComparedUnit
    /// The year that all rows are of; nil where they differ in it.
    let year: Int?

    /// The largest number of either side.
    var largest: Double { rows.flatMap { [$0.first ?? 0, $0.second ?? 0] }.max() ?? 0 }
}

/// In what a comparison counts.
enum ComparedUnit: Hashable {
    case amount(ChartUnit)
    /// Per cent of a whole, whose differences are percentage points.
    case percent

    func scaled(_ value: Double?) -> Double? {
        switch self {
        case .amount(let unit): unit.scaled(value)
        case .percent: value
        }
    }

    func text(_ value: Double?) -> String {
        switch self {
        case .amount(let unit): unit.text(value, decimals: unit == .count(.millions) ? 2 : 1)
        case .percent: NumberText.scaled(value)
        }
    }

    /// The number as exactly as it is known: persons, millions of US dollars.
    func exact(_ value: Double?) -> String {
        switch self {
        case .amount(let unit) where unit.isCount: NumberText.exact(value.map { Int($0.rounded()) })
        case .amount: Self.millions(value)
        case .percent: NumberText.fixed(value)
        }
    }

    /// Millions of US dollars with as many decimals as they are published with.
    private static func millions(_ value: Double?) -> String {
        var text = NumberText.fixed(value, decimals: 3)
        guard value != nil else { return text }
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }

    /// A difference in the unit with its sign.
    func difference(_ value: Double?) -> String { Self.signed(value) { text($0) } }

    func exactDifference(_ value: Double?) -> String { Self.signed(value) { exact($0) } }

    private static func signed(_ value: Double?, _ text: (Double?) -> String) -> String {
        guard let value else { return NumberText.unknown }
        return (value > 0 ? "+" : value < 0 ? "−" : "") + text(abs(value))
    }
}

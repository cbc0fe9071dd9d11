import MigrationData

/// In what a figure counts: persons, or millions of dollars, scaled so that its largest number has few digits.
enum ChartUnit: Hashable {
    case count(CountUnit)
    case money(isBillions: Bool)

    /// A number of persons, or of millions of dollars, in the unit.
    func scaled(_ value: Double?) -> Double? {
        switch self {
        case .count(.persons), .money(isBillions: false): value
        case .count(.thousands), .money(isBillions: true): value.map { $0 / 1_000 }
        case .count(.millions): value.map { $0 / 1_000_000 }
        }
    }

    /// The same as it is to be read.
    func text(_ value: Double?, decimals: Int = 1) -> String {
        switch self {
        case .count(.persons): exact(value)
        default: NumberText.scaled(scaled(value), decimals: decimals)
        }
    }

    /// The whole number of persons; money as in `text`.
    func exact(_ value: Double?) -> String {
        switch self {
        case .count: NumberText.exact(value.map { Int($0) })
        case .money: NumberText.scaled(scaled(value))
        }
    }

    var isCount: Bool {
        if case .count = self { return true }
        return false
    }
}

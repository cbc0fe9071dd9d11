/// The unit in which a figure counts, chosen so that its largest number has few digits.
package enum CountUnit: Hashable, Sendable {
    case persons, thousands, millions

    /// The unit for a figure whose largest number is `maximum`.
    package init(largest maximum: Int) {
        self = maximum >= 1_000_000 ? .millions : maximum >= 20_000 ? .thousands : .persons
    }

    package var name: String {
        switch self {
        case .persons: "persons"
        case .thousands: "thousands"
        case .millions: "millions"
        }
    }

    /// How many persons one of it is.
    var persons: Int {
        switch self {
        case .persons: 1
        case .thousands: 1_000
        case .millions: 1_000_000
        }
    }

    /// What stands behind a number: ` million`.
    var suffix: String {
        switch self {
        case .persons: ""
        case .thousands: " thousand"
        case .millions: " million"
        }
    }

    package func text(_ persons: Int?, decimals: Int = 1) -> String {
        switch self {
        case .persons: NumberText.exact(persons)
        case .thousands: NumberText.scaled(persons.map { Double($0) / 1_000 }, decimals: decimals)
        case .millions: NumberText.scaled(persons.map { Double($0) / 1_000_000 }, decimals: decimals)
        }
    }
}

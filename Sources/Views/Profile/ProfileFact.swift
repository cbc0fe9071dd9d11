/// One number of a profile, and the views from which it is worked out.
struct ProfileFact {
    /// In what a number is told.
    enum Unit: String {
        case persons, share, rank, count
        case millions = "usd million"
        case percent = "per cent"
    }

    /// Small letters with hyphens, and behind `origin` or `destination` a code: `stock-female-share`, `origin IND`.
    let quantity: String
    /// Nil for what the report says.
    let year: Int?
    let value: Value
    let unit: Unit
    /// The view that gives the number, or the two whose quotient it is.
    var views: [View] = []

    static func persons(_ quantity: String, _ year: Int?, _ persons: Int?, _ view: View) -> ProfileFact {
        ProfileFact(quantity: quantity, year: year, value: .whole(persons), unit: .persons, views: [view])
    }

    /// A part of a whole, between 0 and 1; of what is not a part it can be more.
    static func share(_ quantity: String, _ year: Int?, _ share: Double?, _ views: [View] = []) -> ProfileFact {
        ProfileFact(quantity: quantity, year: year, value: .share(share), unit: .share, views: views)
    }

    static func count(_ quantity: String, _ year: Int?, _ count: Int?, unit: Unit = .count) -> ProfileFact {
        ProfileFact(quantity: quantity, year: year, value: .whole(count), unit: unit)
    }
}

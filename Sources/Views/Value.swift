import MigrationData

/// One value of a view's rows; what it is decides how each format writes it.
package enum Value: Hashable, Sendable {
    case text(String)
    /// A year, a rank, a number of persons; nil where it is not known.
    case whole(Int?)
    /// Between 0 and 1; nil where it is not known.
    case share(Double?)
    /// A number with as many decimals as it has, at most six; nil where it is not known.
    case decimal(Double?)
    case money(Money?)
    /// As published, with up to three decimals; nil where it is not known.
    case percent(Percent?)
    case list([String])
}

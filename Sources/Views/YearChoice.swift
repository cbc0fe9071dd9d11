/// The years that a view covers.
package enum YearChoice: Hashable, Sendable {
    case all
    case one(Int)
    case range(Int, Int)

    /// Those of an edition's years that it covers.
    package func years(among years: [Int]) -> [Int] {
        switch self {
        case .all: years
        case .one(let year): years.filter { $0 == year }
        case .range(let first, let last): years.filter { $0 >= first && $0 <= last }
        }
    }

    /// As in a view's line; nil for all.
    var words: String? {
        switch self {
        case .all: nil
        case .one(let year): "year=\(year)"
        case .range(let first, let last): "years=\(first)-\(last)"
        }
    }
}

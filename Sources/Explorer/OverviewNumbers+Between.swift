import Figures

extension OverviewNumbers.Side {
    /// The side between two years; its columns are years themselves and stay.
    func between(_ later: OverviewNumbers.Side, _ part: Double) -> OverviewNumbers.Side {
        var result = self
        result.isBetween = true
        result.headline = headline.flatMap { first in later.headline.map { first * (1 - part) + $0 * part } }
        result.split = split.between(later.split, part)
        return result
    }
}

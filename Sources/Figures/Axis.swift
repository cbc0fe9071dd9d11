/// Round numbers along an axis.
package enum Axis {
    /// Ticks from 0 in at most `count` equal steps of 1, 2, 2.5 or 5 times a power of ten; the last is at or above the value.
    ///
    /// Just 0 where the value is not above 0 or not finite.
    package static func ticks(upTo value: Double, count: Int) -> [Double] {
        guard value.isFinite, value > 0, value < 1e300 else { return [0] }
        let most = min(max(1, count), 1000)
        let step = roundStep(atLeast: value / Double(most))
        guard step > 0, step.isFinite else { return [0] }
        let steps = min(most, Int((value / step - 1e-9).rounded(.up)))
        return (0...max(1, steps)).map { Double($0) * step }
    }

    /// The smallest round number that is not below another, by a hair.
    private static func roundStep(atLeast value: Double) -> Double {
        // Powers below 1 are kept as divisors: 0.1 is exactly 1 / 10, but 0.3 isn't 3 * 0.1.
        var power = 1.0
        let enough = value * (1 - 1e-9)
        if value > 10 {
            while power * 10 < value { power *= 10 }
            return mantissas.map { $0 * power }.first { $0 >= enough } ?? value
        }
        while value * power < 1, power < 1e300 { power *= 10 }
        return mantissas.map { $0 / power }.first { $0 >= enough } ?? value
    }

    private static let mantissas = [1, 2, 2.5, 5, 10]
}

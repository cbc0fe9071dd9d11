import ReportData

/// The values that a printed number with its qualifier admits. A qualifier is an interval, and decides.
package struct PrintedInterval: Hashable, Sendable {
    package let lower: Double
    package let upper: Double
    let includesLower: Bool
    let includesUpper: Bool

    /// The interval of a figure in its printed unit.
    ///
    /// `over x` is more than x; `almost`, `nearly` and `just under x` what rounds to x from below; `about` and the like, and
    /// fractions in words, half a printed digit or a twentieth, whichever is more; a bare number what rounds to it.
    package init(_ figure: PublishedFigure) {
        var half = 0.5
        for _ in 0..<figure.decimals { half /= 10 }
        let value = figure.value
        let isRoundWord = figure.unit == "share" && figure.qualifier == .exact
        switch figure.qualifier {
        case .over:
            self.init(value, .infinity, includesLower: false, includesUpper: false)
        case .almost, .nearly, .justUnder:
            self.init(value - half, value, includesLower: true, includesUpper: false)
        case .about, .around, .roughly, .approximately:
            self.init(around: value, by: max(half, abs(value) * 0.05))
        case .exact where isRoundWord:
            self.init(around: value, by: max(half, abs(value) * 0.05))
        case .exact:
            self.init(value - half, value + half, includesLower: true, includesUpper: false)
        }
    }

    init(_ lower: Double, _ upper: Double, includesLower: Bool, includesUpper: Bool) {
        self.lower = lower
        self.upper = upper
        self.includesLower = includesLower
        self.includesUpper = includesUpper
    }

    private init(around value: Double, by distance: Double) {
        self.init(value - distance, value + distance, includesLower: true, includesUpper: true)
    }

    package func contains(_ value: Double) -> Bool {
        (includesLower ? value >= lower : value > lower) && (includesUpper ? value <= upper : value < upper)
    }
}

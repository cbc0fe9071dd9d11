import ReportData

/// What a printed number can stand for, from below to above, with the number itself: the operand of arithmetic among
/// printed figures.
struct ValueRange: Hashable {
    let lower: Double
    let upper: Double
    let value: Double

    init(lower: Double, upper: Double, value: Double) {
        self.lower = lower
        self.upper = upper
        self.value = value
    }

    init(_ number: Double) { self.init(lower: number, upper: number, value: number) }

    /// A printed figure in the unit of its query: half a digit to both sides, on one side only where a qualifier says so;
    /// a count is exact.
    init(_ figure: PublishedFigure) {
        var half = 0.5
        for _ in 0..<figure.decimals { half /= 10 }
        if figure.unit == "count" { half = 0 }
        let isFromAbove = figure.qualifier == .over
        let isFromBelow = [.almost, .nearly, .justUnder].contains(figure.qualifier)
        self.init(
            lower: (figure.value - (isFromAbove ? 0 : half)) * figure.scale,
            upper: (figure.value + (isFromBelow ? 0 : half)) * figure.scale, value: figure.value * figure.scale)
    }

    /// What comes of two ranges: all that their ends can make; nil where nothing can be divided by.
    static func combined(_ sign: Character, _ left: ValueRange, _ right: ValueRange) -> ValueRange? {
        func apply(_ first: Double, _ second: Double) -> Double {
            switch sign {
            case "+": first + second
            case "-": first - second
            case "*": first * second
            default: first / second
            }
        }
        if sign == "/", right.lower <= 0, right.upper >= 0 { return nil }
        let ends = [left.lower, left.upper].flatMap { first in
            [apply(first, right.lower), apply(first, right.upper)]
        }
        guard let lower = ends.min(), let upper = ends.max() else { return nil }
        return ValueRange(lower: lower, upper: upper, value: apply(left.value, right.value))
    }

    /// Whether some value lies in both, up to the rounding of binary fractions.
    func overlaps(_ interval: PrintedInterval, scale: Double) -> Bool {
        let slack = 1e-9 * max(1, abs(value))
        return lower <= interval.upper * scale + slack && upper >= interval.lower * scale - slack
    }

    func contains(_ number: Double) -> Bool {
        let slack = 1e-9 * max(1, abs(number))
        return number >= lower - slack && number <= upper + slack
    }
}

import Screen

/// Numbers as the figures themselves must write them: per cent and the numbers of axes.
enum Numeral {
    /// The sign of the United Nations for a value that is not known.
    static let unknown = ".."

    /// A number with one decimal; `<0.1` for what would round to nothing, `..` for what is not known.
    static func oneDecimal(_ value: Double?) -> String {
        guard let value, value.isFinite else { return unknown }
        if value > 0, value < 0.05 { return "<0.1" }
        return fixed(value, decimals: 1)
    }

    /// A number with the decimals that a step of its axis needs.
    static func tick(_ value: Double, step: Double) -> String {
        var decimals = 0
        var scaled = abs(step)
        while decimals < 6, scaled.isFinite, abs(scaled - scaled.rounded()) > 1e-6 * scaled {
            decimals += 1
            scaled *= 10
        }
        return fixed(value, decimals: decimals)
    }

    /// A number rounded half away from 0, thousands separated; powers of ten where it is too large for that.
    static func fixed(_ value: Double, decimals: Int) -> String {
        let factor = (0..<max(0, decimals)).reduce(1) { product, _ in product * 10 }
        let scaled = (abs(value) * Double(factor)).rounded()
        guard scaled < 1e15 else { return "\(value)" }
        let digits = Int(scaled)
        return PlainText.digits(digits, decimals: decimals, isNegative: value < 0 && digits > 0)
    }
}

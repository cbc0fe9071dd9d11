import Screen

/// Numbers as people read them. What is not known reads `..`, never 0.
package enum NumberText {
    package static let unknown = ".."

    /// Thousands separated by commas: `64,890,524`.
    package static func exact(_ number: Int?) -> String {
        guard let number else { return unknown }
        return PlainText.digits(abs(number), isNegative: number < 0)
    }

    /// A number with `decimals` digits after the point, thousands separated.
    package static func fixed(_ number: Double?, decimals: Int = 1) -> String {
        guard let number, number.isFinite, abs(number) < 1e15 else { return unknown }
        var factor = 1.0
        for _ in 0..<max(0, decimals) { factor *= 10 }
        let scaled = Int((abs(number) * factor).rounded())
        return PlainText.digits(scaled, decimals: decimals, isNegative: number < 0 && scaled > 0)
    }

    /// A quantity in a unit, with `<0.1` for what would round to nothing but isn't.
    package static func scaled(_ number: Double?, decimals: Int = 1) -> String {
        guard let number else { return unknown }
        let text = fixed(number, decimals: decimals)
        if number > 0, text.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x2E }) {
            return decimals <= 0 ? "<1" : "<0." + String(repeating: "0", count: decimals - 1) + "1"
        }
        return text
    }

    /// A share as per cent: `70.9`.
    package static func percent(_ share: Double?, decimals: Int = 1) -> String {
        fixed(share.map { $0 * 100 }, decimals: decimals)
    }

    /// How a number stands to an earlier one: `+9 %`, `−29 %`, from three times up `×8.1`.
    package static func change(from earlier: Double?, to later: Double?) -> String {
        guard let earlier, let later, earlier > 0 else { return unknown }
        let ratio = later / earlier
        if ratio >= 3 { return "×" + fixed(ratio) }
        let percent = Int(((ratio - 1) * 100).rounded())
        return (percent < 0 ? "−" : percent > 0 ? "+" : "") + String(abs(percent)) + " %"
    }

    /// Nine digits after the point at most, without separators; for records, where a person more or less must show.
    package static func plain(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e9 else { return String(Int(max(-9e18, min(9e18, number)))) }
        let scaled = Int64((abs(number) * 1e9).rounded())
        var text = String(scaled / 1_000_000_000)
        let part = String(scaled % 1_000_000_000)
        text += "." + String(repeating: "0", count: 9 - part.count) + part
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return (number < 0 && scaled > 0 ? "-" : "") + text
    }
}

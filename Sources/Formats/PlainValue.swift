import MigrationData
import Views

/// Values as scripts expect them: whole numbers, shares with six digits, millions of dollars, per cent, empty where unknown.
enum PlainValue {
    static func text(_ value: Value) -> String {
        switch value {
        case .text(let text): text
        case .whole(let number): number.map(String.init) ?? ""
        case .share(let share): share.map(six) ?? ""
        case .decimal(let number): number.map(short) ?? ""
        case .money(let money): money.map(millions) ?? ""
        case .percent(let percent): percent.map { decimals(thousandths: $0.thousandths) } ?? ""
        case .list(let items): items.joined(separator: "; ")
        }
    }

    /// Six digits after the point, rounded as C's `%.6f` does it.
    static func six(_ share: Double) -> String {
        let million = 1_000_000.0
        let product = share * million
        guard product.isFinite, abs(product) < 1e15 else { return "" }
        var rounded = product.rounded(.toNearestOrEven)
        // Where the product looks like a tie, what it lost in rounding says on which side it really lies.
        if abs(product - product.rounded(.down)) == 0.5 {
            let lost = (-product).addingProduct(share, million)
            if lost != 0 { rounded = product.rounded(lost > 0 ? .up : .down) }
        }
        let millionths = Int(abs(rounded))
        let sign = rounded < 0 ? "-" : ""
        return sign + "\(millionths / 1_000_000)." + padded(millionths % 1_000_000, to: 6)
    }

    /// As many decimals as a number has, at most six.
    static func short(_ number: Double) -> String {
        var text = six(number)
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text == "-0" ? "0" : text
    }

    /// Millions of dollars with as many decimals as the publisher's, at most three.
    static func millions(_ money: Money) -> String { decimals(thousandths: money.thousands) }

    /// A number in thousandths with the decimals that it needs, at most three.
    static func decimals(thousandths: Int64) -> String {
        let amount = abs(thousandths)
        var decimals = padded(Int(amount % 1_000), to: 3)
        while decimals.last == "0" { decimals.removeLast() }
        return (thousandths < 0 ? "-" : "") + String(amount / 1_000) + (decimals.isEmpty ? "" : "." + decimals)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

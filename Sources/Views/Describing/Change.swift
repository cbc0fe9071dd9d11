/// How a number of one year stands to that of an earlier one, as the end of a sentence.
struct Change {
    let before: Int
    let after: Int
    let unit: DescribedUnit

    /// `had grown by 12.9 million, or 24.8 per cent`, `had more than doubled, growing by …`, `was the same`.
    var clause: String {
        if before == after { return before == 0 ? "was still zero" : "was the same" }
        if before == 0 { return "had grown to " + unit.short(after) }
        if after == 0 { return "had fallen to zero" }
        let amount = unit.short(abs(after - before)) + ", or " + percent
        if after > before { return multiple.map { "had \($0), growing by \(amount)" } ?? "had grown by " + amount }
        return fraction.map { "had \($0), falling by \(amount)" } ?? "had fallen by " + amount
    }

    private var percent: String { Wording.percent(Double(abs(after - before)) / Double(before)) }

    /// A whole number of times, where it is at least twice.
    private var multiple: String? {
        let words = [2: "doubled", 3: "tripled", 4: "quadrupled"]
        let times = after / before
        guard times >= 2 else { return nil }
        let isWhole = times * before == after
        if let word = words[times] { return isWhole ? word : "more than " + word }
        return "grown " + (isWhole ? "" : "more than ") + "\(NumberText.exact(times)) times as large"
    }

    private var fraction: String? {
        after * 2 == before ? "halved" : after * 2 < before ? "more than halved" : nil
    }
}

/// What lies between two known things: numbers in proportion to time, never more than is known of both.
struct Between: Hashable, Sendable {
    /// From 0, the first, to 1, the second.
    let part: Double

    init(_ part: Double) {
        self.part = part.isFinite ? min(max(0, part), 1) : 0
    }

    /// The value between two; nil where one of them is not known.
    func value(_ first: Double?, _ second: Double?) -> Double? {
        guard let first, let second, first.isFinite, second.isFinite else { return nil }
        return first * (1 - part) + second * part
    }

    /// A share between two; one that is not known is no number.
    func share(_ first: Double, _ second: Double) -> Double {
        value(first, second) ?? .nan
    }

    /// A number as it is read between two that are written in the same way; nil where they aren't.
    func number(_ first: String, _ second: String) -> String? {
        written(WrittenNumbers(first), WrittenNumbers(second), mark: "")
    }

    /// The number between two as it is read, from the values themselves where they tell more than what is written;
    /// nothing where one of them is not known.
    func number(_ first: String, _ second: String, of value: Double?, _ other: Double?) -> String {
        guard let value, let other, let exact = self.value(value, other) else { return "" }
        let written = [(WrittenNumbers(first), value), (WrittenNumbers(second), other)]
        let numbers = written.compactMap { $0.0.words == ["", ""] ? $0.0.numbers.first : nil }
        guard numbers.count == 2, let larger = zip(numbers, written).max(by: { $0.0.value < $1.0.value }),
            let unit = Self.units.first(where: { abs(larger.1.1 - larger.0.value * $0) <= 0.06 * abs(larger.1.1) })
        else { return number(first, second) ?? "" }
        return Numeral.fixed(exact / unit, decimals: max(numbers[0].decimals, numbers[1].decimals))
    }

    /// In how many of a figure's own unit its numbers are written.
    private static let units: [Double] = [1, 1e3, 1e6, 1e9]

    /// The same with the sign of what is drawn and not known before it; nothing where it can't be told.
    func marked(_ first: String, _ second: String) -> String {
        first == second ? first : written(WrittenNumbers(first), WrittenNumbers(second), mark: Self.sign) ?? ""
    }

    /// Text with numbers in it, each that differs marked; the first one where their words differ.
    func text(_ first: String, _ second: String) -> String {
        first == second ? first : written(WrittenNumbers(first), WrittenNumbers(second), mark: Self.sign) ?? first
    }

    /// The head of a column of numbers: a year is that of the moment.
    func head(_ first: String, _ second: String) -> String {
        guard let (from, to) = Self.years(first, second) else { return text(first, second) }
        return Self.sign + String(from + Int((Double(to - from) * part).rounded(.down)))
    }

    /// A heading whose years are those between which it stands.
    func heading(_ first: Heading, _ second: Heading) -> Heading {
        Heading(
            title: years(first.title, second.title), unit: years(first.unit, second.unit), note: first.note,
            shortTitle: years(first.shortTitle, second.shortTitle))
    }

    /// Before a number that nobody counted.
    static let sign = "~"

    /// Both years where two texts are a year each.
    private static func years(_ first: String, _ second: String) -> (Int, Int)? {
        guard let from = WrittenNumbers(first).onlyYear, let to = WrittenNumbers(second).onlyYear, from != to else {
            return nil
        }
        return (from, to)
    }

    /// Text of a heading; where the words differ the first one with both years.
    private func years(_ first: String, _ second: String) -> String {
        if first == second { return first }
        let (one, other) = (WrittenNumbers(first), WrittenNumbers(second))
        if let text = written(one, other, mark: Self.sign) { return text }
        guard let from = one.firstYear, let to = other.firstYear, from != to else { return first }
        return first.replacing(from, with: "\(from)›\(to)", maxReplacements: 1)
    }

    private func written(_ first: WrittenNumbers, _ second: WrittenNumbers, mark: String) -> String? {
        guard first.words == second.words, first.numbers.count == second.numbers.count else { return nil }
        var text = first.words[0]
        for (index, (one, other)) in zip(first.numbers, second.numbers).enumerated() {
            text += one.between(other, self, mark: mark) + first.words[index + 1]
        }
        return text
    }
}

import MigrationData

/// The numbers of a view of areas by year, in full, by name and year; empty for any other.
struct SeriesNumbers {
    private var values: [String: [Int: Value]] = [:]
    private var years: [Int] = []

    init(_ view: View, model: Model) throws(TableError) {
        switch view {
        case .stock: break
        case .remittances(let query) where query.by != .corridor: break
        case .displacement(let query) where query.by != .corridor: break
        default: return
        }
        let table = try view.table(model: model)
        guard let name = table.columns.firstIndex(of: "area"), let year = table.columns.firstIndex(of: "year"),
            let value = ["persons", "usd_million"].lazy.compactMap({ table.columns.firstIndex(of: $0) }).first
        else { return }
        for row in table.rows {
            guard case .text(let area) = row[name], case .whole(let number?) = row[year] else { continue }
            // Women and men are two rows of one area.
            values[area, default: [:]][number] = Self.sum([values[area]?[number], row[value]].compactMap { $0 })
            if !years.contains(number) { years.append(number) }
        }
    }

    var isEmpty: Bool { values.isEmpty }

    /// The year that a figure speaks of: the chosen one, or the last.
    func year(_ chosen: Int?) -> Int? {
        chosen.flatMap { years.contains($0) ? $0 : nil } ?? years.max()
    }

    func number(of name: String, in year: Int?) -> String? {
        year.flatMap { values[name]?[$0] }.map(Self.text)
    }

    /// What all that is known adds up to.
    func sum(in year: Int) -> String {
        Self.text(Self.sum(values.values.compactMap { $0[year] }))
    }

    private static func sum(_ values: [Value]) -> Value {
        var (whole, money): (Int?, Money?) = (nil, nil)
        for value in values {
            if case .whole(let number?) = value { whole = (whole ?? 0) + number }
            if case .money(let amount?) = value { money = (money ?? Money(thousands: 0)) + amount }
        }
        return money == nil ? .whole(whole) : .money(money)
    }

    /// Persons one by one; millions of dollars as published, without zeros at their end.
    private static func text(_ value: Value) -> String {
        switch value {
        case .whole(let number): return NumberText.exact(number)
        case .money(let money?):
            var text = NumberText.fixed(money.millions, decimals: 3)
            while text.last == "0" { text.removeLast() }
            return text.last == "." ? String(text.dropLast()) : text
        default: return NumberText.unknown
        }
    }
}

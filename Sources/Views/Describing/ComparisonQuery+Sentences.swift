import MigrationData

extension ComparisonQuery {
    /// What stands against what, both numbers, the difference, and where it is largest.
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let rows = try figureRows(model, FigureRequest())
        let names = try phrases(model)
        let caption = try caption(rows, model)
        let words = ComparisonWording(
            rows: rows, first: names.first, second: names.second, areas: try model.data.areas())
        var facts: [String?] = [
            "\(try subject(model)): \(names.first) against \(names.second)" + (try moment(rows)), words.numbers,
            words.difference,
        ]
        facts += [words.largestGap, words.majority, words.unknown]
        return try model.described(facts, editions: caption.editions)
    }

    /// The names of the sides inside a sentence.
    private func phrases(_ model: Model) throws(TableError) -> (first: String, second: String) {
        let areas = try model.data.areas()
        let phrases = [own, value].map { side in
            if case .area(let selection) = side { return areas.phrase(selection) }
            return side.name(areas)
        }
        return (phrases[0], phrases[1])
    }

    /// The year or years, where they are the same on both sides.
    private func moment(_ rows: ComparedRows) throws(TableError) -> String {
        if case .year = value { return "" }
        if let year = rows.year { return ", in \(year)" }
        let years = rows.rows.compactMap(\.year)
        guard let first = years.min(), let last = years.max() else { return "" }
        return first == last ? ", in \(first)" : ", from \(first) to \(last)"
    }
}

/// The sentences about the rows of a comparison.
struct ComparisonWording {
    let rows: ComparedRows
    let first: String
    let second: String
    let areas: AreaTable

    /// The row of which the main sentence speaks: the last year in which both are known, the age group that is the first's
    /// largest, else the first row that has both.
    private var main: ComparedRow? {
        let known = rows.rows.filter { $0.difference != nil }
        if rows.isOverYears { return known.last ?? rows.rows.last }
        let largest = known.max { ($0.first ?? 0) < ($1.first ?? 0) }
        return (rows.unit == .percent ? largest : known.first) ?? rows.rows.first
    }

    /// Both numbers of the main row.
    var numbers: String? {
        guard let main else { return "there is no row to compare" }
        let place = rows.rows.count > 1 ? place(main) + " " : ""
        return "\(place)it is \(amount(main.first)) for \(first) and \(amount(main.second)) for \(second)"
    }

    /// How far the first is from the second, absolutely and in relation.
    var difference: String? {
        guard let main, let difference = main.difference, let one = main.first, let other = main.second else {
            return nil
        }
        if difference == 0 { return "the two numbers are equal" }
        let way = difference > 0 ? "higher" : "lower"
        return "the number for \(first) is \(way) than that for \(second) by \(distance(difference))"
            + relation(one, other)
    }

    /// In per cent of the second, from three times on in times.
    private func relation(_ one: Double, _ other: Double) -> String {
        if rows.unit == .percent || other <= 0 { return "" }
        if one / other >= 3 { return ", and \(NumberText.fixed(one / other)) times as large" }
        return ", or " + Wording.percent(abs(one - other) / other)
    }

    /// Where the difference is largest, with both numbers.
    var largestGap: String? {
        let known = rows.rows.filter { $0.difference != nil }
        guard known.count > 1,
            let widest = known.enumerated().max(by: { left, right in
                let gaps = [left, right].map { abs($0.element.difference ?? 0) }
                return gaps[0] != gaps[1] ? gaps[0] < gaps[1] : left.offset > right.offset
            })?.element,
            let gap = widest.difference, gap != 0
        else { return nil }
        if widest == main { return "nowhere else among the \(known.count) \(noun) is the gap so large" }
        return "the gap is largest \(place(widest)): \(amount(widest.first)) against \(amount(widest.second))"
    }

    /// In how many rows the first is the larger.
    var majority: String? {
        let known = rows.rows.compactMap(\.difference)
        guard known.count > 1 else { return nil }
        let larger = known.filter { $0 > 0 }.count
        let count = larger == 0 ? "none" : larger == known.count ? "all" : NumberText.exact(larger)
        return "\(first) has the larger number in \(count) of the \(known.count) \(noun)"
    }

    var unknown: String? {
        let count = rows.rows.filter { $0.difference == nil }.count
        if count == 0 { return nil }
        return "in \(Wording.counted(count, noun(of: 1), noun(of: 2))) one of the two numbers is not known"
    }

    // MARK: Words

    private var noun: String { noun(of: rows.rows.count) }

    private func noun(of count: Int) -> String {
        if rows.isOverYears { return count == 1 ? "year" : "years" }
        if rows.unit == .percent { return count == 1 ? "age group" : "age groups" }
        return count == 1 ? "row" : "rows"
    }

    /// Where or when a row is: `in 2019`, `for India`, `at ages 20–24`.
    private func place(_ row: ComparedRow) -> String {
        if rows.isOverYears { return "in \(row.label)" }
        if rows.unit == .percent { return "at ages \(row.label)" }
        return "for " + (row.label.contains(" › ") ? row.label : row.selection.map(areas.phrase) ?? row.label)
    }

    private func amount(_ value: Double?) -> String {
        guard let value else { return "not known" }
        switch rows.unit {
        case .percent: return NumberText.fixed(value) + " per cent"
        case .amount(let unit) where unit.isCount: return Wording.counted(Int(value.rounded()), "person")
        case .amount: return DescribedUnit.money.exact(Int((value * 1_000).rounded()))
        }
    }

    private func distance(_ difference: Double) -> String {
        let text = amount(abs(difference))
        return rows.unit == .percent ? text.replacing("per cent", with: "percentage points") : text
    }
}

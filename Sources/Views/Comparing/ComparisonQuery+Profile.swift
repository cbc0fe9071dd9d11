import Figures
import MigrationData
import Screen

extension ComparisonQuery {
    /// The persons of two profiles on one scale; the population, beside which nobody else could be seen, stays out.
    func profileRows(_ joined: Joined) -> ComparedRows {
        let year = profileYear
        let rows = comparedFacts.compactMap { fact -> ComparedRow? in
            guard !fact.isPart, fact.quantity != "population", let row = joined.fact(fact.quantity, in: year),
                row.values[joined.quantity].isPersons
            else { return nil }
            return ComparedRow(
                label: fact.label, shortLabel: fact.label, selection: nil, year: nil,
                first: row.values[joined.quantity].number, second: row.other?[joined.quantity].number)
        }
        let largest = rows.flatMap { [$0.first ?? 0, $0.second ?? 0] }.max() ?? 0
        return ComparedRows(rows: rows, unit: .amount(.count(CountUnit(largest: Int(largest)))), year: year)
    }

    private var comparedFacts: [ComparedFact] {
        if case .sex = value { return ComparedFact.all.filter(\.hasSexes) }
        return ComparedFact.all
    }

    /// The year of the profiles' stock.
    private var profileYear: Int? {
        if case .area(let query) = first { return query.year }
        return nil
    }

    /// The numbers of two profiles in their units, a row each: what it is, both sides, the first less the second; none of
    /// other views.
    package func profileTexts(_ model: Model) throws(TableError) -> [[String]] {
        guard case .area = first else { return [] }
        let joined = try joined(model)
        return comparedFacts.compactMap { fact -> [String]? in
            guard let row = joined.fact(fact.quantity, in: profileYear) else { return nil }
            let (value, other) = (row.values[joined.quantity], row.other?[joined.quantity])
            if value.number == nil, other?.number == nil { return nil }
            let year = row.values[1].number.map { Int($0) }
            let note = year == profileYear || fact.isPart ? "" : year.map { ", \($0)" } ?? ""
            let label = (fact.isPart ? "  " : "") + fact.label + note
            let difference = other.map { value.less($0) } ?? value.unknown
            return [
                label, value.profileText, other?.profileText ?? NumberText.unknown,
                fact.quantity.contains("rank") ? "" : difference.profileDifference,
            ]
        }
    }

    /// The same as a table.
    func profileTable(
        _ model: Model, _ heading: Heading, _ names: SideNames, chosen: Int?
    ) throws(TableError) -> DataTable {
        var heading = heading
        heading.unit = profileYear.map(String.init) ?? ""
        return DataTable(
            heading: heading,
            columns: [DataTable.Column(head: "", minimumWidth: 12)]
                + [names.shortFirst, names.shortSecond, "difference"].map {
                    DataTable.Column(head: $0, isNumeric: true)
                },
            rows: try profileTexts(model), chosen: chosen, keeps: [1, 2])
    }
}

extension ComparisonQuery.Joined {
    /// A quantity of both profiles: in the profile's year, else in the last one of it.
    fileprivate func fact(_ name: String, in year: Int?) -> Row? {
        let found = rows.filter { $0.values[0] == .text(name) }
        return found.first { $0.values[1] == .whole(year) } ?? found.last
    }
}

extension Value {
    fileprivate var isPersons: Bool {
        if case .whole = self { return true }
        return false
    }

    /// Short enough for a table of many units: persons in full, shares in per cent, money in millions.
    fileprivate var profileText: String {
        switch self {
        case .whole(let number): NumberText.exact(number)
        case .share(let share): share == nil ? NumberText.unknown : NumberText.percent(share) + " %"
        case .money(let money):
            money.map { "$" + NumberText.exact(Int($0.millions.rounded())) + " m" } ?? NumberText.unknown
        case .percent(let percent): percent.map { NumberText.fixed($0.value) + " %" } ?? NumberText.unknown
        case .text, .decimal, .list: NumberText.unknown
        }
    }

    /// The same of a difference: with its sign, shares in percentage points.
    fileprivate var profileDifference: String {
        guard let number else { return NumberText.unknown }
        let sign = number > 0 ? "+" : number < 0 ? "−" : ""
        switch self {
        case .whole(let value): return sign + NumberText.exact(value.map { abs($0) })
        case .share(let share): return sign + NumberText.fixed(share.map { abs($0) * 100 }) + " points"
        case .money(let money):
            return sign + "$" + NumberText.exact(money.map { Int(abs($0.millions).rounded()) }) + " m"
        case .percent(let percent): return sign + NumberText.fixed(percent.map { abs($0.value) }) + " points"
        case .text, .decimal, .list: return NumberText.unknown
        }
    }
}

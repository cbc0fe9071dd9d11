import MigrationData
import Screen

extension ComparisonQuery {
    /// The rows that the figure shows, in its order: of several things in several years those of the chosen year.
    package func rows(_ model: Model, chosenYear: Int? = nil) throws(TableError) -> [ComparedRow] {
        try figureRows(model, FigureRequest(chosenYear: chosenYear)).rows
    }

    func figureRows(_ model: Model, _ request: FigureRequest) throws(TableError) -> ComparedRows {
        if case .pyramid = first { return try ageRows(model) }
        let areas = try model.data.areas()
        var joined = try joined(model)
        if case .area = first { return profileRows(joined) }
        var names = Self.naming(joined)
        var year = names == ["year"] ? nil : first.onlyYear
        if names.count > 1, names.contains("year") {
            year = joined.keep(yearNear: request.chosenYear)
            names.removeAll { $0 == "year" }
        }
        if case .matrix = first { joined.dropOutside() }
        joined.dropUnknown()
        let labels = joined.rows.map { row in
            names.map { Self.label(row.values, joined.columns.firstIndex(of: $0) ?? 0, $0, areas) }
        }
        let widths = [
            labels.compactMap { $0.first.map { PlainText.width($0.long) } }.max() ?? 0,
            labels.compactMap { $0.first.map { PlainText.width($0.short) } }.max() ?? 0,
        ]
        let rows = zip(joined.rows, labels).map { row, label in
            ComparedRow(
                label: Self.joined(label.map(\.long), widths[0]),
                shortLabel: Self.joined(label.map(\.short), widths[1]),
                selection: label.compactMap(\.selection).last,
                year: names == ["year"] ? row.values[joined.year ?? 0].number.map { Int($0) } : year,
                first: row.values[joined.quantity].number, second: row.other?[joined.quantity].number)
        }
        let ordered = Self.ordered(rows, isRanked: joined.isRanked(names))
        return ComparedRows(rows: ordered, unit: .amount(Self.unit(ordered, joined)), year: year)
    }

    private static func unit(_ rows: [ComparedRow], _ joined: Joined) -> ChartUnit {
        let largest = rows.flatMap { [$0.first ?? 0, $0.second ?? 0] }.max() ?? 0
        if joined.columns[joined.quantity] == "usd_million" { return .money(isBillions: largest >= 1_000) }
        return .count(CountUnit(largest: Int(largest)))
    }

    /// One name, or two with the signs between them under one another.
    private static func joined(_ names: [String], _ width: Int) -> String {
        guard names.count == 2 else { return names.joined(separator: " › ") }
        return names[0] + PlainText.spaces(max(0, width - PlainText.width(names[0]))) + " › " + names[1]
    }

    /// Areas and pairs by the first's number, unknown ones last; years, sexes and what is ranked already as they come.
    private static func ordered(_ rows: [ComparedRow], isRanked: Bool) -> [ComparedRow] {
        if isRanked || rows.contains(where: { $0.selection == nil }) { return rows }
        return rows.enumerated().sorted { left, right in
            let values = [left, right].map { max($0.element.first ?? -1, ($0.element.second ?? -1) / 1e18) }
            return values[0] != values[1] ? values[0] > values[1] : left.offset < right.offset
        }.map(\.element)
    }

    private static let candidates = ["code", "origin_code", "destination_code", "sex", "age_group", "year"]

    /// The columns by which rows are told apart; where there is but one row, the one that says most.
    private static func naming(_ joined: Joined) -> [String] {
        let keys = Set(joined.keys.map { joined.columns[$0] })
        let known = candidates.filter(keys.contains)
        let telling = known.filter { name in
            guard let column = joined.columns.firstIndex(of: name) else { return false }
            return Set(joined.rows.map { $0.values[column] }).count > 1
        }
        return telling.isEmpty ? Array(known.prefix(1)) : telling
    }

    private static func label(
        _ row: [Value], _ column: Int, _ name: String, _ areas: AreaTable
    ) -> (long: String, short: String, selection: AreaSelection?) {
        switch row[column] {
        case .text(let text) where name.hasSuffix("code"):
            guard let selection = areas.selection(code: text) else { return (text, text, nil) }
            let long = selection == .outside ? "Outside" : areas.name(of: selection)
            return (long, SeriesPalette.shortName(selection, areas: areas), selection)
        case .text(let text):
            let word = text == "female" ? "women" : text == "male" ? "men" : text
            return (word, word, nil)
        case .whole(let number?): return (String(number), String(number), nil)
        default: return ("", "", nil)
        }
    }
}

extension ComparisonQuery.Joined {
    var year: Int? { columns.firstIndex(of: "year") }

    /// Whether the rows have an order of their own.
    fileprivate func isRanked(_ names: [String]) -> Bool {
        columns.contains("rank") || names.contains("year") || names.contains("sex")
    }

    /// Leaves the rows of one year alone: of the one wanted, or of the last.
    fileprivate mutating func keep(yearNear wanted: Int?) -> Int? {
        guard let column = year else { return nil }
        let years = Set(rows.compactMap { $0.values[column].number }.map { Int($0) })
        guard let kept = wanted.flatMap({ years.contains($0) ? $0 : nil }) ?? years.max() else { return nil }
        rows = rows.filter { $0.values[column] == .whole(kept) }
        return kept
    }

    /// Leaves out what neither side knows, where there is anything else.
    fileprivate mutating func dropUnknown() {
        let known = rows.filter {
            $0.values[quantity].number != nil || $0.other.map { $0[quantity].number != nil } ?? false
        }
        if !known.isEmpty { rows = known }
    }

    /// Leaves out those who neither came nor went, beside whom nobody else could be seen.
    fileprivate mutating func dropOutside() {
        let ends = columns.indices.filter { columns[$0].hasSuffix("_code") }
        rows.removeAll { row in ends.allSatisfy { row.values[$0] == .text("outside") } }
    }
}

extension AreaTable {
    /// The area or group whose code a row has.
    func selection(code: String) -> AreaSelection? {
        if let group = AreaGroup.all.first(where: { $0.word == code }) { return .group(group) }
        return (area(iso: code) ?? Int(code).flatMap { area(m49: $0) }).map { .area($0) }
    }
}

extension ComparisonQuery {
    /// A row's exact numbers, and how the first stands to the second.
    package struct ExactTexts: Hashable, Sendable {
        package let first: String
        package let second: String
        package let difference: String
        /// In per cent or times; empty where it says nothing.
        package let relation: String
    }

    /// A row's numbers as exactly as they are known, money and shares with their unit.
    package func exact(_ row: ComparedRow, _ model: Model) throws(TableError) -> ExactTexts {
        let unit = try figureRows(model, FigureRequest(chosenYear: row.year)).unit
        let difference = unit.exactDifference(row.difference)
        let relation = unit == .percent ? "" : NumberText.change(from: row.second, to: row.first)
        return ExactTexts(
            first: unit.named(unit.exact(row.first)), second: unit.named(unit.exact(row.second)),
            difference: unit == .percent ? unit.named(difference, behind: " points") : unit.named(difference),
            relation: relation == NumberText.unknown ? "" : relation)
    }
}

extension ComparedUnit {
    /// An exact number with its unit: the dollar behind the sign, a word behind the number.
    fileprivate func named(_ number: String, behind word: String = " %") -> String {
        if number == NumberText.unknown { return number }
        switch self {
        case .percent: return number + word
        case .amount(let unit) where unit.isCount: return number
        case .amount:
            let sign = number.first.map { "+−".contains($0) } ?? false
            return (sign ? number.prefix(1) : "") + "$" + number.dropFirst(sign ? 1 : 0) + " million"
        }
    }
}

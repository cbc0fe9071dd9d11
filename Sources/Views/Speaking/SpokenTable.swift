import MigrationData

/// The rows of a view as sentences: what a row is about, a colon, its numbers in full.
///
/// What is the same in all rows, and in what they count, is said once, above them.
package struct SpokenTable {
    private let columns: [String]
    private let rows: [[Value]]
    private let areas: AreaTable
    /// The columns that are said once, above the rows.
    private let common: [Int]
    /// The column of the number that a row is about; nil where rows are text.
    private let main: Int?

    package init(_ view: View, model: Model) throws(TableError) {
        try self.init(view.table(model: model), areas: model.data.areas())
    }

    init(_ table: ViewTable, areas: AreaTable) {
        (columns, rows, self.areas) = (table.columns, table.rows, areas)
        main = Self.mains.lazy.compactMap { table.columns.firstIndex(of: $0) }.first
        common = table.columns.indices.filter { Self.isCommon(in: table, $0) }
    }

    /// The columns that hold what a row is about, and in what it counts.
    private static let mains = ["persons", "usd_million", "students", "percent_of_200_usd", "value"]
    /// What all rows may share.
    private static let shared = ["year", "sex", "of", "kind", "side", "direction", "edition", "quarter"]
    /// Codes that stand beside a name, numbers that only tables need.
    private static let silent = ["code", "id", "part", "unit"]

    private static func isCommon(in table: ViewTable, _ column: Int) -> Bool {
        guard shared.contains(table.columns[column]), table.columns.contains(where: mains.contains),
            let first = table.rows.first?[column], !table.columns.contains("quantity")
        else { return false }
        return table.rows.allSatisfy { $0[column] == first }
    }

    // MARK: Above the rows

    /// `In persons, year 2019, both sexes.`; empty where there is nothing to say.
    package var heading: String {
        var parts: [String] = []
        if let main, columns[main] != "value" { parts.append("in " + Self.name(columns[main])) }
        if let first = rows.first {
            for column in common {
                let text = text(first[column], in: columns[column])
                let isNamed = ["year", "edition", "quarter"].contains(columns[column])
                if !text.isEmpty { parts.append(isNamed ? columns[column] + " " + text : text) }
            }
        }
        let sentence = parts.joined(separator: ", ")
        return sentence.isEmpty ? "" : sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
    }

    // MARK: The rows

    /// A line a row.
    package var lines: [String] { rows.map(line) }

    private func line(_ row: [Value]) -> String {
        guard let main else { return statement(row) }
        var labels: [String] = []
        var numbers = [number(row, main)]
        for (column, name) in columns.enumerated() where column != main && !common.contains(column) {
            let value = row[column]
            switch name {
            case "origin_code", "sender_code":
                if let pair = pair(row, from: column) { labels.append(pair) }
            case "destination_code", "receiver_code", "origin", "destination": break
            case "rank": labels.append(text(value, in: name) + ".")
            case _ where Self.silent.contains(name): break
            case _ where isUnknown(value, of: name): break
            case _ where Self.isNumber(value) && name != "year":
                numbers.append(Self.name(name) + " " + text(value, in: name))
            case "paragraph": if !text(value, in: name).isEmpty { numbers.append("¶" + text(value, in: name)) }
            default: labels.append(text(value, in: name))
            }
        }
        return Spoken.line(Self.joined(labels) + ": " + numbers.joined(separator: "; "))
    }

    /// Rank and names: `1. Nepal to India`.
    private static func joined(_ labels: [String]) -> String {
        labels.filter { !$0.isEmpty }.reduce("") { line, label in
            line.isEmpty ? label : line + (line.last == "." ? " " : ", ") + label
        }
    }

    private func number(_ row: [Value], _ column: Int) -> String {
        let number = text(row[column], in: columns[column])
        guard let unit = columns.firstIndex(of: "unit"), columns[column] == "value" else { return number }
        return number + " " + text(row[unit], in: "unit")
    }

    /// From where to where, by names where the table has them.
    private func pair(_ row: [Value], from column: Int) -> String? {
        let isMoney = columns[column] == "sender_code"
        func name(_ side: String) -> String? {
            if let named = columns.firstIndex(of: side) { return text(row[named], in: side) }
            return columns.firstIndex(of: side + "_code").map { areaName(text(row[$0], in: side + "_code")) }
        }
        let ends = isMoney ? ["sender", "receiver"] : ["origin", "destination"]
        let names = ends.compactMap(name).filter { !$0.isEmpty }
        return names.isEmpty ? nil : names.joined(separator: " to ")
    }

    private func areaName(_ code: String) -> String {
        if let group = AreaGroup.all.first(where: { $0.word == code }) { return areas.name(of: .group(group)) }
        let index = areas.area(iso: code) ?? Int(code).flatMap { areas.area(m49: $0) }
        return index.map { areas.name(of: .area($0)) } ?? code
    }

    /// A row of text: the first of it, then the rest with its columns' names.
    private func statement(_ row: [Value]) -> String {
        let parts = columns.indices.compactMap { column -> String? in
            let text = named(row[column], in: columns[column])
            let isKnown = !text.isEmpty && text != NumberText.unknown
            let said = text.last == "." ? String(text.dropLast()) : text
            return isKnown && !Self.silent.contains(columns[column]) ? Self.name(columns[column]) + " " + said : nil
        }
        return Spoken.line(parts.joined(separator: "; "))
    }

    // MARK: Words

    /// A text, with the names of areas in the place of their codes.
    private func named(_ value: Value, in column: String) -> String {
        switch (column, value) {
        case ("area", .text(let code)): areaName(code)
        case ("areas", .list(let codes)): codes.map(areaName).joined(separator: ", ")
        default: text(value, in: column)
        }
    }

    private static func name(_ column: String) -> String {
        switch column {
        case "usd_million": "million US dollars"
        case "percent_of_200_usd": "per cent of 200 US dollars"
        case "persons_since": "in the earlier year"
        case "compared": "compared with"
        default: column.replacing("_", with: " ")
        }
    }

    /// A share that nobody could work out is not worth a word in each row.
    private func isUnknown(_ value: Value, of name: String) -> Bool { name == "share" && value == .share(nil) }

    private static func isNumber(_ value: Value) -> Bool {
        switch value {
        case .text, .list: false
        case .whole, .share, .decimal, .money, .percent: true
        }
    }

    private func text(_ value: Value, in column: String) -> String {
        switch value {
        case .text(let text): Self.words(text, in: column)
        case .whole(let number):
            ["year", "rank", "number"].contains(column) ? number.map(String.init) ?? "" : NumberText.exact(number)
        case .share(let share): share == nil ? NumberText.unknown : NumberText.percent(share) + " %"
        case .decimal(let number): Self.decimal(number)
        case .money(let money): Self.decimal(money?.millions)
        case .percent(let percent): Self.decimal(percent?.value)
        case .list(let items): items.joined(separator: ", ")
        }
    }

    /// A text as people say it: sexes, age groups.
    private static func words(_ text: String, in column: String) -> String {
        switch (column, text) {
        case ("sex", "both"), ("of", "both"): "both sexes"
        case ("sex", "female"): "women"
        case ("sex", "male"): "men"
        case ("age_group", _): text.replacing("-", with: " to ").replacing("+", with: " and over")
        case ("direction", _): "remittance " + text
        default: text
        }
    }

    /// As many decimals as a number has, at most three.
    private static func decimal(_ number: Double?) -> String {
        var text = NumberText.fixed(number, decimals: 3)
        guard number != nil, text.contains("."), text != NumberText.unknown else { return text }
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }
}

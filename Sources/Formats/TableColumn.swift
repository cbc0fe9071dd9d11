import Views

/// How people read a column of rows: on which side it stands, and whether its numbers are grouped by thousands.
struct TableColumn {
    let name: String
    let isNumeric: Bool
    /// Whether it holds sentences.
    let isLong: Bool
    private let isGrouped: Bool

    /// Numbers that name something rather than count it.
    private static let names: Set<String> = ["year", "rank", "number", "part", "ask", "paragraph", "footnote"]

    static func all(of table: ViewTable) -> [TableColumn] {
        table.columns.indices.map { TableColumn(table, at: $0) }
    }

    private init(_ table: ViewTable, at position: Int) {
        name = table.columns[position]
        isNumeric = table.rows.contains { position < $0.count && Self.isNumber($0[position]) }
        isLong = table.rows.contains { position < $0.count && PlainValue.text($0[position]).utf8.count > 48 }
        isGrouped = !Self.names.contains(name)
    }

    private static func isNumber(_ value: Value) -> Bool {
        switch value {
        case .text, .list: false
        case .whole, .share, .decimal, .money, .percent: true
        }
    }

    /// The value as CSV has it, thousands separated; `..` for a number that is not known.
    func text(_ value: Value) -> String {
        let plain = PlainValue.text(value)
        guard Self.isNumber(value) else { return plain }
        if plain.isEmpty { return NumberText.unknown }
        return isGrouped ? Self.grouped(plain) : plain
    }

    /// Commas between the thousands of a decimal number.
    private static func grouped(_ number: String) -> String {
        let sign = number.hasPrefix("-") ? "-" : ""
        let digits = number.dropFirst(sign.utf8.count).prefix { $0 != "." }
        let rest = number.dropFirst(sign.utf8.count + digits.utf8.count)
        if digits.utf8.count <= 3 { return number }
        var result = sign
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.utf8.count - position).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return result + rest
    }
}

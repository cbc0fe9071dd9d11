import MigrationData

extension ComparisonQuery {
    /// Columns that say what is counted, or follow from it; all others say of what, and join the two sides.
    static let quantities: Set<String> = ["persons", "usd_million", "students", "value"]
    private static let derived: Set<String> = ["rank", "share", "persons_since", "change", "paragraph"]

    /// The rows of both sides joined.
    struct Joined {
        let columns: [String]
        /// The columns that both sides of a row have in common, and the one that is compared.
        let keys: [Int]
        let quantity: Int
        var rows: [Row] = []

        struct Row {
            /// The first's columns; of a row that only the second has, what both would have.
            let values: [Value]
            /// The second's columns; nil where it has no such row.
            let other: [Value]?
        }
    }

    /// The first's columns, then the second's quantity and the first's less the second's.
    func table(_ model: Model) throws(TableError) -> ViewTable {
        let joined = try joined(model)
        let rows = joined.rows.map { row in
            let value = row.values[joined.quantity]
            let compared = row.other?[joined.quantity] ?? value.unknown
            return row.values + [compared, value.less(compared)]
        }
        return ViewTable(columns: joined.columns + ["compared", "difference"], rows: rows)
    }

    /// The first's rows in their order, then those that only the second has, as far as either's `top` goes.
    ///
    /// A row that one side has and the other cuts off is no unknown one: its number is looked up beyond the cut.
    func joined(_ model: Model) throws(TableError) -> Joined {
        let (shown, otherShown) = (try first.table(model: model), try second.table(model: model))
        let (all, otherAll) = (try first.uncut.table(model: model), try second.uncut.table(model: model))
        let compared = comparedColumns
        let columns = shown.columns
        let keys = columns.indices.filter {
            !Self.quantities.contains(columns[$0]) && !Self.derived.contains(columns[$0])
                && !compared.contains(columns[$0])
        }
        let quantity = columns.firstIndex(where: Self.quantities.contains) ?? columns.count - 1
        var joined = Joined(columns: columns, keys: keys, quantity: quantity)
        func key(_ row: [Value]) -> [Value] { keys.map { row[$0] } }
        let firsts = Dictionary(all.rows.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        let seconds = Dictionary(otherAll.rows.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<[Value]> = []
        for row in shown.rows where seen.insert(key(row)).inserted {
            joined.rows.append(Joined.Row(values: row, other: seconds[key(row)]))
        }
        let areas = try model.data.areas()
        var rest: [Joined.Row] = []
        for row in otherShown.rows where seen.insert(key(row)).inserted {
            let values =
                firsts[key(row)]
                ?? columns.indices.map { column in
                    ownValue(columns[column], areas) ?? (keys.contains(column) ? row[column] : row[column].unknown)
                }
            rest.append(Joined.Row(values: values, other: row))
        }
        if let rank = columns.firstIndex(of: "rank") { rest = Self.ranked(rest, rank) }
        joined.rows += rest
        return joined
    }

    /// By the first's rank, those without one last, in the second's order.
    private static func ranked(_ rows: [Joined.Row], _ rank: Int) -> [Joined.Row] {
        rows.enumerated().sorted { left, right in
            let ranks = [left, right].map { $0.element.values[rank].number ?? .infinity }
            return ranks[0] != ranks[1] ? ranks[0] < ranks[1] : left.offset < right.offset
        }.map(\.element)
    }

    /// The columns in which the two sides differ by what was asked.
    private var comparedColumns: Set<String> {
        switch value {
        case .year: ["year"]
        case .sex: ["sex"]
        case .edition: ["edition"]
        case .area: areaColumns
        }
    }

    private var areaColumns: Set<String> {
        switch first {
        case .corridors, .students: ["\(key)_code", key]
        case .remittances(let query) where query.by == .corridor:
            query.direction == .inflow ? ["destination_code", "destination"] : ["origin_code", "origin"]
        case .displacement(let query) where query.by == .corridor:
            query.side == .asylum ? ["destination_code", "destination"] : ["origin_code", "origin"]
        default: ["code", "area"]
        }
    }

    /// What the first side has in a compared column; nil in the others.
    private func ownValue(_ column: String, _ areas: AreaTable) -> Value? {
        guard comparedColumns.contains(column) else { return nil }
        switch own {
        case .area(let selection):
            let isCode = column == "code" || column.hasSuffix("_code")
            return .text(isCode ? areas.code(of: selection) : areas.name(of: selection))
        case .year(let year): return .whole(year)
        case .sex(let sex): return .text(sex.rawValue)
        case .edition(let edition): return .text(edition)
        }
    }
}

extension Value {
    /// A value of the same sort that is not known.
    var unknown: Value {
        switch self {
        case .text: .text("")
        case .whole: .whole(nil)
        case .share: .share(nil)
        case .decimal: .decimal(nil)
        case .money: .money(nil)
        case .percent: .percent(nil)
        case .list: .list([])
        }
    }

    /// The value less another of the same sort; not known where one of them isn't.
    func less(_ other: Value) -> Value {
        switch (self, other) {
        case (.whole(let first?), .whole(let second?)): .whole(first - second)
        case (.money(let first?), .money(let second?)): .money(first - second)
        case (.decimal(let first?), .decimal(let second?)): .decimal(first - second)
        case (.share(let first?), .share(let second?)): .share(first - second)
        case (.percent(let first?), .percent(let second?)):
            .percent(Percent(thousandths: first.thousandths - second.thousandths))
        default: unknown
        }
    }
}

import MigrationData
import ReportData

extension View {
    /// The sum of the view's quantity over its rows: persons, millions of dollars, or a median of costs in per cent; nil where
    /// nothing is known, or where the view has no quantity.
    ///
    /// Arithmetic on printed figures asks the same queries as the panes do.
    package func quantity(_ model: Model) throws(TableError) -> Double? {
        switch self {
        case .stock(let query):
            try Self.sum(query.series(model).series.flatMap { $0.persons.map { $0.map { Double($0) } } })
        case .corridors(let query):
            try model.data.migrantStock(edition: query.edition)
                .ranking(query.question, areas: model.data.areas(), limit: query.top)
                .reduce(0) { $0 + Double($1.persons) }
        case .matrix(let query):
            try Self.sum(
                model.data.migrantStock(edition: query.edition)
                    .matrix(year: query.year, sex: query.sex, areas: model.data.areas()).map {
                        $0.persons.map(Double.init)
                    })
        case .pyramid(let query): try query.total(model).map { Double($0) }
        case .remittances(let query) where query.by != .corridor:
            try Self.sum(query.series(model).series.flatMap { $0.money.map { $0?.millions } })
        case .remittances(let query): try Self.sum(query.table(model).numbers("usd_million"))
        case .remittanceCost(let query): try query.median(model)?.value
        case .displacement(let query) where query.by != .corridor:
            try Self.sum(query.answer(model).series.flatMap { $0.persons.map { $0.map(Double.init) } })
        case .displacement(let query): try Self.sum(query.table(model).numbers("persons"))
        case .students(let query): try query.total(model).map { Double($0) }
        default: nil
        }
    }

    /// The sum of what is known; nil where nothing is.
    private static func sum(_ values: [Double?]) -> Double? {
        let known = values.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// The column with the code that each row is about: its area's, or that of the side that is ranked.
    package var codeColumn: String {
        switch self {
        case .corridors(let query): query.question.by == .destination ? "destination_code" : "origin_code"
        case .students(let query): query.question.by == .destination ? "destination_code" : "origin_code"
        case .displacement(let query) where query.by == .corridor:
            query.side == .asylum ? "origin_code" : "destination_code"
        default: "code"
        }
    }
}

extension ViewTable {
    /// The values of a column as numbers; nil where one is not known.
    func numbers(_ column: String) -> [Double?] {
        guard let position = columns.firstIndex(of: column) else { return [] }
        return rows.map { $0[position].number }
    }

    /// The values of a column as text; nil where there is no such column.
    func texts(_ column: String) -> [String]? {
        guard let position = columns.firstIndex(of: column) else { return nil }
        return rows.map { row in
            if case .text(let text) = row[position] { return text }
            return ""
        }
    }

    /// How many different values a column has; nil where there is no such column.
    func count(_ column: String) -> Int? {
        guard let position = columns.firstIndex(of: column) else { return nil }
        return Set(rows.flatMap { $0[position].words }).count
    }
}

extension Value {
    /// The value as a number; nil for text and where it is not known.
    var number: Double? {
        switch self {
        case .text, .list: nil
        case .whole(let number): number.map { Double($0) }
        case .share(let number), .decimal(let number): number
        case .money(let money): money?.millions
        case .percent(let percent): percent?.value
        }
    }

    /// A text, or the items of a list.
    fileprivate var words: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let items): items
        default: []
        }
    }
}

import Figures
import MigrationData

extension View {
    /// What can be chosen in the figure that a request asks for; nothing in text and in figures without parts.
    package func choices(model: Model, request: FigureRequest) throws(TableError) -> ViewChoices {
        guard case .figure(let figure) = try drawing(model: model, request: request) else { return .none }
        switch figure {
        case .flow, .heat, .ranks, .multiples, .map: return try pictureChoices(figure, model, request)
        case .stacked, .columns, .lines, .grouped: return try seriesChoices(figure, model, request)
        case .ranked(let bars):
            if bars.isOfYears { return try yearChoices(bars.rows.map(\.label), model) }
            return try rankedChoices(bars.rows.map(\.label), bars.rows.map(\.number), model, request)
        case .table(let table) where !table.hasSums:
            let names = table.rows.map { table.name(of: $0) }
            return try rankedChoices(names, table.rows.map { table.number(of: $0) }, model, request)
        case .pyramid(let pyramid):
            var choices = try ageChoices(pyramid.rows.map(\.label), model, request)
            choices.isUpward = true
            return choices
        default: return .none
        }
    }

    /// What the unit of a number is called behind it.
    var unitName: String {
        switch self {
        case .comparison: ""
        case .remittanceCost: "% of 200 US dollars"
        case .pyramid: ""
        default:
            switch sex {
            case .female?: "women"
            case .male?: "men"
            default: unitOfQuantity ?? ""
            }
        }
    }

    func numbered(_ number: String) -> String {
        let unit = number == "1" && unitName == "persons" ? "person" : unitName
        return unit.isEmpty || number == NumberText.unknown ? number : number + " " + unit
    }

    // MARK: Rows

    /// The rows of a ranking or a table, with numbers as the figure of the same name has them in full.
    private func rankedChoices(
        _ names: [String], _ numbers: [String], _ model: Model, _ request: FigureRequest
    ) throws(TableError) -> ViewChoices {
        let series = try SeriesNumbers(self, model: model)
        let year = series.year(request.chosenYear)
        var exact: [String] = []
        var asTable = request
        asTable.form = .table
        if series.isEmpty, case .figure(.table(let table)) = try drawing(model: model, request: asTable) {
            exact = table.rows.map { table.number(of: $0) }
        }
        let items = names.enumerated().map { position, label in
            let name = label.split(separator: " ").joined(separator: " ")
            let own = exact.count == names.count ? exact[position] : numbers[position]
            let number = series.number(of: name, in: year) ?? own
            return ViewChoices.Item(target: .row(position), name: name, number: numbered(number))
        }
        return ViewChoices(items: items)
    }

    /// Age groups with women and men.
    private func ageChoices(
        _ labels: [String], _ model: Model, _ request: FigureRequest
    ) throws(TableError) -> ViewChoices {
        var asTable = request
        asTable.form = .table
        guard case .figure(.table(let table)) = try drawing(model: model, request: asTable),
            table.rows.count == labels.count
        else { return .none }
        let items = zip(labels, table.rows).enumerated().map { position, pair in
            // Of two populations the one in front.
            let counted = zip(table.columns, pair.1).filter { ["men", "women"].contains($0.0.head) }.prefix(2)
            let parts = counted.prefix { column in column.0.head != counted.first?.0.head || column == counted[0] }
            let number = parts.map { $0.1 + " " + $0.0.head }.joined(separator: ", ")
            return ViewChoices.Item(target: .row(position), name: pair.0, number: number)
        }
        return ViewChoices(items: items)
    }

    // MARK: Series over years

    private func seriesChoices(
        _ figure: Figure, _ model: Model, _ request: FigureRequest
    ) throws(TableError) -> ViewChoices {
        switch figure {
        case .lines(let chart):
            let series = try SeriesNumbers(self, model: model)
            let year = series.year(request.chosenYear)
            let names = chart.lines.map(\.series.name)
            // Lines that share a name are women and men.
            guard Set(names).count == names.count else { return .none }
            return ViewChoices(
                items: names.enumerated().map { position, name in
                    let number = series.number(of: name, in: year) ?? chart.lines[position].endNumber
                    return ViewChoices.Item(target: .row(position), name: name, number: numbered(number))
                })
        case .grouped(let bars):
            if case .pyramid = self {
                return bars.rows.count > 1 ? try ageChoices(bars.rows.map(\.label), model, request) : .none
            }
            return try yearChoices(bars.rows.map(\.label), model)
        case .stacked(let bars): return try yearChoices(bars.rows.map(\.label), model)
        case .columns(let chart): return try yearChoices(chart.columns.map(\.label), model)
        default: return .none
        }
    }

    /// Years, each with the sum of all that is known.
    private func yearChoices(_ labels: [String], _ model: Model) throws(TableError) -> ViewChoices {
        let series = try SeriesNumbers(self, model: model)
        return ViewChoices(
            items: labels.compactMap { label in
                Int(label).map { year in
                    ViewChoices.Item(target: .year(year), name: label, number: numbered(series.sum(in: year)))
                }
            })
    }
}

extension RankedBars {
    /// Whether its rows are years.
    fileprivate var isOfYears: Bool {
        rows.count > 1 && rows.allSatisfy { $0.label.count == 4 && Int($0.label) != nil }
    }
}

extension DataTable {
    /// Whether it is a matrix with sums, in which no row stands for itself.
    fileprivate var hasSums: Bool { rows.last?.first == "All" }

    /// The texts of a row.
    fileprivate func name(of row: [String]) -> String {
        zip(columns, row).filter { !$0.0.isNumeric }.map(\.1).joined(separator: " › ")
    }

    /// The number that a row is about.
    fileprivate func number(of row: [String]) -> String {
        let heads = columns.map(\.head)
        let place =
            ["persons", "students", "median %", "%"].lazy.compactMap { heads.firstIndex(of: $0) }.first
            ?? columns.lastIndex(where: \.isNumeric)
        return place.flatMap { row.indices.contains($0) ? row[$0] : nil } ?? ""
    }
}

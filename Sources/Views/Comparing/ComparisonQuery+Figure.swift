import Figures
import MigrationData

extension ComparisonQuery {
    /// Below so many cells headings are short.
    private static let narrow = 64

    /// Both sides as pairs of bars or pyramids; their difference; two lines over the years; a table.
    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let rows = try figureRows(model, request)
        let names = try sideNames(model)
        let caption = try caption(rows, model)
        var unit = try unit(rows, model)
        if request.width < Self.narrow { unit = unit.replacing("billions of US dollars", with: "$ billion") }
        let heading = Heading(title: caption.title, unit: unit, shortTitle: Self.short(caption.title, names))
        var chart = ComparisonChart(
            heading: heading, rows: rows, names: names, areas: try model.data.areas(), request: request)
        if case .pyramid = first, request.form == nil || request.form == .pyramid {
            return try pyramidFigure(model, request, heading, narrow: chart.ofMigrants.pairs)
        }
        if case .area = first, request.form == nil || request.form == .table {
            return .table(try profileTable(model, heading, names, chosen: request.chosenRow))
        }
        chart = chart.ofMigrants
        switch request.form {
        case .difference?: return .difference(chart.differences)
        case .table?: return .table(chart.table)
        case .lines? where chart.isOverYears: return .lines(chart.lines)
        default: return .paired(chart.pairs)
        }
    }

    /// The title with what is compared in fewer words and the sides' short names.
    private static func short(_ title: String, _ names: SideNames) -> String {
        let subject = title.split(separator: ":").first.map(String.init) ?? ""
        let shorter = [
            ("Migrant stock", "Stock"), ("Remittances received", "Received"), ("Remittances sent", "Sent"),
            ("Migrants and the whole population by age", "By age"), ("Migrants by age and sex", "By age"),
            ("hosted in the region", "hosted"), (" in the region", ""),
        ].reduce(subject) { $0.replacing($1.0, with: $1.1) }
        return "\(shorter): \(names.shortFirst) against \(names.shortSecond)"
    }

    /// The forms in which it can be seen, the usual one first.
    package func forms(_ model: Model) throws(TableError) -> [FigureForm] {
        if case .pyramid(let query) = first, query.sex == .both, value.dimension != .sex {
            return [.pyramid, .pair, .difference, .table]
        }
        if case .area = first { return [.table, .pair, .difference] }
        let rows = try figureRows(model, FigureRequest())
        return rows.isOverYears ? [.pair, .difference, .lines, .table] : [.pair, .difference, .table]
    }
}

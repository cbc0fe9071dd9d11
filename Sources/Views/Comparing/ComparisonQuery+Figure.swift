import Figures
import MigrationData

extension ComparisonQuery {
    /// Both sides as pairs of bars or pyramids; their difference; two lines over the years; a table.
    func figure(_ model: Model, _ request: FigureRequest) throws(TableError) -> Figure {
        let rows = try figureRows(model, request)
        let names = try sideNames(model)
        let caption = try caption(rows, model)
        let heading = Heading(
            title: caption.title, unit: try unit(rows, model),
            shortTitle: "\(names.shortFirst) against \(names.shortSecond)")
        let chart = ComparisonChart(
            heading: heading, rows: rows, names: names, areas: try model.data.areas(), request: request)
        switch request.form {
        case .difference?: return .difference(chart.differences)
        case .table?: return .table(chart.table)
        case .lines? where chart.isOverYears: return .lines(chart.lines)
        case .pair?: return .paired(chart.pairs)
        default: break
        }
        if case .pyramid = first { return try pyramidFigure(model, request, chart.pairs) }
        return .paired(chart.pairs)
    }

    /// The forms in which it can be seen, the usual one first.
    package func forms(_ model: Model) throws(TableError) -> [FigureForm] {
        if case .pyramid(let query) = first, query.sex == .both, value.dimension != .sex {
            return [.pyramid, .pair, .difference, .table]
        }
        let rows = try figureRows(model, FigureRequest())
        return rows.isOverYears ? [.pair, .difference, .lines, .table] : [.pair, .difference, .table]
    }
}

import MigrationData
import ReportData

/// The question behind `published`: what the report prints, each number against the data.
package struct PublishedQuery: Hashable, Sendable {
    package var filter = CheckFilter()

    package init(_ filter: CheckFilter = CheckFilter()) {
        self.filter = filter
    }

    init(_ parameters: Parameters) throws(ViewError) {
        filter = try CheckFilter(parameters)
    }

    var line: String { filter.line(.published) }

    package func checks(_ model: Model) throws(TableError) -> [FigureCheck] {
        try model.verification.figures { filter.isOf($0.paragraph) }.filter { filter.has($0.verdict) }
    }

    static let columns = [
        "id", "paragraph", "quantity", "area", "year", "qualifier", "published", "unit", "denominator", "computed",
        "verdict", "note",
    ]

    func table(_ model: Model) throws(TableError) -> ViewTable {
        ViewTable(columns: Self.columns, rows: try checks(model).map(\.row))
    }
}

extension FigureCheck {
    /// The row of `published`: printed and computed number in the same, printed unit.
    fileprivate var row: [Value] {
        [
            .text(figure.id), .text(figure.paragraph), .text(figure.quantity), .text(figure.area), .text(figure.year),
            .text(figure.qualifier.rawValue), .decimal(figure.value), .text(figure.unit), .text(figure.denominator),
            .decimal(computed), .text(verdict.rawValue), .text(explanation),
        ]
    }
}

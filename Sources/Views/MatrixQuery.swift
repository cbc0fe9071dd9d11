import MigrationData

/// The question behind `matrix`.
package struct MatrixQuery: Hashable, Sendable {
    package var year: Int
    package var sex: Sex
    package var edition: String
    /// What the cells say.
    package var share = MatrixShare.none
    /// The form asked for by the line; nil for the usual one.
    package var figure: FigureForm?

    static let figures: [FigureForm] = [.matrix, .flow, .table]

    package init(year: Int, sex: Sex = .both, edition: String = StockQuery.edition) {
        self.year = year
        self.sex = sex
        self.edition = edition
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        edition = try parameters.stockEdition(.emigrants, model)
        let known = try model.stockYears(.emigrants, edition)
        year = try parameters.year("year", among: known, of: edition) ?? known[known.count - 1]
        sex = try parameters.word("sex", default: .both)
        share = try parameters.word("share", default: .none)
        figure = try parameters.figure(Self.figures)
    }

    func line(usual: String) -> String {
        LineWords.join([
            "matrix", "year=\(year)", sex == .both ? nil : "sex=\(sex.rawValue)",
            share == .none ? nil : "share=\(share.rawValue)", edition == usual ? nil : "edition=\(edition)",
            figure.map { "figure=\($0.rawValue)" },
        ])
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        let rows = try model.data.migrantStock(edition: edition).matrix(year: year, sex: sex, areas: areas).map {
            entry in
            [
                Value.text(areas.code(of: entry.origin)), .text(areas.code(of: entry.destination)), .whole(year),
                .text(sex.rawValue), .whole(entry.persons),
            ]
        }
        return ViewTable(columns: ["origin_code", "destination_code", "year", "sex", "persons"], rows: rows)
    }
}

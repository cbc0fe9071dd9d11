import MigrationData

/// The question behind `matrix`.
package struct MatrixQuery: Hashable, Sendable {
    package var year: Int
    package var sex: Sex

    package init(year: Int, sex: Sex = .both) {
        self.year = year
        self.sex = sex
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        let known = try model.stockYears()
        let edition = try parameters.edition(among: [StockQuery.edition], default: StockQuery.edition)
        year = try parameters.year("year", among: known, of: edition) ?? known[known.count - 1]
        sex = try parameters.word("sex", default: .both)
    }

    var line: String {
        LineWords.join(["matrix", "year=\(year)", sex == .both ? nil : "sex=\(sex.rawValue)"])
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        let rows = try model.data.migrantStock().matrix(year: year, sex: sex, areas: areas).map { entry in
            [
                Value.text(areas.code(of: entry.origin)), .text(areas.code(of: entry.destination)), .whole(year),
                .text(sex.rawValue), .whole(entry.persons),
            ]
        }
        return ViewTable(columns: ["origin_code", "destination_code", "year", "sex", "persons"], rows: rows)
    }
}

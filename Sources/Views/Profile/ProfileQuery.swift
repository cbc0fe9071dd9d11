import MigrationData

/// The question behind `area`: the profile of one area or group, everything in short.
package struct ProfileQuery: Hashable, Sendable {
    package var area: AreaSelection
    /// The year of the stock of which women, ages, origins and destinations are told.
    package var year: Int
    package var sex: Sex

    package init(area: AreaSelection = .region, year: Int, sex: Sex = .both) {
        self.area = area
        self.year = year
        self.sex = sex
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        area = try parameters.area("area", default: .region)
        let known = try model.stockYears(.emigrants, StockQuery.edition)
        let edition = try parameters.edition(among: [StockQuery.edition], default: StockQuery.edition)
        year = try parameters.year("year", among: known, of: edition) ?? known[known.count - 1]
        sex = try parameters.word("sex", default: .both)
    }

    func line(_ areas: AreaTable, lastYear: Int?) -> String {
        LineWords.join([
            "area", "area=" + LineWords.area(area, areas), year == lastYear ? nil : "year=\(year)",
            sex == .both ? nil : "sex=\(sex.rawValue)",
        ])
    }

    /// A row a fact; what is not known has an empty value.
    func table(_ model: Model) throws(TableError) -> ViewTable {
        let facts = try Profile(self, model: model).facts
        let places = try ProfilePlaces(of: area, model: model)
        let rows = facts.map { fact in
            [
                Value.text(fact.quantity), .whole(fact.year), fact.value, .text(fact.unit.rawValue),
                .text(places.paragraph(of: fact)),
            ]
        }
        return ViewTable(columns: ["quantity", "year", "value", "unit", "paragraph"], rows: rows)
    }

    func caption(_ model: Model) throws(TableError) -> ViewCaption {
        ViewCaption(
            title: try model.data.areas().name(of: area), unit: "", reference: "", editions: Self.editions, source: "")
    }

    /// The editions that a profile draws on.
    private static let editions = [
        StockQuery.edition, PyramidQuery.populationEdition, RemittanceQuery.defaultEdition(.inflow),
        RemittanceQuery.defaultEdition(.outflow), RemittanceCosts.edition, DisplacementPairs.edition,
        DisplacementQuery.conflictEdition, StudentMobility.edition,
    ]
}

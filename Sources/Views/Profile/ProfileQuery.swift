import MigrationData

/// The question behind `area`: the profile of one area or group, everything in short.
package struct ProfileQuery: Hashable, Sendable {
    package var area: AreaSelection
    /// The year of the stock of which women, ages, origins and destinations are told.
    package var year: Int
    package var sex: Sex
    /// Of the migrant stock; one without origins leaves unknown what needs them.
    package var edition: String
    /// How many origins and destinations stand in the rows.
    var namedEnds = Profile.namedEnds

    package init(
        area: AreaSelection = .region, year: Int, sex: Sex = .both, edition: String = StockQuery.edition
    ) {
        self.area = area
        self.year = year
        self.sex = sex
        self.edition = edition
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        area = try parameters.area("area", default: .region)
        edition = try parameters.stockEdition(.emigrants, model)
        let known = try model.stockYears(.immigrants, edition)
        year = try parameters.year("year", among: known, of: edition) ?? known[known.count - 1]
        sex = try parameters.word("sex", default: .both)
    }

    func line(_ areas: AreaTable, usual: String, lastYear: Int?) -> String {
        LineWords.join([
            "area", "area=" + LineWords.area(area, areas), year == lastYear ? nil : "year=\(year)",
            sex == .both ? nil : "sex=\(sex.rawValue)", edition == usual ? nil : "edition=\(edition)",
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
            title: try model.data.areas().name(of: area), unit: "", reference: "", editions: try editions(model),
            source: "")
    }

    /// The editions that a profile draws on, each once.
    private func editions(_ model: Model) throws(TableError) -> [String] {
        var editions: [String] = []
        for key in [
            edition, PyramidQuery.populationEdition, try model.usualRemittanceEdition(.inflow),
            try model.usualRemittanceEdition(.outflow), RemittanceCosts.edition, DisplacementPairs.edition,
            DisplacementQuery.conflictEdition, StudentMobility.edition,
        ] where !editions.contains(key) {
            editions.append(key)
        }
        return editions
    }

    /// Whether the ages of the migrants are known, which one edition alone has.
    var hasAges: Bool { edition == StockQuery.edition }
}

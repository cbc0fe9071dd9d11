import MigrationData

/// The question behind `pyramid`.
package struct PyramidQuery: Hashable, Sendable {
    package var area: AreaSelection
    package var year: Int
    package var of: PyramidPopulation

    package static let populationEdition = "wpp-2019"

    package init(area: AreaSelection = .region, year: Int, of: PyramidPopulation = .both) {
        self.area = area
        self.year = year
        self.of = of
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        let known = try model.reading { (model) throws(TableError) in try model.data.migrantAges().years }
        area = try parameters.area("area", default: .region)
        of = try parameters.word("of", default: .both)
        let editions = [StockQuery.edition] + (of == .population ? [Self.populationEdition] : [])
        let edition = try parameters.edition(among: editions, default: StockQuery.edition)
        year = try parameters.year("year", among: known, of: edition) ?? known[known.count - 1]
    }

    func line(_ areas: AreaTable) -> String {
        LineWords.join([
            "pyramid", "area=" + LineWords.area(area, areas), "year=\(year)", of == .both ? nil : "of=\(of.rawValue)",
        ])
    }

    package func ages(_ population: PyramidPopulation, _ model: Model) throws(TableError) -> Ages {
        let table = population == .migrants ? try model.data.migrantAges() : try model.data.populationAges()
        let members = try model.data.areas().members(of: area)
        return Ages(
            women: table.persons(members, year: year, sex: .female), men: table.persons(members, year: year, sex: .male)
        )
    }

    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        var rows: [[Value]] = []
        for population in [PyramidPopulation.migrants, .population] where of == .both || of == population {
            let ages = try ages(population, model)
            for (position, group) in AgeTable.standardAges.enumerated() {
                for (sex, persons) in [(Sex.female, ages.women?[position]), (.male, ages.men?[position])] {
                    rows.append([
                        .text(areas.code(of: area)), .text(areas.name(of: area)), .whole(year),
                        .text(population.rawValue), .text(group), .text(sex.rawValue), .whole(persons),
                        .share(ages.share(persons)),
                    ])
                }
            }
        }
        return ViewTable(
            columns: ["code", "area", "year", "of", "age_group", "sex", "persons", "share"], rows: rows)
    }
}

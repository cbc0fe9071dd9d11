import MigrationData

/// The question behind `pyramid`.
package struct PyramidQuery: Hashable, Sendable {
    package var area: AreaSelection
    package var year: Int
    package var of: PyramidPopulation
    /// Only these ages; nil for all.
    package var range: AgeRange?
    package var sex: Sex

    package static let populationEdition = "wpp-2019"

    package init(
        area: AreaSelection = .region, year: Int, of: PyramidPopulation = .both, range: AgeRange? = nil,
        sex: Sex = .both
    ) {
        self.area = area
        self.year = year
        self.of = of
        self.range = range
        self.sex = sex
    }

    init(_ parameters: Parameters, model: Model) throws(ViewError) {
        let known = try model.reading { (model) throws(TableError) in try model.data.migrantAges().years }
        area = try parameters.area("area", default: .region)
        of = try parameters.word("of", default: .both)
        sex = try parameters.word("sex", default: .both)
        range = try Self.range(parameters)
        let isOfPopulation = of == .population
        try Self.refuseEditionsWithoutAges(parameters, isOfPopulation: isOfPopulation, model)
        let years = isOfPopulation ? try Self.populationYears(model) : known
        let edition = isOfPopulation ? Self.populationEdition : StockQuery.edition
        if !isOfPopulation { try Self.refuseTotalsAlone(parameters, known: known, model) }
        year = try parameters.year("year", among: years, of: edition) ?? known[known.count - 1]
    }

    /// Ages are known in the report's editions alone.
    private static func refuseEditionsWithoutAges(
        _ parameters: Parameters, isOfPopulation: Bool, _ model: Model
    ) throws(ViewError) {
        let editions = try parameters.stockEditions(model) + (isOfPopulation ? [Self.populationEdition] : [])
        let asked = try parameters.edition(among: editions, default: StockQuery.edition)
        if asked == StockQuery.edition || asked == Self.populationEdition { return }
        let why =
            "the edition has no ages, and editions are never mixed: pyramid is answered by \(StockQuery.edition) alone"
        throw .table(TableError(file: asked, line: 0, problem: .inconsistent(why)))
    }

    private static func range(_ parameters: Parameters) throws(ViewError) -> AgeRange? {
        guard let text = parameters.text("ages") else { return nil }
        if let range = AgeRange(text) { return range }
        throw .unknownValue(text, key: "ages", right: "two ages up to 74, such as 15-64, or the youngest, such as 65+")
    }

    /// Refuses a year of which only the population is known, and says so.
    private static func refuseTotalsAlone(
        _ parameters: Parameters, known: [Int], _ model: Model
    ) throws(ViewError) {
        guard let text = parameters.text("year"), let year = Int(text), !known.contains(year) else { return }
        guard try populationYears(model).contains(year) else { return }
        throw .unknownValue(text, key: "year", right: "no ages of migrants are known then; of=population has that year")
    }

    /// The years of the population: those with ages and those with totals alone.
    private static func populationYears(_ model: Model) throws(ViewError) -> [Int] {
        try model.reading { (model) throws(TableError) in
            let totals = try model.data.populationTotals().years
            return Set(try model.data.populationAges().years + totals).sorted()
        }
    }

    func line(_ areas: AreaTable) -> String {
        LineWords.join([
            "pyramid", "area=" + LineWords.area(area, areas), "year=\(year)", of == .both ? nil : "of=\(of.rawValue)",
            range.map { "ages=\($0.text)" }, sex == .both ? nil : "sex=\(sex.rawValue)",
        ])
    }

    /// All ages of a population, whatever `range` and `sex` leave of them.
    package func ages(_ population: PyramidPopulation, _ model: Model) throws(TableError) -> Ages {
        let table = population == .migrants ? try model.data.migrantAges() : try model.data.populationAges()
        let members = try model.data.areas().members(of: area)
        return Ages(
            women: table.persons(members, year: year, sex: .female), men: table.persons(members, year: year, sex: .male)
        )
    }

    /// The age groups of the rows, or parts of them, youngest first.
    var parts: [AgeRange.Part] { range?.parts ?? AgeRange.allParts }

    var populations: [PyramidPopulation] { of == .both ? [.migrants, .population] : [of] }

    /// The rows. A group of which `ages` takes a part stands as that part, `15-17`, its persons estimated.
    func table(_ model: Model) throws(TableError) -> ViewTable {
        let areas = try model.data.areas()
        var rows: [[Value]] = []
        for population in populations {
            let ages = try ages(population, model)
            for part in parts {
                for shown in [Sex.female, .male] where sex == .both || sex == shown {
                    let persons = part.persons(shown == .female ? ages.women : ages.men)
                    rows.append([
                        .text(areas.code(of: area)), .text(areas.name(of: area)), .whole(year),
                        .text(population.rawValue), .text(part.label), .text(shown.rawValue), .whole(persons),
                        .share(ages.share(persons)),
                    ])
                }
            }
        }
        return ViewTable(
            columns: ["code", "area", "year", "of", "age_group", "sex", "persons", "share"], rows: rows)
    }
}

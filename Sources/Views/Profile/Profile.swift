import MigrationData
import ReportData

/// What is known of one area or group: the answers of the other kinds of view, side by side.
package struct Profile {
    /// One end of migration: those who live in the area, or those who left it.
    struct Side {
        let side: StockSide
        /// By year of the stock.
        let persons: [Int?]
        /// Women and both sexes in the profile's year, whatever sex it is about.
        let women: Int?
        let both: Int?
        /// All of the world's in the profile's year.
        let world: Int?
        /// Those whose other end lies in the region.
        let withRegion: Int?
        /// The other ends, the largest first.
        let ends: [ProfileEnd]
        /// The place among the areas of the region, and among all; nil for groups.
        let rankInRegion: Int?
        let rankInWorld: Int?
        /// By year of the report's figure VI.
        let money: [Money?]
        let students: [Int?]

        var womenShare: Double? { Profile.share(women, both) }
    }

    /// Under 15, 15 to 64, 65 and over; nil where not known.
    typealias Ages = [Double?]

    let query: ProfileQuery
    let years: [Int]
    /// Whether the edition tells where migrants are from.
    let hasCorridors: Bool
    let here: Side
    let away: Side
    /// In the profile's year, and in the report's.
    let population: Int?
    let latePopulation: Int?
    let migrantAges: Ages
    let populationAges: Ages
    let inflow: RemittanceQuery
    let outflow: RemittanceQuery
    let moneyYears: [Int]
    let costQuarter: Quarter
    let cost: Percent?
    let displaced: [ProfileDisplaced]
    let studentYears: [Int]
    let report: ProfileReport

    static let populationYear = 2020

    static func share(_ part: Int?, _ whole: Int?) -> Double? {
        guard let part, let whole, whole > 0 else { return nil }
        return Double(part) / Double(whole)
    }

    package init(_ query: ProfileQuery, model: Model) throws(TableError) {
        self.query = query
        let stock = try model.data.stock(edition: query.edition)
        years = stock.years(.immigrants)
        hasCorridors = stock.hasCorridors
        inflow = try RemittanceQuery(query.area, .inflow, model)
        outflow = try RemittanceQuery(query.area, .outflow, model)
        here = try Side(.immigrants, of: query, model)
        away = try Side(.emigrants, of: query, model)
        population = try query.population(query.year).total(model)
        latePopulation = try query.population(Self.populationYear).total(model)
        migrantAges =
            query.hasAges
            ? try Self.ages(.migrants, query, model) : [Double?](repeating: nil, count: Self.broadAges.count)
        populationAges = try Self.ages(.population, query, model)
        moneyYears = try model.moneyYears()
        let quarters = try model.data.remittanceCosts().quarters
        costQuarter = quarters.first { $0.text == RemittanceCostQuery.reportQuarter } ?? quarters[quarters.count - 1]
        cost = try RemittanceCostQuery(area: query.area, quarter: costQuarter).median(model)
        displaced = try ProfileDisplaced.all(of: query.area, model)
        studentYears = try model.data.studentMobility().years
        report = try ProfileReport(of: query.area, model)
    }

    /// The broad ages, as positions among the age groups.
    static let broadAges = [0...2, 3...12, 13...15]

    private static func ages(
        _ population: PyramidPopulation, _ query: ProfileQuery, _ model: Model
    ) throws(TableError) -> Ages {
        let ages = try PyramidQuery(area: query.area, year: query.year, of: population).ages(population, model)
        return broadAges.map { ages.share(of: $0) }
    }
}

extension ProfileQuery {
    func stock(_ side: StockSide, _ years: YearChoice, sex: Sex? = nil) -> StockQuery {
        StockQuery(side: side, area: area, years: years, sex: sex ?? self.sex, edition: edition)
    }

    func population(_ year: Int) -> PyramidQuery { PyramidQuery(area: area, year: year, of: .population) }

    /// The corridors whose other end lies in a selection, ranked by that end.
    func corridors(_ side: StockSide, with other: AreaSelection = .world, by: CorridorSide? = nil) -> CorridorQuestion {
        side == .immigrants
            ? CorridorQuestion(origin: other, destination: area, by: by ?? .origin, year: year, sex: sex)
            : CorridorQuestion(origin: area, destination: other, by: by ?? .destination, year: year, sex: sex)
    }

    func students(_ side: StockSide, _ year: Int) -> StudentQuery {
        let question =
            side == .immigrants
            ? StudentQuestion(destination: area, year: year) : StudentQuestion(origin: area, year: year)
        return StudentQuery(question)
    }
}

extension Profile {
    func money(_ side: StockSide) -> RemittanceQuery { side == .immigrants ? outflow : inflow }
}

extension Model {
    /// The years of the report's figure VI, of those that the edition of inflows has.
    func moneyYears() throws(TableError) -> [Int] {
        let inflow = try RemittanceQuery(.region, .inflow, self)
        return inflow.years.years(among: try data.remittances().years(inflow.edition, .inflow))
    }
}

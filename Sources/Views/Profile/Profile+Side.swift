import MigrationData

extension Profile.Side {
    init(_ side: StockSide, of query: ProfileQuery, _ model: Model) throws(TableError) {
        self.side = side
        let stock = try model.data.stock(edition: query.edition)
        let areas = try model.data.areas()
        func total(_ area: AreaSelection, _ sex: Sex) -> Int? {
            stock.total(area, side: side, year: query.year, sex: sex, areas: areas)
        }
        persons = stock.totals(
            query.area, side: side, years: stock.years(.immigrants), sex: query.sex, areas: areas)
        women = total(query.area, .female)
        both = total(query.area, .both)
        ends = stock.ranking(query.corridors(side), areas: areas).map { ProfileEnd($0, side, areas: areas) }
        let isKnown = stock.hasCorridors && total(query.area, query.sex) != nil
        let regional = stock.ranking(query.corridors(side, with: .region, by: .corridor), areas: areas)
        withRegion = isKnown ? regional.reduce(0) { $0 + $1.persons } : nil
        let totals = stock.totals(side: side, year: query.year, sex: query.sex)
        world = total(.world, query.sex)
        rankInRegion = Self.rank(of: query.area, in: totals, among: areas.region)
        rankInWorld = Self.rank(of: query.area, in: totals, among: areas.all)
        money = try Self.money(side, of: query, model)
        students = try Self.students(side, of: query.area, model)
    }

    /// The report's years; nil where the edition has none.
    private static func money(
        _ side: StockSide, of query: ProfileQuery, _ model: Model
    ) throws(TableError) -> [Money?] {
        let answer = try RemittanceQuery(query.area, side == .immigrants ? .outflow : .inflow, model).series(model)
        let years = try model.moneyYears()
        let money = answer.series.first?.money ?? []
        return years.map { year in
            guard let position = answer.years.firstIndex(of: year), money.indices.contains(position) else { return nil }
            return money[position]
        }
    }

    /// The place of an area by persons; ties by M49 number, each its own rank.
    private static func rank(of selection: AreaSelection, in totals: [Int?], among areas: AreaSet) -> Int? {
        guard case .area(let area) = selection, areas.contains(area), let own = totals[Int(area.value)] else {
            return nil
        }
        let before = areas.members.count { other in
            guard let persons = totals[Int(other.value)] else { return false }
            return persons != own ? persons > own : other < area
        }
        return before + 1
    }

    /// UIS's own totals, also of the world, of which no side is asked for elsewhere.
    private static func students(
        _ side: StockSide, of area: AreaSelection, _ model: Model
    ) throws(TableError) -> [Int?] {
        let table = try model.data.studentMobility()
        let areas = try model.data.areas()
        return table.years.map { year in
            table.totals.students(
                area, side: side == .immigrants ? .destination : .origin, year: year, areas: areas)
        }
    }
}

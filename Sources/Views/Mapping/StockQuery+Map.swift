import Figures
import MigrationData

extension StockQuery {
    /// Each area's persons in the last of the years asked for.
    func map(_ model: Model, _ request: FigureRequest) throws(TableError) -> MapChart {
        let region = try RegionMap(model)
        var query = self
        let known = try model.data.stock(edition: edition).years(side)
        let year = years.years(among: known).last ?? known.last ?? 0
        query.years = .one(year)
        query.by = .area
        if area == .world || area == .outside { query.area = .region }
        let caption = try query.caption(model)
        let heading = Heading(title: caption.title, unit: caption.unit, note: caption.reference)
        var persons: [AreaIndex: Int?] = [:]
        for series in try query.series(model).series {
            if case .area(let index) = series.selection { persons[index] = series.persons.last ?? nil }
        }
        let what =
            switch sex {
            case .both: side == .immigrants ? "Migrants" : "Emigrants"
            case .female: side == .immigrants ? "Women among migrants" : "Women among emigrants"
            case .male: side == .immigrants ? "Men among migrants" : "Men among emigrants"
            }
        let map = AmountMap(
            region: region, heading: heading, persons: persons,
            population: try RegionMap.population(of: region.members, year: year, model), per: 100, what: what,
            request: request)
        return map.chart()
    }
}

import MigrationData

/// A view at one of the moments that its tables know.
package struct ViewMoment: Hashable, Sendable {
    /// `2019`, `2020Q1`.
    package let name: String
    package let view: View
}

extension View {
    /// The view at each year or quarter that its tables know, in order; none where it isn't about one moment.
    package func moments(model: Model) throws(TableError) -> [ViewMoment] {
        switch self {
        case .remittanceCost(var query):
            return try model.data.remittanceCosts().quarters.map { quarter in
                query.quarter = quarter
                return ViewMoment(name: quarter.text, view: .remittanceCost(query))
            }
        case .comparison(let comparison):
            // The year that is compared with stands still.
            return try comparison.first.moments(model: model).compactMap { moment in
                (try? ComparisonQuery(moment.view, with: comparison.value, model: model)).map {
                    ViewMoment(name: moment.name, view: .comparison($0))
                }
            }
        default:
            guard try coveredYears(model: model).count < 2 else { return [] }
            // What a year has no answer for is refused when its line is read.
            return try knownYears(model).compactMap { (year) -> ViewMoment? in
                guard let line = try? at(year)?.line(model: model), let view = try? View(line, model: model) else {
                    return nil
                }
                return ViewMoment(name: String(year), view: view)
            }
        }
    }

    /// The years of a view that shows several side by side; one or none for others.
    package func coveredYears(model: Model) throws(TableError) -> [Int] {
        let known = try knownYears(model)
        switch self {
        // A map is of one year, ranks of all.
        case .stock(let query): return query.figure == .map ? [] : query.years.years(among: known)
        case .corridors(let query): return query.figure == .ranks ? known : []
        case .displacement(let query): return query.figure == .map ? [] : query.years.years(among: known)
        case .remittances(let query): return query.by == .corridor ? [] : query.years.years(among: known)
        default: return []
        }
    }

    /// The name of the moment that it shows, among those of `moments`.
    package func momentName(model: Model) throws(TableError) -> String? {
        switch self {
        case .remittanceCost(let query): return query.quarter.text
        case .comparison(let comparison): return try comparison.first.momentName(model: model)
        case .area(let query): return String(query.year)
        case .stock(let query) where query.figure == .map:
            return query.years.years(among: try knownYears(model)).last.map(String.init)
        case .displacement(let query) where query.figure == .map:
            return query.years.years(among: try knownYears(model)).last.map(String.init)
        default: return onlyYear.map(String.init)
        }
    }

    private func knownYears(_ model: Model) throws(TableError) -> [Int] {
        switch self {
        case .stock(let query): try model.data.stock(edition: query.edition).years(query.side)
        case .corridors(let query): try model.data.migrantStock(edition: query.edition).years
        case .matrix(let query): try model.data.migrantStock(edition: query.edition).years
        case .pyramid(let query):
            query.of == .population ? try model.data.populationAges().years : try model.data.migrantAges().years
        case .remittances(let query):
            query.by == .corridor ? [] : try model.data.remittances().years(query.edition, query.direction)
        case .displacement(let query): try knownYears(query, model)
        case .students: try model.data.studentMobility().years
        case .area(let query): try model.data.stock(edition: query.edition).years(.immigrants)
        default: []
        }
    }

    private func knownYears(_ query: DisplacementQuery, _ model: Model) throws(TableError) -> [Int] {
        if query.by == .corridor || query.isBySexOrAge { return [DisplacementPairs.year] }
        let isOfSeries = query.kind != .internallyDisplaced
        return try DisplacementQuery.years(of: isOfSeries ? DisplacementSeries.edition : query.edition, model)
    }

    private func at(_ year: Int) -> View? {
        switch self {
        case .stock(var query):
            query.years = .one(year)
            return .stock(query)
        case .corridors(var query):
            query.question.year = year
            return .corridors(query)
        case .matrix(var query):
            query.year = year
            return .matrix(query)
        case .pyramid(var query):
            query.year = year
            return .pyramid(query)
        case .remittances(var query):
            query.years = .one(year)
            return .remittances(query)
        case .displacement(var query):
            let isUsual = query.edition == DisplacementQuery.usualEdition(query.kind, query.years)
            query.years = .one(year)
            if isUsual { query.edition = DisplacementQuery.usualEdition(query.kind, query.years) }
            return .displacement(query)
        case .students(var query):
            query.question.year = year
            return .students(query)
        case .area(var query):
            query.year = year
            return .area(query)
        default: return nil
        }
    }
}

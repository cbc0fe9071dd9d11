import MigrationData

extension DisplacementQuery {
    /// The answer for all breakdowns but corridors.
    package struct Answer: Hashable, Sendable {
        /// The edition's years that the question covers, ascending.
        package let years: [Int]
        package let series: [Series]
    }

    /// An area or group with its persons by year; nil where unknown.
    package struct Series: Hashable, Sendable {
        package let selection: AreaSelection
        package let persons: [Int?]
    }

    /// The years and a series for each part: by M49 number, or with `top` the largest of the last year.
    package func answer(_ model: Model) throws(TableError) -> Answer {
        let areas = try model.data.areas()
        let covered = years.years(among: try Self.years(of: edition, model))
        var series: [Series] = []
        for part in parts(areas) {
            series.append(Series(selection: part, persons: try persons(part, years: covered, areas, model)))
        }
        return Answer(years: covered, series: top.map { Self.largest($0, of: series) } ?? series)
    }

    /// How many areas of the question's area or group are known in a year.
    package func coverage(year: Int, _ model: Model) throws(TableError) -> Int {
        let areas = try model.data.areas()
        if isBySexOrAge { return try model.data.refugeeAges().coverage(area, ages: ages, areas: areas) }
        switch edition {
        case DisplacementPairs.edition:
            return try model.data.displacementSums(kind, side).coverage(area, areas: areas)
        case DisplacementSeries.edition:
            return try model.data.displacementSeries()
                .coverage(area, kind: kind, side: side, year: year, areas: areas)
        default: return try model.data.conflictDisplacement().coverage(area, edition: edition, year: year, areas: areas)
        }
    }

    /// The corridors of 2019: by persons with `top`, else by the M49 numbers of origin and asylum.
    package func corridors(_ model: Model) throws(TableError) -> [DisplacementCorridor] {
        if let top { return try ranking(model, limit: top) }
        return try ranking(model).sorted { ($0.origin, $0.asylum) < ($1.origin, $1.asylum) }
    }

    /// The corridors of the question, by persons: the first `limit`.
    package func ranking(_ model: Model, limit: Int = .max) throws(TableError) -> [DisplacementCorridor] {
        try model.data.displacementPairs().ranking(
            area, kind: kind, side: side, withinRegion: isWithinRegion, limit: limit, areas: model.data.areas())
    }

    /// The persons of all corridors of the question.
    package func corridorPersons(_ model: Model) throws(TableError) -> Int {
        try model.data.displacementPairs().corridorPersons(
            area, kind: kind, side: side, withinRegion: isWithinRegion, areas: model.data.areas())
    }

    /// The years that an edition holds.
    static func years(of edition: String, _ model: Model) throws(TableError) -> [Int] {
        switch edition {
        case DisplacementPairs.edition: [DisplacementPairs.year]
        case DisplacementSeries.edition: try model.data.displacementSeries().years
        default: try model.data.conflictDisplacement().years(of: edition)
        }
    }

    private func persons(
        _ part: AreaSelection, years: [Int], _ areas: AreaTable, _ model: Model
    ) throws(TableError) -> [Int?] {
        if isBySexOrAge {
            let table = try model.data.refugeeAges()
            return years.map { _ in table.persons(part, sex: sex, ages: ages, areas: areas) }
        }
        switch edition {
        case DisplacementPairs.edition:
            let persons = try model.data.displacementSums(kind, side).persons(part, areas: areas)
            return years.map { _ in persons }
        case DisplacementSeries.edition:
            return try model.data.displacementSeries()
                .persons(part, kind: kind, side: side, years: years, areas: areas)
        default:
            let table = try model.data.conflictDisplacement()
            return years.map { table.persons(part, edition: edition, year: $0, areas: areas) }
        }
    }

    private func parts(_ areas: AreaTable) -> [AreaSelection] {
        switch by {
        case .total, .corridor: [area]
        case .subregion: areas.subregions(of: area) ?? []
        case .area: areas.members(of: area).members.map(AreaSelection.area)
        }
    }

    /// The series with the most persons in the last year; equals as they come, unknown ones not at all.
    private static func largest(_ count: Int, of series: [Series]) -> [Series] {
        let known = series.enumerated().compactMap { position, part in
            (part.persons.last ?? nil).map { (persons: $0, position: position) }
        }
        let ranked = known.sorted {
            $0.persons != $1.persons ? $0.persons > $1.persons : $0.position < $1.position
        }
        return ranked.prefix(count).map { series[$0.position] }
    }
}

import MigrationData

/// People of one kind who found refuge in an area, and those who fled from it, at the end of 2019.
struct ProfileDisplaced {
    let kind: DisplacementKind
    let hosted: DisplacementQuery
    let hostedPersons: Int?
    /// Nil where nobody tells where they come from.
    let fled: DisplacementQuery?
    let fledPersons: Int?

    static func all(of area: AreaSelection, _ model: Model) throws(TableError) -> [ProfileDisplaced] {
        var result: [ProfileDisplaced] = []
        for kind in [DisplacementKind.refugees, .asylumSeekers, .stateless, .internallyDisplaced] {
            let hosted = DisplacementQuery(area: area, kind: kind)
            let hasOrigin = kind == .refugees || kind == .asylumSeekers
            let fled = hasOrigin ? DisplacementQuery(area: area, kind: kind, side: .origin) : nil
            result.append(
                ProfileDisplaced(
                    kind: kind, hosted: hosted, hostedPersons: try persons(hosted, model), fled: fled,
                    fledPersons: try fled.flatMap { (query) throws(TableError) in try persons(query, model) }))
        }
        return result
    }

    private static func persons(_ query: DisplacementQuery, _ model: Model) throws(TableError) -> Int? {
        try query.answer(model).series.first?.persons.first ?? nil
    }
}

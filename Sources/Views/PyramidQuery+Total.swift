import MigrationData

extension PyramidQuery {
    /// The persons of the question: what the rows add up to, a part of an age group by its years (of `0-17`, three fifths
    /// of 15 to 19).
    ///
    /// Where no age of the population is known, as in 2020 and in the smallest areas, it is the United Nations' total of
    /// the population, unless `ages` asks for some of them. Nil where nothing is known, and for `both`, which are two
    /// populations.
    package func total(_ model: Model) throws(TableError) -> Int? {
        if of == .both { return nil }
        let ages = try ages(of, model)
        guard ages.total != nil else { return try populationTotal(sex, model) }
        let columns = [sex == .male ? nil : ages.women, sex == .female ? nil : ages.men].compactMap { $0 }
        return columns.reduce(0) { sum, persons in
            parts.reduce(sum) { $0 + ($1.persons(persons) ?? 0) }
        }
    }

    /// The United Nations' total of the population where only it can answer; nil elsewhere.
    func populationTotal(_ sex: Sex, _ model: Model) throws(TableError) -> Int? {
        guard of == .population, range == nil, try ages(.population, model).total == nil else { return nil }
        return try model.data.populationTotals().persons(area, year: year, sex: sex, areas: model.data.areas())
    }
}

import MigrationData

extension PyramidQuery {
    func sentences(_ model: Model) throws(TableError) -> [String] {
        let areas = try model.data.areas()
        var facts: [String?] = []
        for population in populations {
            var one = self
            one.of = population
            let part = try one.facts(model, areas)
            // Beside the migrants the population is what they are held against.
            facts += of == .both && population == .population ? part.prefix(1) : part[...]
        }
        if of == .both { facts.append(try comparison(model)) }
        let editions = populations.map { $0 == .migrants ? StockQuery.edition : Self.populationEdition }
        return of == .both
            ? try model.described(facts, try echoes(areas), edition: editions[0], editions[1])
            : try model.described(facts, try echoes(areas), edition: editions[0])
    }

    /// The number, the women, the largest and the smallest age group of one population.
    private func facts(_ model: Model, _ areas: AreaTable) throws(TableError) -> [String?] {
        let ages = try ages(of, model)
        guard let total = try total(model) else {
            let whose = of == .migrants ? "the migrants" : "the population"
            return ["the ages of \(whose) \(areas.inPhrase(area)) in \(year) are not known"]
        }
        let main = "in \(year), \(noun(total))\(rangeWords) lived \(areas.inPhrase(area))"
        if ages.total == nil { return [main, "their ages are not known"] }
        return [main, women(ages, total), groups(ages, total), of == .migrants || range != nil ? nil : broad(ages)]
    }

    private func noun(_ count: Int) -> String {
        switch (of, sex) {
        case (.migrants, _): DescribedTopic.stock(.immigrants, sex).counted(count)
        case (_, .female): Wording.counted(count, "woman or girl", "women and girls")
        case (_, .male): Wording.counted(count, "man or boy", "men and boys")
        case (_, .both): Wording.counted(count, "person", "people")
        }
    }

    private var rangeWords: String {
        guard let range else { return "" }
        return range.last.map { " aged \(range.first) to \($0)" } ?? " aged \(range.first) or more"
    }

    private func women(_ ages: Ages, _ total: Int) -> String? {
        guard sex == .both, let women = ages.women, total > 0 else { return nil }
        let count = parts.reduce(0) { $0 + ($1.persons(women) ?? 0) }
        return Wording.percent(count, of: total).map { "women and girls were \($0) of them" }
    }

    /// The largest and the smallest age group of those shown.
    private func groups(_ ages: Ages, _ total: Int) -> String? {
        let columns = [sex == .male ? nil : ages.women, sex == .female ? nil : ages.men].compactMap { $0 }
        let groups = parts.map { part in (part.label, columns.reduce(0) { $0 + (part.persons($1) ?? 0) }) }
        guard groups.count > 1, total > 0, let most = groups.map(\.1).max(), let least = groups.map(\.1).min(),
            most > least
        else { return nil }
        func words(_ value: Int) -> String {
            let names = groups.filter { $0.1 == value }.map { Self.ageWords($0.0) }
            let amount = value == 0 ? "nobody" : DescribedUnit.persons.short(value)
            let share = value == 0 ? nil : Wording.percent(value, of: total)
            return Wording.list(names, most: 4) + ", with " + amount + (share.map { " (\($0))" } ?? "")
        }
        return "the largest age group is \(words(most)), and the smallest \(words(least))"
    }

    /// `30 to 34`, `75 or more`.
    private static func ageWords(_ label: String) -> String {
        label.hasSuffix("+") ? label.dropLast() + " or more" : label.replacing("-", with: " to ")
    }

    private func broad(_ ages: Ages) -> String? {
        guard sex == .both, let young = ages.share(of: 0...2), let middle = ages.share(of: 3...12),
            let old = ages.share(of: 13...15)
        else { return nil }
        return "\(Wording.percent(young)) were younger than 15, \(Wording.percent(middle)) were 15 to 64, and "
            + "\(Wording.percent(old)) were 65 or older"
    }

    /// Migrants beside the population by broad ages.
    private func comparison(_ model: Model) throws(TableError) -> String? {
        let migrants = try ages(.migrants, model)
        let population = try ages(.population, model)
        guard range == nil, let first = migrants.share(of: 3...12), let second = population.share(of: 3...12) else {
            return nil
        }
        return
            "\(Wording.percent(first)) of the migrants were 15 to 64, against \(Wording.percent(second)) of the population"
    }

    private func echoes(_ areas: AreaTable) throws(TableError) -> [ReportEcho] {
        guard sex == .both else { return [] }
        func line(_ population: PyramidPopulation, _ range: AgeRange?) -> String {
            PyramidQuery(area: area, year: year, of: population, range: range).line(areas)
        }
        var echoes: [ReportEcho] = []
        let working = AgeRange(first: 15, last: 64)
        for population in populations {
            let noun = population == .migrants ? "migrants" : "people"
            for wanted in range.map({ [$0] }) ?? [working].compactMap({ $0 }) {
                let share = ReportEcho.share(line(population, wanted), of: line(population, nil))
                echoes.append(ReportEcho("{\(line(population, wanted))}", "for those \(noun)"))
                echoes.append(ReportEcho(share, "for the share of \(noun) aged \(Self.ageWords(wanted.text))"))
            }
            if range == nil { echoes.append(ReportEcho("{\(line(population, nil))}", "for \(year)")) }
        }
        return echoes
    }
}

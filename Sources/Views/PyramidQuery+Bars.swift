import Figures
import MigrationData
import Screen

extension PyramidQuery {
    /// Women and men of the population where their ages aren't known.
    func totals(_ heading: Heading, _ model: Model) throws(TableError) -> GroupedBars {
        let sexes = [Sex.female, .male].filter { sex == .both || sex == $0 }
        var persons: [Int?] = []
        for sex in sexes { persons.append(try populationTotal(sex, model)) }
        // The heading's unit is that of the total.
        let total = try populationTotal(sex, model) ?? 0
        let row = GroupedBars.Row(
            label: "\(year)", values: persons.map { $0.map(Double.init) },
            numbers: persons.map { Self.number($0, of: total) })
        return GroupedBars(
            heading: heading,
            series: sexes.enumerated().map { Series(name: $1 == .female ? "women" : "men", index: $0) }, rows: [row],
            styles: sexes.map { $0 == .female ? .right : .left })
    }

    /// One sex of each population, age group by age group, the youngest first.
    func oneSex(_ heading: Heading, _ model: Model, _ request: FigureRequest) throws(TableError) -> GroupedBars {
        var columns: [[Double?]] = []
        for population in populations {
            let ages = try ages(population, model)
            let persons = sex == .female ? ages.women : ages.men
            columns.append(parts.map { part in ages.share(part.persons(persons)).map { $0 * 100 } })
        }
        let rows = parts.enumerated().map { position, part in
            let values = columns.map { $0[position] }
            return GroupedBars.Row(
                label: part.label.replacing("-", with: "–"), values: values,
                numbers: values.map { NumberText.scaled($0) }, isChosen: position == request.chosenRow)
        }
        let names = populations.map { $0 == .migrants ? "migrants" : "the whole population" }
        return GroupedBars(
            heading: heading, series: names.enumerated().map { Series(name: $1, index: $0) }, rows: rows)
    }
}

import Figures
import MigrationData
import Screen
import Views

extension DoorText {
    // MARK: Corridors

    /// How many corridors lie within the region, and the first of them.
    private func ranking(limit: Int) throws(TableError) -> (count: Int, first: [Corridor]) {
        var question = try book.corridorQuestion(.withinRegion)
        question.since = nil
        return try book.model.data.migrantStock().corridors(question, areas: book.model.data.areas(), limit: limit)
    }

    func corridors() throws(TableError) -> [StyledText] {
        let areas = try book.model.data.areas()
        let ranking = try self.ranking(limit: max(0, rows - 2))
        let head = headline(NumberText.exact(ranking.count), "within the region", short: "in region")
        let largest = ranking.first.map { corridor in
            let name = areas.code(of: corridor.origin) + " › " + areas.code(of: corridor.destination)
            return row(name, CountUnit.millions.text(corridor.persons, decimals: 2), width)
        }
        return [head, row("largest", "millions", width, style: .dim)] + largest
    }

    func corridorWordings() throws(TableError) -> [StyledText] {
        let areas = try book.model.data.areas()
        let ranking = try self.ranking(limit: 1)
        let count = StyledText([.init(NumberText.exact(ranking.count), .strong), .init(" within the region")])
        guard let first = ranking.first.first else { return [count] }
        let number = CountUnit.millions.text(first.persons, decimals: 2)
        func largest(_ name: (AreaSelection) -> String, _ unit: String) -> StyledText {
            StyledText("\(name(first.origin)) › \(name(first.destination)) ")
                + StyledText([.init(number, .strong), .init(unit)])
        }
        return [
            count + StyledText(", most ") + largest({ areas.name(of: $0) }, " million"),
            largest({ areas.name(of: $0) }, " million"),
            largest({ areas.code(of: $0) }, " million"), largest({ areas.code(of: $0) }, " M"),
        ]
    }

    // MARK: Ages

    /// Positions of the age groups that count as working age, 15 to 64 (paragraph 5).
    private static let workingAge = 3...12

    /// Migrants by age group, their share of working age and of women; nil where nothing is known.
    private func migrants() throws(TableError) -> (ages: [Int], working: String, women: String)? {
        let table = try book.model.data.migrantAges()
        let region = try book.model.data.areas().region
        guard let ages = table.persons(region, year: book.state.stockYear, sex: .both),
            let women = table.persons(region, year: book.state.stockYear, sex: .female)
        else { return nil }
        let all = Double(ages.reduce(0, +))
        guard all > 0 else { return nil }
        func percent(_ persons: Int) -> String { NumberText.percent(Double(persons) / all) + " %" }
        return (ages, percent(ages[Self.workingAge].reduce(0, +)), percent(women.reduce(0, +)))
    }

    func ages() throws(TableError) -> [StyledText] {
        guard let migrants = try self.migrants() else { return [StyledText(NumberText.unknown)] }
        let axis = StyledText("0       40   75+", .dim)
        return around(
            headline(migrants.working, "aged 15–64", short: "at 15–64"), "in \(book.state.stockYear)", "¶5", axis: axis,
            headline(migrants.women, "women", short: "women"))
    }

    func ageWordings() throws(TableError) -> [StyledText] {
        guard let migrants = try self.migrants() else { return [StyledText(NumberText.unknown)] }
        let working = StyledText([.init(migrants.working, .strong), .init(" aged 15–64")])
        return [working + StyledText([.init(", "), .init(migrants.women, .strong), .init(" women")]), working]
    }

    /// The largest age group is bright.
    func ageColumns() throws(TableError) -> SparkColumns? {
        guard let ages = try migrants()?.ages else { return nil }
        let largest = ages.indices.max { ages[$0] < ages[$1] }
        return SparkColumns(values: ages.map(Double.init), chosen: largest)
    }

    // MARK: Displaced

    private static let refugees = DisplacedCount.all[0]

    private func persons(_ count: DisplacedCount) throws(TableError) -> String {
        let persons = try book.displaced(.region, count, year: book.state.displacementYear)
        return persons.map { CountUnit.millions.text($0) + " M" } ?? NumberText.unknown
    }

    private func refugeeYears() throws(TableError) -> [Int] {
        let last = max(Book.reportYear, book.state.displacementYear)
        return try book.displacementYears(Self.refugees).filter { $0 <= last }
    }

    /// Refugees at the end of each year up to the report's, or to the year chosen.
    private func refugees() throws(TableError) -> (years: [Int], persons: [Int?]) {
        let years = try refugeeYears()
        guard let first = years.first, let last = years.last else { return ([], []) }
        let answer = try Self.refugees.query(.region, years: .range(first, last)).answer(book.model)
        return (answer.years, answer.series.first?.persons ?? [])
    }

    func displaced() throws(TableError) -> [StyledText] {
        let year = book.state.displacementYear
        let moment = "end of \(year)" + (year > Book.reportYear ? " →" : "")
        return around(
            headline(try persons(Self.refugees), "refugees hosted", short: "refugees"), moment, "¶15",
            axis: yearAxis(try refugeeYears()),
            headline(try persons(.inside), "displaced inside", short: "inside"))
    }

    func displacedWordings() throws(TableError) -> [StyledText] {
        let hosted = StyledText([.init(try persons(Self.refugees), .strong), .init(" refugees hosted")])
        let inside = StyledText([.init(", "), .init(try persons(.inside), .strong), .init(" displaced inside")])
        return [
            hosted + inside, hosted, StyledText([.init(try persons(Self.refugees), .strong), .init(" refugees")]),
        ]
    }

    func displacedColumns() throws(TableError) -> SparkColumns {
        let (years, persons) = try refugees()
        return SparkColumns(
            values: persons.map { $0.map(Double.init) }, chosen: years.firstIndex(of: book.state.displacementYear))
    }
}

import Figures
import MigrationData
import Screen

extension ProfileQuery {
    /// The whole profile as a page of its own, for printing.
    func page(_ model: Model, _ request: FigureRequest) throws(TableError) -> ProfilePage {
        let profile = try Profile(self, model: model)
        var page = try profile.page(model, request)
        let sections = try profile.sections(model, limit: Self.printedRows)
        let widths = ProfileLayout.listWidths(at: request.width)
        func choices(_ sections: [ProfileSection], _ width: Int) -> ChoiceList {
            ProfileList(sections: sections, width: width, characters: request.characters).choices()
        }
        page.title = try profile.heading(model)
        page.numbers = choices(Array(sections.prefix(1)), widths.numbers)
        page.report = choices(Array(sections.dropFirst()), widths.report)
        if sections.count == 1 {
            page.report.lines = [ChoiceList.Line(StyledText("The report does not name it.", .dim))]
        }
        return page
    }

    /// How many paragraphs, measures and objectives a printed page names.
    private static let printedRows = 6
}

extension Profile {
    /// The lines of the profile as a list that the arrows move in.
    package static func list(
        _ sections: [ProfileSection], width: Int, characters: CharacterSet, chosen: Int?
    ) -> ChoiceList {
        ProfileList(sections: sections, width: width, characters: characters).choices(chosen: chosen)
    }

    /// The figures of the profile without title and lines.
    package func page(_ model: Model, _ request: FigureRequest) throws(TableError) -> ProfilePage {
        let unit = CountUnit(largest: largest)
        let sides = [here, away].map { headed($0, unit) }
        return ProfilePage(
            title: nil, here: sides[0], away: sides[1], ends: endBars(request), numbers: ChoiceList(lines: []),
            report: ChoiceList(lines: []))
    }

    /// Name, group, code and people.
    package func heading(_ model: Model) throws(TableError) -> Heading {
        let areas = try model.data.areas()
        let name = areas.name(of: query.area)
        let (people, year) = population.map { ($0, query.year) } ?? (latePopulation, Self.populationYear)
        let populationText = people.map { "\(Self.words($0)) people in \(year)" } ?? "population not known"
        guard case .area(let index) = query.area, let area = areas[index] else {
            let count = areas.members(of: query.area).count
            return Heading(title: name, unit: "\(count) areas, " + populationText)
        }
        return Heading(
            title: name, unit: "\(area.subregion?.title ?? AreaGroup.outside.title), " + populationText,
            note: area.code, shortTitle: area.shortName)
    }

    // MARK: The sides

    /// `28.6 million`, `4.6 billion`.
    private static func words(_ persons: Int) -> String {
        if persons >= 1_000_000_000 { return NumberText.fixed(Double(persons) / 1e9) + " billion" }
        let unit = CountUnit(largest: persons)
        return unit.text(persons) + unit.suffix
    }

    /// The larger of both sides' numbers; they share a unit and a scale.
    private var largest: Int { (here.persons + away.persons).compactMap { $0 }.max() ?? 0 }

    private func headed(_ side: Side, _ unit: CountUnit) -> HeadedColumns {
        let isLarge = largest >= 10 * unit.persons
        let decimals = unit == .millions && !isLarge ? 2 : 1
        // Above columns there is room for four signs.
        let columnDecimals = largest >= 100 * unit.persons ? 0 : decimals
        func numbers(_ side: Side) -> [String] { side.persons.map { unit.text($0, decimals: columnDecimals) } }
        let columns = zip(zip(years, side.persons), numbers(side)).map { moment, number in
            ColumnChart.Column(
                label: String(moment.0), value: moment.1.map { Double($0) / Double(unit.persons) }, number: number,
                isChosen: moment.0 == query.year)
        }
        var chart = ColumnChart(columns: columns, maximum: Double(largest) / Double(unit.persons))
        chart.numbersBeside = numbers(side.side == .immigrants ? away : here)
        return HeadedColumns(
            number: unit.text(persons(side), decimals: decimals), moment: String(query.year),
            unit: wordings(side.side, unit.suffix), place: side.side == .immigrants ? "live here" : "live abroad",
            chart: chart)
    }

    /// What a side's number counts, the longest wording first.
    private func wordings(_ side: StockSide, _ unit: String) -> [String] {
        let people = query.sex == .both ? "people" : query.sex == .female ? "women" : "men"
        let nouns =
            switch (side, query.sex) {
            case (.immigrants, .both): ["migrants"]
            case (.immigrants, _): ["migrant " + people, people]
            case (.emigrants, .both): ["of its people", "emigrants", "people"]
            case (.emigrants, _): ["of its " + people, people]
            }
        let words = nouns.map { unit.isEmpty ? $0 : String(unit.dropFirst()) + " " + $0 }
        return words + (unit.isEmpty ? [] : [String(unit.dropFirst())])
    }

    private func endBars(_ request: FigureRequest) -> TwoSidedBars {
        let (left, right) = (here.ends.prefix(Self.namedEnds), away.ends.prefix(Self.namedEnds))
        let unit = CountUnit(largest: (left + right).map(\.persons).max() ?? 0)
        func bars(_ ends: ArraySlice<ProfileEnd>) -> [TwoSidedBars.Bar] {
            ends.map { end in
                TwoSidedBars.Bar(
                    label: end.name, shortLabel: end.shortName, series: end.series, value: Double(end.persons),
                    number: unit.text(end.persons, decimals: unit == .millions ? 2 : 1))
            }
        }
        return TwoSidedBars(
            heading: Heading(title: "Where from, where to", unit: "\(unit.name), \(query.year)"),
            leftHead: left.isEmpty ? "no origin known" : "come from",
            rightHead: right.isEmpty ? "no destination known" : "live in",
            left: bars(left), right: bars(right))
    }
}

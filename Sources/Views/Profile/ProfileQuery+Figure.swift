import Figures
import MigrationData
import Screen

extension ProfileQuery {
    /// The whole profile as a page of its own, for printing.
    func page(_ model: Model, _ request: FigureRequest) throws(TableError) -> ProfilePage {
        let profile = try Profile(self, model: model)
        var page = try profile.page(model, request)
        let sections = try profile.sections(model, limit: Self.printedRows)
        let width = ProfileLayout.listWidth(at: request.width)
        func choices(_ sections: [ProfileSection]) -> ChoiceList {
            ProfileList(sections: sections, width: width, characters: request.characters).choices()
        }
        page.title = try profile.heading(model)
        page.numbers = choices(Array(sections.prefix(1)))
        page.report = choices(Array(sections.dropFirst()))
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
        let unit = CountUnit(largest: (here.persons + away.persons).compactMap { $0 }.max() ?? 0)
        let sides = [here, away].map { headed($0, unit) }
        return ProfilePage(
            title: nil, here: sides[0], away: sides[1], ends: endBars(request), numbers: ChoiceList(lines: []),
            report: ChoiceList(lines: []))
    }

    /// Name, group, code and people.
    package func heading(_ model: Model) throws(TableError) -> Heading {
        let areas = try model.data.areas()
        let name = areas.name(of: query.area)
        let (people, year) = population.map { ($0, query.year) } ?? (latePopulation ?? 0, Self.populationYear)
        let unit = CountUnit(largest: people)
        let counted = unit.text(people, decimals: people >= 1_000_000_000 ? 0 : 1)
        let populationText =
            people == 0
            ? "population not known"
            : "\(counted)\(unit == .persons ? "" : " " + unit.name.dropLast()) people in \(year)"
        guard case .area(let index) = query.area, let area = areas[index] else {
            let count = areas.members(of: query.area).count
            return Heading(title: name, unit: "\(count) areas, " + populationText)
        }
        return Heading(
            title: name, unit: "\(area.subregion?.title ?? AreaGroup.outside.title), " + populationText,
            note: area.code, shortTitle: area.shortName)
    }

    // MARK: The sides

    private func headed(_ side: Side, _ unit: CountUnit) -> HeadedColumns {
        let isHere = side.side == .immigrants
        let largest = (here.persons + away.persons).compactMap { $0 }.max() ?? 0
        let decimals = unit == .millions && largest < 20_000_000 ? 2 : 1
        let columns = zip(years, side.persons).map { year, persons in
            ColumnChart.Column(
                label: String(year), value: persons.map(Double.init), number: unit.text(persons, decimals: decimals),
                isChosen: year == query.year)
        }
        let word = unit == .millions ? "million " : unit == .thousands ? "thousand " : ""
        let people = query.sex == .both ? "people" : query.sex == .female ? "women" : "men"
        let migrants = query.sex == .both ? "migrants" : "migrant " + people
        let count = (persons(side)).map { unit.text($0, decimals: decimals) } ?? NumberText.unknown
        return HeadedColumns(
            number: count,
            unit: isHere
                ? [word + migrants, word.isEmpty ? migrants : String(word.dropLast())]
                : [word + "of its " + people, word + people, word.isEmpty ? people : String(word.dropLast())],
            place: isHere
                ? ["live here in \(query.year)", "live here"] : ["live abroad in \(query.year)", "live abroad"],
            chart: ColumnChart(columns: columns, maximum: Double(largest)))
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

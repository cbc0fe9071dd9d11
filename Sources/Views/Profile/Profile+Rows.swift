import MigrationData
import Screen

extension Profile {
    /// The numbers, each beside its counterpart of those who left.
    func numberRows(_ places: ProfilePlaces, name: String) -> [ProfileRow] {
        let notes = ProfileNotes(facts: facts, places: places)
        return [
            personsRow(notes, name), womenRow(notes), populationRow(name), agesRow(notes, .migrants, migrantAges),
            agesRow(notes, .population, populationAges), endsRow(here), endsRow(away), regionRow(notes),
            moneyRow(notes, name), costRow(notes),
        ] + displaced.map { displacedRow($0, notes) } + [studentsRow(notes)]
    }

    private func stockView(sex: Sex? = nil) -> View {
        let isMoreHere = (persons(here) ?? 0) >= (persons(away) ?? 0)
        return .stock(query.stock(isMoreHere ? .immigrants : .emigrants, .one(query.year), sex: sex))
    }

    private func personsRow(_ notes: ProfileNotes, _ name: String) -> ProfileRow {
        func cell(_ side: Side) -> ProfileRow.Cell {
            let change = NumberText.change(
                from: side.persons.first?.map(Double.init), to: persons(side).map(Double.init))
            let isFirst = query.year == years.first || change == NumberText.unknown
            return ProfileRow.Cell(
                number: NumberText.exact(persons(side)),
                words: isFirst ? [] : ["\(change) on \(years[0])", change])
        }
        let who = query.sex == .both ? "persons" : query.sex == .female ? "women" : "men"
        var sentences = [
            "\(NumberText.exact(persons(here))) \(who) from elsewhere live here in \(query.year), "
                + "\(NumberText.exact(persons(away))) \(who) from here live abroad."
        ]
        if let rank = here.rankInRegion, let other = away.rankInRegion {
            sentences.append("Rank \(rank) and \(other) in the region.")
        }
        return ProfileRow(
            label: query.sex == .both ? "Persons" : who.prefix(1).uppercased() + who.dropFirst(),
            unit: String(query.year),
            content: .numbers(here: cell(here), away: cell(away)),
            target: .view(stockView(), title: "Migrant stock"), sentences: sentences
        )
        .noting("stock", "emigrants", year: query.year, from: notes)
    }

    private func womenRow(_ notes: ProfileNotes) -> ProfileRow {
        let cells = [here, away].map { ProfileRow.Cell(number: NumberText.percent($0.womenShare)) }
        return ProfileRow(
            label: "Women", unit: "%", content: .numbers(here: cells[0], away: cells[1]),
            target: .view(stockView(sex: .female), title: "Women"),
            sentences: [
                "\(NumberText.exact(here.women)) of those who live here are women, "
                    + "\(NumberText.exact(away.women)) of those who left."
            ]
        )
        .noting("stock-female-share", "emigrants-female-share", year: query.year, from: notes)
    }

    private func populationRow(_ name: String) -> ProfileRow {
        // Of the smallest areas the population is known for 2020 alone.
        let isLate = population == nil && query.year == years.last
        let people = isLate ? latePopulation : population
        let cells = [here, away].map { side in
            ProfileRow.Cell(number: NumberText.percent(Self.share(persons(side), people)))
        }
        let year = isLate ? Self.populationYear : query.year
        return ProfileRow(
            label: "Of all people", unit: isLate ? "%, 2020" : "%",
            content: .numbers(here: cells[0], away: cells[1]),
            target: .view(.pyramid(query.population(year)), title: "Population"),
            sentences: ["\(NumberText.exact(people)) people live in \(name) in \(year)."])
    }

    private func agesRow(_ notes: ProfileNotes, _ population: PyramidPopulation, _ ages: Ages) -> ProfileRow {
        let isOfMigrants = population == .migrants
        let names = ["under 15", "15–64", "65+"]
        // As wide as the number of another row may be, so that both stand on their points.
        let numbers = ages.map { NumberText.percent($0) }.map { number in
            PlainText.spaces(max(0, 4 - number.count)) + number
        }
        func line(_ names: [String], gap: String) -> StyledText {
            StyledText(
                zip(names, numbers).enumerated().flatMap { position, part in
                    [StyledText.Span((position == 0 ? "" : gap) + part.0 + " ", .dim), .init(part.1)]
                })
        }
        let short = ["0–14", "15–64", "65+"]
        let wordings = [line(names, gap: "   "), line(short, gap: "  "), line(short, gap: " ")]
        let word = isOfMigrants ? "stock-15-64-share" : "population-15-64-share"
        let parts = zip(names, ages).map { "\($0) \(NumberText.percent($1)) %" }.joined(separator: ", ")
        return ProfileRow(
            label: isOfMigrants ? "Ages of migrants" : "Ages of all", unit: "%",
            content: .words(wordings),
            target: .view(.pyramid(PyramidQuery(area: query.area, year: query.year)), title: "Ages"),
            sentences: [(isOfMigrants ? "Of the migrants: " : "Of all people: ") + parts + "."]
        )
        .noting(word, year: query.year, from: notes)
    }

    private func endsRow(_ side: Side) -> ProfileRow {
        let isHere = side.side == .immigrants
        let largest = side.ends.first.map { end in
            ["\(end.name) \(NumberText.percent(end.share)) %", "\(end.shortName) \(NumberText.percent(end.share)) %"]
        }
        let isKnown = hasCorridors && persons(side) != nil
        let cell = ProfileRow.Cell(
            number: isKnown ? NumberText.exact(side.ends.count) : NumberText.unknown, words: largest ?? ["none known"])
        let named = side.ends.prefix(Self.namedEnds).map { "\($0.name) \(NumberText.exact($0.persons))" }
        return ProfileRow(
            label: isHere ? "Origins" : "Destinations",
            content: .numbers(here: isHere ? cell : nil, away: isHere ? nil : cell),
            target: .view(corridorView(query.corridors(side.side)), title: isHere ? "Origins" : "Destinations"),
            sentences: [named.isEmpty ? "None is known." : named.joined(separator: ", ") + "."])
    }

    /// The corridors of the edition, or the stock where it has none.
    private func corridorView(_ question: CorridorQuestion) -> View {
        hasCorridors ? .corridors(CorridorQuery(question, edition: query.edition)) : stockView()
    }

    private func regionRow(_ notes: ProfileNotes) -> ProfileRow {
        let shares = [here, away].map { NumberText.percent(Self.share($0.withRegion, persons($0))) }
        let isMoreHere = (here.withRegion ?? 0) >= (away.withRegion ?? 0)
        let question = query.corridors(isMoreHere ? .immigrants : .emigrants, with: .region)
        return ProfileRow(
            label: "Inside the region", unit: "%",
            content: .numbers(
                here: ProfileRow.Cell(number: shares[0], words: ["come from it", "from it"]),
                away: ProfileRow.Cell(number: shares[1], words: ["live in it", "in it"])),
            target: .view(corridorView(question), title: "Inside the region"),
            sentences: [
                "\(NumberText.exact(here.withRegion)) come from Asia and the Pacific, "
                    + "\(NumberText.exact(away.withRegion)) live in it."
            ]
        )
        .noting("stock-from-region-share", "emigrants-in-region-share", year: query.year, from: notes)
    }
}

import Figures
import MigrationData

extension CorridorQuery {
    /// One of what is ranked, with its rank and persons in each year of the edition.
    package struct Ranked {
        package let corridor: Corridor
        package var ranks: [Int?]
        package var persons: [Int?]
    }

    /// As many ranks as a figure shows.
    package var shownRanks: Int { min(max(3, top), 20) }

    /// Those that were among the first in any year: in the order of the last year, then by their best rank.
    package func ranks(_ model: Model) throws(TableError) -> (years: [Int], ranked: [Ranked]) {
        let stock = try model.data.migrantStock(edition: edition)
        let areas = try model.data.areas()
        var places: [[AreaSelection]: Int] = [:]
        var all: [Ranked] = []
        for (position, year) in stock.years.enumerated() {
            var question = question
            question.year = year
            question.since = nil
            for (rank, corridor) in stock.ranking(question, areas: areas).enumerated() {
                let key = [corridor.origin, corridor.destination]
                let place = places[key] ?? all.count
                if place == all.count {
                    places[key] = place
                    let nothing = [Int?](repeating: nil, count: stock.years.count)
                    all.append(Ranked(corridor: corridor, ranks: nothing, persons: nothing))
                }
                all[place].ranks[position] = rank + 1
                all[place].persons[position] = corridor.persons
            }
        }
        let shown = shownRanks
        func best(_ ranked: Ranked) -> Int { ranked.ranks.compactMap { $0 }.min() ?? .max }
        func last(_ ranked: Ranked) -> Int { (ranked.ranks.last ?? nil) ?? .max }
        let kept = all.filter { best($0) <= shown }.sorted { (last($0), best($0)) < (last($1), best($1)) }
        return (stock.years, kept)
    }

    /// The ranks as a figure; of those that are known already.
    package func rankChart(
        _ model: Model, _ request: FigureRequest, known: (years: [Int], ranked: [Ranked])? = nil
    ) throws(TableError) -> RankChart {
        let areas = try model.data.areas()
        let (years, ranked) = if let known { known } else { try ranks(model) }
        let largest = ranked.flatMap(\.persons).compactMap { $0 }.max() ?? 0
        let unit = CountUnit(largest: largest)
        let decimals = unit == .millions && largest < 10_000_000 ? 2 : 1
        let lines = ranked.enumerated().map { position, item in
            let (name, short) = names(item.corridor, areas)
            return RankChart.Line(
                series: Series(
                    name: name, shortName: short,
                    index: SeriesPalette.index(of: coloured(item.corridor), areas: areas) ?? 0),
                ranks: item.ranks, firstNumber: unit.text(item.persons.first ?? nil, decimals: decimals),
                lastNumber: unit.text(item.persons.last ?? nil, decimals: decimals),
                isChosen: position == request.chosenRow)
        }
        let caption = try caption(model)
        let heading = Heading(
            title: "Ranks: " + caption.title, unit: "\(unit.name), \(StockQuery.span(years))", note: caption.reference,
            shortTitle: caption.title)
        return RankChart(
            heading: heading, years: years, shown: min(shownRanks, ranked.count), lines: lines,
            chosenYear: request.chosenYear, notes: notes(ranked, areas, isNarrow: request.width < 100))
    }

    /// What it is called: the end that isn't the same for all, or both.
    package func names(_ corridor: Corridor, _ areas: AreaTable) -> (whole: String, short: String) {
        func name(_ selection: AreaSelection) -> String {
            let name = areas.name(of: selection)
            return name.count <= 18 ? name : SeriesPalette.shortName(selection, areas: areas)
        }
        func one(_ selection: AreaSelection) -> (String, String) {
            (name(selection), SeriesPalette.shortName(selection, areas: areas))
        }
        switch (question.by, question.origin, question.destination) {
        case (.origin, _, _): return one(corridor.origin)
        case (.destination, _, _): return one(corridor.destination)
        case (.corridor, .area, _): return one(corridor.destination)
        case (.corridor, _, .area): return one(corridor.origin)
        case (.corridor, _, _):
            let ends = [corridor.origin, corridor.destination]
            return (
                ends.map { SeriesPalette.shortName($0, areas: areas) }.joined(separator: " › "),
                ends.map(areas.code).joined(separator: " › ")
            )
        }
    }

    private func coloured(_ corridor: Corridor) -> AreaSelection {
        if question.by == .destination { return corridor.destination }
        if question.by == .corridor, case .area = question.origin { return corridor.destination }
        return corridor.origin
    }

    /// Who left the first and who came in, with their ranks outside of them.
    private func notes(_ ranked: [Ranked], _ areas: AreaTable, isNarrow: Bool) -> [String] {
        func name(_ item: Ranked) -> String {
            let names = names(item.corridor, areas)
            return isNarrow ? names.short : names.whole
        }
        let shown = shownRanks
        func isShown(_ rank: Int??) -> Bool { (rank ?? nil).map { $0 <= shown } ?? false }
        func text(_ rank: Int??) -> String { (rank ?? nil).map { "\($0)." } ?? "no rank" }
        let left = ranked.filter { isShown($0.ranks.first) && !isShown($0.ranks.last) }
            .map { "\(name($0)) (now \(text($0.ranks.last)))" }
        let came = ranked.filter { !isShown($0.ranks.first) && isShown($0.ranks.last) }
            .map { "\(name($0)) (from \(text($0.ranks.first)))" }
        return [
            left.isEmpty ? nil : "left the first \(shown): " + left.joined(separator: ", "),
            came.isEmpty ? nil : "came in: " + came.joined(separator: ", "),
        ].compactMap { $0 }
    }
}

import Figures
import MigrationData
import Screen
import Views

extension Book {
    /// The choice of corridors that is open.
    var lens: CorridorLens {
        if case .lens(let lens)? = state.current.item { return lens }
        return .withinRegion
    }

    /// The years since which growth can be told: those before the year that is shown.
    func sinceYears() throws(TableError) -> [Int] {
        if let years = memo.ofPane.sinceYears { return years }
        let years = try model.data.migrantStock().years.filter { $0 < state.stockYear }
        memo.ofPane.sinceYears = years
        return years
    }

    /// The year since which growth is told: the chosen one, else the first; nil where none is earlier.
    func since() throws(TableError) -> Int? {
        let years = try sinceYears()
        return years.first { $0 == state.since } ?? years.first
    }

    func corridorQuestion(_ lens: CorridorLens) throws(TableError) -> CorridorQuestion {
        CorridorQuestion(
            origin: lens.origin, destination: lens.destination, by: lens.by, year: state.stockYear, sex: state.sex,
            since: try since())
    }

    /// The most corridors that a list can be scrolled through.
    private static let longest = 200

    /// Whether none is left out and the largest come first.
    private var hasAllByPersons: Bool {
        state.current.filter.isEmpty && state.current.order == 0 && !state.current.isReversed
    }

    /// The corridors of the open lens in the chosen order, those that match the filter.
    func corridorRanking() throws(TableError) -> [Corridor] {
        if let ranking = memo.ofChoice.ranking { return ranking }
        let areas = try model.data.areas()
        var corridors = try model.data.migrantStock().ranking(
            corridorQuestion(lens), areas: areas, limit: hasAllByPersons ? Self.longest : .max)
        let naming = Naming(areas: areas)
        let filter = state.current.filter
        if !filter.isEmpty {
            corridors = corridors.filter {
                naming.matches($0.origin, filter) || naming.matches($0.destination, filter)
            }
        }
        switch CorridorOrder(rawValue: state.current.order) {
        case .change: corridors.sort { abs($0.change ?? 0) > abs($1.change ?? 0) }
        case .origin: corridors.sort { areas.name(of: $0.origin) < areas.name(of: $1.origin) }
        case .persons, nil: break
        }
        if state.current.isReversed { corridors.reverse() }
        let ranking = Array(corridors.prefix(Self.longest))
        memo.ofChoice.ranking = ranking
        return ranking
    }

    /// The women in the first corridors of the ranking, at least so many; nil where the question is of one sex already.
    private func women(_ count: Int) throws(TableError) -> [Int]? {
        guard state.sex == .both else { return nil }
        if let women = memo.ofChoice.women, women.count >= count { return women }
        var question = try corridorQuestion(lens)
        question.sex = .female
        let women = try model.data.migrantStock().persons(
            in: Array(corridorRanking().prefix(count)), question, areas: model.data.areas())
        memo.ofChoice.women = women
        return women
    }

    // MARK: The page

    func corridorPage() throws(TableError) -> Page {
        let corridors = try corridorRanking()
        var page = Page()
        page.place = try model.data.areas().name(of: state.current.scope)
        page.scope = stockScope
        if let since = try since(), !state.isPicture {
            page.scope = "\(state.stockYear) against \(since) · \(Naming.sex(state.sex)) · UN DESA 2019 edition"
        }
        if state.isMap {
            page.blocks = [Page.Block(.figure(.map(try corridorMap())))]
            page.detail = try corridorMapDetail(corridors)
        } else if state.isPicture {
            page.blocks = [Page.Block(.figure(try picture()))]
            page.detail = if let detail = try pictureDetail() { detail } else { try corridorDetail(corridors) }
        } else if corridors.isEmpty {
            let why = state.current.filter.isEmpty ? "No corridor is known here." : "No corridor is named so."
            page.blocks = [Page.Block(.text([StyledText(" " + why), StyledText(" Esc shows all again.", .dim)]))]
            page.detail = [[StyledText("0 corridors.", .dim)]]
        } else {
            page.blocks = [Page.Block(.figure(try corridorFigure(corridors)), choice: .row)]
            page.detail = try corridorDetail(corridors)
        }
        page.matches = corridors.count
        return page
    }

    private func corridorFigure(_ all: [Corridor]) throws(TableError) -> Figure {
        // What lies below the window of rows costs time and can't be seen; a few rows more, and the next keys need no new ones.
        let seen = (chosenRow ?? 0) + max(1, figureSize.height)
        let count = min(all.count, (seen / Self.step + 1) * Self.step)
        if state.form == .table {
            var table = try corridorTable(all, count)
            table.chosen = chosenRow
            return .table(table)
        }
        var bars = try corridorBars(all, count)
        bars.chosen = chosenRow
        return .ranked(bars)
    }

    /// Rows are made so many at a time.
    private static let step = 32

    /// The first bars of a ranking, none chosen.
    private func corridorBars(_ all: [Corridor], _ count: Int) throws(TableError) -> RankedBars {
        if let known = memo.ofChoice.bars, known.rows.count == count { return known }
        let corridors = Array(all.prefix(count))
        let naming = Naming(areas: try model.data.areas())
        var bars = namedBars(try corridorChart(corridors, request()), corridors, naming)
        bars.maximum = all.map { Double($0.persons) }.max()
        memo.ofChoice.bars = bars
        return bars
    }

    /// The first rows of a ranking as a table, none chosen.
    private func corridorTable(_ all: [Corridor], _ count: Int) throws(TableError) -> DataTable {
        if let known = memo.ofChoice.table, known.rows.count == count { return known }
        let table = try corridorChart(Array(all.prefix(count)), request()).table
        memo.ofChoice.table = table
        return table
    }

    private func corridorChart(_ corridors: [Corridor], _ request: FigureRequest) throws(TableError) -> CorridorChart {
        let question = try corridorQuestion(lens)
        let women: [Double?] = zip(try women(corridors.count) ?? [], corridors).map { women, corridor in
            Double(women) / Double(max(1, corridor.persons))
        }
        return CorridorChart(
            heading: try corridorHeading(question), question: question, corridors: corridors,
            areas: try model.data.areas(), request: request, women: women)
    }

    private func corridorHeading(_ question: CorridorQuestion) throws(TableError) -> Heading {
        if let known = memo.ofChoice.rankingHeading { return known }
        let largest = hasAllByPersons ? try corridorRanking().first?.persons : nil
        let caption = try CorridorQuery(question, top: 1).caption(model, largest: largest)
        let heading = Heading(title: caption.title, unit: caption.unit, note: caption.reference)
        memo.ofChoice.rankingHeading = heading
        return heading
    }

    /// The bars with names as long as there is room for: whole ones, short ones, codes.
    private func namedBars(_ chart: CorridorChart, _ corridors: [Corridor], _ naming: Naming) -> RankedBars {
        let isNarrow = figureSize.width < 50
        func name(_ selection: AreaSelection) -> String {
            isNarrow ? SeriesPalette.shortName(selection, areas: naming.areas) : naming.mediumName(selection)
        }
        guard lens.by == .corridor else {
            var bars = chart.bars { naming.mediumName(lens.by == .origin ? $1.origin : $1.destination) }
            bars.numberHead = String(state.stockYear)
            return bars
        }
        let origins = corridors.map { name($0.origin) }
        let width = max(6, origins.map { PlainText.width($0) }.max() ?? 0)
        var bars = chart.bars { row, corridor in
            let gap = PlainText.spaces(max(0, width - PlainText.width(origins[row])))
            return origins[row] + gap + " › " + name(corridor.destination)
        }
        for (row, corridor) in corridors.enumerated() {
            // Where all come from one area the other end tells them apart.
            if case .area = lens.origin {
                bars.rows[row].series = SeriesPalette.index(of: corridor.destination, areas: naming.areas)
            }
            if isNarrow {
                let codes = [corridor.origin, corridor.destination].map(naming.areas.code)
                bars.rows[row].shortLabel = codes.joined(separator: " › ")
            }
        }
        // The rank's room is better spent on names.
        bars.showsRank = figureSize.width >= 90
        if !isNarrow {
            let gap = PlainText.spaces(max(1, width - 3))
            bars.labelHead = "origin" + gap + "destination"
        }
        bars.numberHead = String(state.stockYear)
        return bars
    }

    // MARK: Detail

    func corridorDetail(_ corridors: [Corridor]) throws(TableError) -> [[StyledText]] {
        let naming = Naming(areas: try model.data.areas())
        let position = chosenRow ?? 0
        guard corridors.indices.contains(position) else { return [] }
        let corridor = corridors[position]
        let women = try women(position + 1).map { ", \(NumberText.exact($0[position])) women" } ?? ""
        let before = try since().map { "\(NumberText.exact(corridor.personsSince)) in \($0)" }
        let share = "\(NumberText.percent(corridor.share)) % of all persons in this list."
        let into = "Enter goes to the \(entersOrigin(corridor) ? "origin" : "destination")."
        let rest = women + (before.map { (women.isEmpty ? ", " : "; ") + $0 } ?? "")
        var first = corridorSentence(corridor, naming, rest)
        // Where there isn't room for all the women go.
        if let before, !state.isPlain, first.width(in: state.characters) > state.arrangement.detail.width {
            first = corridorSentence(corridor, naming, ", " + before)
        }
        return [[first], [share, into].map { StyledText($0, .dim) }]
    }

    private func corridorSentence(_ corridor: Corridor, _ naming: Naming, _ rest: String) -> StyledText {
        let title = [corridor.origin, corridor.destination].map { naming.areas.name(of: $0) }.joined(separator: " › ")
        let noun = Naming.noun(state.sex, corridor.persons)
        return StyledText([
            .init(title + "  ", .strong), .init(NumberText.exact(corridor.persons), .strong),
            .init(" \(noun) in \(state.stockYear)\(rest)."),
        ])
    }

    /// The area to which Enter on a corridor leads: its origin, or the side that is ranked, but never the one that is open.
    func enteredArea(_ corridor: Corridor) -> AreaSelection? {
        entersOrigin(corridor) ? corridor.origin : corridor.destination
    }

    private func entersOrigin(_ corridor: Corridor) -> Bool {
        lens.by != .destination && corridor.origin != state.current.scope
    }
}

import Figures
import MigrationData
import Screen
import Views

/// On the widest screens a second column of figures stands beside the pane's own: the same place and year, seen otherwise.
extension Book {
    /// The figures beside those of the open pane; none where there is no room for them.
    func asideBlocks() throws(TableError) -> [Page.Block] {
        let room = state.isPlain ? Size(width: 0, height: 0) : state.arrangement.aside.size
        if room.width == 0 || state.current.compared != nil { return [] }
        let book = Book(state, model: model, figureSize: room)
        return switch state.pane {
        case .subregions: try [book.multiplesAside()].compactMap { $0 }
        case .corridors: try book.changeAside()
        case .ages: try [book.agesAside(.migrants), book.agesAside(.population)]
        case .remittances: try book.moneyAside()
        case .displacement: try book.displacedAside()
        case .overview, .compact, .covid, .recommendations, .report, .profile: []
        }
    }

    // MARK: Stock

    /// Small charts of the parts of what is chosen; nil where those are open already.
    private func multiplesAside() throws(TableError) -> Page.Block? {
        if state.form == .multiples { return nil }
        var chart = try multiplesQuery.multiples(
            model, FigureRequest(chosenYear: state.stockYear, width: figureSize.width))
        chart.heading.shortTitle = "Here and away"
        return Page.Block(.figure(.multiples(chart)), minimum: 12)
    }

    /// The corridors that grew most and those that shrank most since the year against which all are held.
    private func changeAside() throws(TableError) -> [Page.Block] {
        guard let since = try since(), !state.isMap, !state.isPicture else { return [] }
        let areas = try model.data.areas()
        var known = try model.data.migrantStock().ranking(corridorQuestion(lens), areas: areas).filter {
            $0.change != nil
        }
        known.sort { ($0.change ?? 0) > ($1.change ?? 0) }
        let years = "\(since)–\(state.stockYear)"
        return [
            changeBlock("Grew most", years, known.prefix(Self.mostChanges).filter { ($0.change ?? 0) > 0 }, areas),
            changeBlock(
                "Shrank most", years, known.suffix(Self.mostChanges).reversed().filter { ($0.change ?? 0) < 0 }, areas),
        ].compactMap { $0 }
    }

    private static let mostChanges = 20

    private func changeBlock(
        _ title: String, _ years: String, _ corridors: [Corridor], _ areas: AreaTable
    ) -> Page.Block? {
        let changes = corridors.map { abs($0.change ?? 0) }
        // By the smallest, so that all differ.
        guard let smallest = changes.last else { return nil }
        let unit = CountUnit(largest: smallest)
        let naming = Naming(areas: areas)
        let rows = zip(corridors, changes).map { corridor, change in
            RankedBars.Row(
                label: naming.mediumName(corridor.origin) + " › " + naming.mediumName(corridor.destination),
                shortLabel: [corridor.origin, corridor.destination]
                    .map { SeriesPalette.shortName($0, areas: areas) }.joined(separator: " › "),
                series: SeriesPalette.index(of: corridor.origin, areas: areas), value: Double(change),
                number: unit.text(change))
        }
        let heading = Heading(title: title, unit: "\(unit.name), \(years)")
        return Page.Block(.figure(.ranked(RankedBars(heading: heading, rows: rows, showsRank: true))), minimum: 6)
    }

    // MARK: Ages

    /// The pyramid of the first year, for the screen's lower half; nil in that year.
    func firstPyramid() throws(TableError) -> Page.Block? {
        let first = try model.data.migrantAges().years[0]
        guard first < state.stockYear, state.form == .pyramid else { return nil }
        let view = View.pyramid(PyramidQuery(area: chosenArea, year: first))
        return Page.Block(
            try view.drawing(model: model, request: FigureRequest(width: figureSize.width)), minimum: 20)
    }

    /// The shares of the young, of those of working age and of the old, among the parts of the region.
    private func agesAside(_ population: PyramidPopulation) throws(TableError) -> Page.Block {
        var rows: [ShareBars.Row] = []
        let areas = try model.data.areas()
        for part in SeriesPalette.order.map(AreaSelection.subregion) + [.world] {
            let ages = try PyramidQuery(area: part, year: state.stockYear).ages(population, model)
            let shares = Self.broadAges.map { ages.share(of: $0.1) ?? .nan }
            rows.append(
                ShareBars.Row(
                    label: Naming(areas: areas).longName(part),
                    shortLabel: SeriesPalette.shortName(part, areas: areas),
                    series: SeriesPalette.index(of: part, areas: areas), shares: shares))
        }
        let heading = Heading(
            title: population == .migrants ? "Ages of the migrants" : "Ages of the whole population",
            unit: "per cent, \(state.stockYear)")
        return Page.Block(
            .figure(.shares(ShareBars(heading: heading, partNames: ["0–14", "15–64", "65+"], rows: rows))),
            minimum: 6)
    }

    /// Who has most of the money that goes the other way, and the largest corridors of money.
    private func moneyAside() throws(TableError) -> [Page.Block] {
        if state.form == .table { return [] }
        let (area, direction) = chosenMoney
        var blocks = [try rankingBlock(area, direction == .inflow ? .outflow : .inflow)]
        guard case .group = area else { return blocks }
        let query = RemittanceQuery(area: area, direction: direction, by: .corridor, top: 20)
        let drawing = try View.remittances(query).drawing(
            model: model, request: FigureRequest(form: .bars, width: figureSize.width))
        if case .figure(.ranked(var bars)) = drawing {
            bars.heading = Heading(
                title: "From where to where", unit: "$ million, \(RemittanceMatrix.year)", shortTitle: "From, to")
            blocks.append(Page.Block(.figure(.ranked(bars)), minimum: 6))
        }
        return blocks
    }

    /// The other counts of displaced persons over the years.
    private func displacedAside() throws(TableError) -> [Page.Block] {
        let (area, chosen) = chosenDisplaced
        var blocks: [Page.Block] = []
        for count in DisplacedCount.all where count != chosen && blocks.count < 3 && count.side == chosen.side {
            if let block = try yearBlock(area, count) { blocks.append(block) }
        }
        return blocks
    }
}

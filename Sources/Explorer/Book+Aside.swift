import Figures
import MigrationData
import Screen
import Views

/// On the widest screens a second column of figures stands beside the pane's own: the same place and year, seen otherwise.
extension Book {
    /// Draws the figures beside those of the open pane.
    func drawAside(on canvas: inout Canvas, in rect: Rect) throws(TableError) {
        if rect.isEmpty || state.current.compared != nil { return }
        let drawn: Canvas
        if let known = memo.ofChoice.aside, known.size == rect.size {
            drawn = known
        } else {
            drawn = try drawnAside(Canvas(width: rect.width, height: rect.height, like: canvas))
            memo.ofChoice.aside = drawn
        }
        canvas.paste(drawn, x: rect.x, y: rect.y)
    }

    private func drawnAside(_ empty: Canvas) throws(TableError) -> Canvas {
        var canvas = empty
        var page = Page()
        page.blocks = try Book(state, model: model, figureSize: canvas.size).asideBlocks()
        // A figure alone would be drawn out over the whole height.
        let natural = page.blocks.map { $0.drawing.height(at: canvas.width, in: canvas.characters) }.reduce(0, +)
        let rows = page.blocks.count == 1 ? min(canvas.height, natural * 3 / 2) : canvas.height
        page.drawBlocks(on: &canvas, in: canvas.bounds.split(top: rows).top)
        return canvas
    }

    private func asideBlocks() throws(TableError) -> [Page.Block] {
        switch state.pane {
        case .subregions: try [multiplesAside()].compactMap { $0 }
        case .corridors: try changeAside()
        case .ages: try [agesAside(.migrants), agesAside(.population)]
        case .remittances: try moneyAside()
        case .displacement: try displacedAside()
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
        let grown = known.prefix(Self.mostChanges).filter { ($0.change ?? 0) > 0 }
        let shrunk = known.suffix(Self.mostChanges).reversed().filter { ($0.change ?? 0) < 0 }
        // One unit for both, so small that all differ.
        let smallest = [grown.last, shrunk.last].compactMap { $0?.change }.map(abs).min() ?? 0
        let unit = CountUnit(largest: smallest)
        return [("Grew most", grown), ("Shrank most", shrunk)].filter { !$0.1.isEmpty }.map { title, corridors in
            let heading = Heading(title: title, unit: "\(unit.name), \(since)–\(state.stockYear)")
            return Page.Block(.figure(.ranked(changeBars(heading, corridors, unit, areas))), minimum: 6)
        }
    }

    private static let mostChanges = 20

    private func changeBars(
        _ heading: Heading, _ corridors: [Corridor], _ unit: CountUnit, _ areas: AreaTable
    ) -> RankedBars {
        let naming = Naming(areas: areas)
        let rows = corridors.map { corridor in
            let change = abs(corridor.change ?? 0)
            let ends = [corridor.origin, corridor.destination]
            return RankedBars.Row(
                label: ends.map(naming.mediumName).joined(separator: " › "),
                shortLabel: ends.map { SeriesPalette.shortName($0, areas: areas) }.joined(separator: " › "),
                series: SeriesPalette.index(of: corridor.origin, areas: areas), value: Double(change),
                number: unit.text(change))
        }
        return RankedBars(heading: heading, rows: rows, showsRank: true)
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
        guard state.form == .bars || state.form == .lines else { return [] }
        let (area, chosen) = chosenDisplaced
        var blocks: [Page.Block] = []
        for count in DisplacedCount.all where count != chosen && blocks.count < 3 && count.side == chosen.side {
            if let block = try yearBlock(area, count) { blocks.append(block) }
        }
        return blocks
    }
}

import Figures
import MigrationData
import Screen
import Views

extension Book {
    func subregionRows() throws(TableError) -> [ListRow] {
        let persons = try stockPersons()
        let what = state.side == .immigrants ? "Migrant stock" : "Emigrants"
        let heading = ListRow.heading("\(what) \(state.stockYear)", short: what, numbers: [listedUnit()])
        let tree = try areaTree(
            numbers: { [listed(persons($0))] }, rank: { persons($0) ?? -1 })
        return [heading, .air] + tree
    }

    /// The persons of any selection in the year, sex and side that are open.
    func stockPersons() throws(TableError) -> (AreaSelection) -> Int? {
        let stock = try model.data.migrantStock()
        let areas = try model.data.areas()
        let (side, year, sex) = (state.side, state.stockYear, state.sex)
        let totals = memo.ofPane.totals ?? stock.totals(side: side, year: year, sex: sex)
        memo.ofPane.totals = totals
        return { selection in
            switch selection {
            case .area(let index): totals[Int(index.value)]
            case .group(.subregion), .group(.region):
                Self.sum(areas.members(of: selection).members.map { totals[Int($0.value)] })
            // Residual origins stand behind the areas.
            case .group(.world): Self.sum(totals)
            case .group: stock.total(selection, side: side, year: year, sex: sex, areas: areas)
            }
        }
    }

    /// The sum of what is known; nil where nothing is.
    private static func sum(_ persons: [Int?]) -> Int? {
        var sum: Int?
        for case let known? in persons { sum = (sum ?? 0) + known }
        return sum
    }

    func subregionPage() throws(TableError) -> Page {
        let naming = Naming(areas: try model.data.areas())
        var page = Page()
        page.place = naming.areas.name(of: chosenArea)
        page.scope = stockScope
        page.blocks = try subregionBlocks(naming)
        page.detail = if let detail = try pictureDetail() { detail } else { try subregionDetail(naming) }
        return page
    }

    private func subregionBlocks(_ naming: Naming) throws(TableError) -> [Page.Block] {
        if state.isMap { return [Page.Block(.figure(.map(try stockMap())))] }
        if state.isPicture { return [Page.Block(.figure(try picture()))] }
        var blocks = [try stockBlock()]
        if state.form == .table { return blocks }
        if case .area = chosenArea {
            let sides = figureSize.height >= 40 ? [state.side, state.side.other] : [state.side]
            for side in sides { if let block = try neighbourBlock(side) { blocks.append(block) } }
        } else {
            blocks.append(try shareBlock(of: chosenArea))
            if figureSize.height >= 40 {
                let natural = blocks[0].drawing.height(at: figureSize.width, in: state.characters)
                blocks[0].minimum = min(natural, figureSize.height / 2)
                blocks.append(try matrixBlock())
            }
        }
        return blocks
    }

    /// Who moved between which subregions, for the lower half of a tall screen.
    private func matrixBlock() throws(TableError) -> Page.Block {
        let query = MatrixQuery(year: state.stockYear, sex: state.sex)
        return Page.Block(
            try View.matrix(query).drawing(model: model, request: FigureRequest(width: figureSize.width)), minimum: 14)
    }

    /// What the chosen area is parted into.
    var stockBreakdown: StockBreakdown {
        switch chosenArea {
        case .area: .total
        case .group(.region), .group(.world): .subregion
        case .group: .area
        }
    }

    /// The stock over the years, or as another figure.
    private func stockBlock() throws(TableError) -> Page.Block {
        let years = try model.data.migrantStock().years
        // Too low for a bar a year, or too narrow for names at lines: then the chosen year alone.
        let isSmall = figureSize.height < 9 && state.form == .bars || figureSize.width < 48 && state.form == .lines
        let view = View.stock(
            StockQuery(
                side: state.side, area: chosenArea, by: stockBreakdown, years: isSmall ? .one(state.stockYear) : .all,
                sex: state.sex))
        let drawing = try view.drawing(model: model, request: request(chosenYear: state.stockYear))
        let isByYear: Bool
        switch drawing {
        case .figure(.stacked): isByYear = true
        case .figure(.ranked): isByYear = stockBreakdown == .total && !isSmall
        default: isByYear = false
        }
        return Page.Block(
            Self.marking(state.stockYear, in: drawing), minimum: 9, choice: isByYear ? .year(years) : .none)
    }

    /// The drawing with its chosen year marked where it has an axis of years.
    static func marking(_ year: Int, in drawing: Drawing) -> Drawing {
        guard case .figure(.lines(var chart)) = drawing else { return drawing }
        chart.chosenYear = year
        return .figure(.lines(chart))
    }

    /// The largest at the other end of one area's corridors.
    private func neighbourBlock(_ side: StockSide) throws(TableError) -> Page.Block? {
        let isIn = side == .immigrants
        let areas = try model.data.areas()
        let question = CorridorQuestion(
            origin: isIn ? .world : chosenArea, destination: isIn ? chosenArea : .world,
            by: isIn ? .origin : .destination, year: state.stockYear, sex: state.sex)
        let corridors = try model.data.migrantStock().ranking(question, areas: areas, limit: 10)
        guard let largest = corridors.first else { return nil }
        let heading = Heading(
            title: isIn ? "Where they were born" : "Where they live",
            unit: "\(CountUnit(largest: largest.persons).name), \(state.stockYear)")
        let chart = CorridorChart(
            heading: heading, question: question, corridors: corridors, areas: areas, request: request())
        let naming = Naming(areas: areas)
        let bars = chart.bars { naming.mediumName(isIn ? $1.origin : $1.destination) }
        return Page.Block(.figure(.ranked(bars)), minimum: 5)
    }

    // MARK: Detail

    private func subregionDetail(_ naming: Naming) throws(TableError) -> [[StyledText]] {
        let stock = try model.data.migrantStock()
        let (year, areas) = (state.stockYear, naming.areas)
        func total(_ year: Int, _ sex: Sex) -> Int? {
            stock.total(chosenArea, side: state.side, year: year, sex: sex, areas: areas)
        }
        let known = try stockPersons()
        let persons = known(chosenArea)
        var sentence = " \(Naming.noun(state.sex, persons)) in \(year)"
        if chosenArea != .world, let persons, let world = known(.world), world > 0 {
            let whole = state.side == .immigrants ? "the world’s migrants" : "all who live abroad"
            sentence += ", \(NumberText.percent(Double(persons) / Double(world))) % of \(whole)"
        }
        if state.sex == .both, let men = total(year, .male), let persons, persons > 0 {
            sentence += "; \(NumberText.percent(Double(men) / Double(persons))) % men"
        }
        var more: [String] = []
        if let since = try since(), let persons, let before = total(since, state.sex), before > 0 {
            more.append(Naming.growth(from: before, to: persons, since: since, as: "many"))
        }
        let place = chosenArea == .region ? "" : areas.name(of: chosenArea) + "  "
        let what = state.side == .immigrants ? "Born elsewhere and living here" : "Born here and living elsewhere"
        return [
            [StyledText([.init(place), .init(NumberText.exact(persons), .strong), .init(sentence + ".")])]
                + more.map { StyledText($0) },
            [StyledText("\(what).", .dim), StyledText("Enter shows its corridors, i the other side.", .dim)],
        ]
    }
}

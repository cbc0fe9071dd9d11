import Figures
import MigrationData
import Screen
import Views

extension Book {
    /// The area and the direction whose money is shown.
    var chosenMoney: (area: AreaSelection, direction: RemittanceDirection) {
        if case .money(let area, let direction)? = state.current.item { return (area, direction) }
        return (.region, .inflow)
    }

    func money(
        _ selection: AreaSelection, _ direction: RemittanceDirection, year: Int
    ) throws(TableError) -> Money? {
        try model.data.remittances().money(
            selection, direction: direction, edition: RemittanceQuery.defaultEdition(direction), year: year,
            areas: model.data.areas())
    }

    func remittancePage() throws(TableError) -> Page {
        let (area, direction) = chosenMoney
        var page = Page()
        page.place = try model.data.areas().name(of: area)
        let edition = direction == .inflow ? "KNOMAD April 2020" : "WDI September 2021"
        page.scope = "\(state.moneyYear) · \(direction.rawValue)s · \(edition)"
        page.blocks = [try moneyBlock(area, direction)]
        if state.form != .table { page.blocks.append(try rankingBlock(area, direction)) }
        page.detail = try remittanceDetail(area, direction)
        return page
    }

    // MARK: Figures

    /// The money over the years; of one year alone where there is no room for names at lines.
    private func moneyBlock(
        _ area: AreaSelection, _ direction: RemittanceDirection
    ) throws(TableError) -> Page.Block {
        let isSmall = state.form != .table && (figureSize.width < 48 || figureSize.height < 9)
        let breakdown: RemittanceBreakdown = area == .region ? .subregion : .total
        let query = RemittanceQuery(
            area: area, direction: direction, by: breakdown,
            years: isSmall && area == .region ? .one(state.moneyYear) : RemittanceQuery.reportYears)
        let drawing = try View.remittances(query).drawing(model: model, request: request(chosenYear: state.moneyYear))
        return Page.Block(Self.marking(state.moneyYear, in: shortened(drawing, direction)), minimum: 11)
    }

    /// The drawing with a heading that suits its width.
    private func shortened(_ drawing: Drawing, _ direction: RemittanceDirection) -> Drawing {
        guard figureSize.width < 76, case .figure(let figure) = drawing else { return drawing }
        func short(_ heading: inout Heading) {
            heading.unit = heading.unit.replacing("billions of US dollars", with: "$ billion")
                .replacing("millions of US dollars", with: "$ million")
            heading.shortTitle = heading.title.replacing("Remittances received", with: "Received")
                .replacing("Remittances sent", with: "Sent")
        }
        switch figure {
        case .lines(var chart):
            short(&chart.heading)
            return .figure(.lines(chart))
        case .stacked(var bars):
            short(&bars.heading)
            return .figure(.stacked(bars))
        case .ranked(var bars):
            short(&bars.heading)
            return .figure(.ranked(bars))
        case .table(var table):
            short(&table.heading)
            return .figure(.table(table))
        default: return drawing
        }
    }

    /// Who has most of a group's money; or, of one area, where it comes from or goes.
    func rankingBlock(
        _ area: AreaSelection, _ direction: RemittanceDirection
    ) throws(TableError) -> Page.Block {
        let isGroup: Bool
        if case .group = area { isGroup = true } else { isGroup = false }
        let query = RemittanceQuery(area: area, direction: direction, by: isGroup ? .area : .corridor, top: 10)
        var request = FigureRequest(chosenYear: state.moneyYear, width: figureSize.width)
        request.form = .bars
        let drawing = try View.remittances(query).drawing(model: model, request: request)
        guard case .figure(.ranked(var bars)) = drawing else { return Page.Block(drawing, minimum: 5) }
        bars.heading.title = Self.rankingTitle(isGroup: isGroup, direction)
        bars.heading.unit = isGroup ? "$ billion, \(state.moneyYear)" : "$ million, \(RemittanceMatrix.year)"
        bars.heading.note = ""
        return Page.Block(.figure(.ranked(bars)), minimum: 5)
    }

    private static func rankingTitle(isGroup: Bool, _ direction: RemittanceDirection) -> String {
        switch (isGroup, direction) {
        case (true, .inflow): "Who receives most"
        case (true, .outflow): "Who sends most"
        case (false, .inflow): "Where it comes from"
        case (false, .outflow): "Where it goes"
        }
    }

    // MARK: Detail

    private func remittanceDetail(
        _ area: AreaSelection, _ direction: RemittanceDirection
    ) throws(TableError) -> [[StyledText]] {
        let year = state.moneyYear
        let now = try money(area, direction, year: year)
        var sentence = " \(direction == .inflow ? "received" : "sent") in \(year)"
        if area != .world, let now, let world = try money(.world, direction, year: year), world.thousands > 0 {
            let share = NumberText.percent(Double(now.thousands) / Double(world.thousands))
            sentence += ", \(share) % of the world’s \(NumberText.fixed(world.billions)) billion"
        }
        var more: [String] = []
        let first = Self.moneyYears.lowerBound
        if year != first, let now, let before = try money(area, direction, year: first), before.thousands > 0 {
            more.append(Naming.growth(from: Int(before.thousands), to: Int(now.thousands), since: first, as: "much"))
        }
        let amount = now.map { "$" + NumberText.exact(Int($0.millions.rounded())) + " million" } ?? NumberText.unknown
        let place = area == .region ? "" : try model.data.areas().name(of: area) + "  "
        return [
            [StyledText([.init(place), .init(amount, .strong), .init(sentence + ".")])] + more.map { StyledText($0) },
            try moneySource(area, direction),
        ]
    }

    private func moneySource(
        _ area: AreaSelection, _ direction: RemittanceDirection
    ) throws(TableError) -> [StyledText] {
        let reference = area == .region ? (direction == .inflow ? "¶48  " : "¶49  ") : ""
        let citation = try model.data.editions()[RemittanceQuery.defaultEdition(direction)]
        let source = citation.map { "\($0.publisher), \($0.title)" } ?? ""
        return [
            StyledText("\(reference)\(source).", .dim), StyledText("World: the publisher’s own total.", .dim),
        ]
    }
}

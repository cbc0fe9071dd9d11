import Figures
import MigrationData
import Screen
import Views

extension Book {
    /// The rows of the open comparison's figure; none where there is none.
    func comparedRows() throws(TableError) -> [ComparedRow] {
        if let rows = memo.ofChoice.comparedRows { return rows }
        guard case .query(let query)? = try comparison() else { return [] }
        let rows = try query.rows(model, chosenYear: comparedYear)
        memo.ofChoice.comparedRows = rows
        return rows
    }

    /// The year in which the pane stands.
    private var comparedYear: Int {
        switch state.pane {
        case .remittances: state.moneyYear
        case .displacement: state.displacementYear
        default: state.stockYear
        }
    }

    /// The pane's page with both sides of the comparison.
    func comparedPage(_ answer: ComparisonAnswer, _ value: ComparedValue) throws(TableError) -> Page {
        let areas = try model.data.areas()
        var page = Page()
        switch answer {
        case .refused(let reason):
            page.place = "Compared with \(value.shortName(areas))"
            let lines = PlainText.wrapped(" " + Self.sentence(refusing: reason), to: max(1, figureSize.width - 1))
            page.blocks = [
                Page.Block(.text(lines.map { StyledText(" " + $0) } + [StyledText(" c ends the comparison.", .dim)]))
            ]
        case .query(let query):
            page.place = query.own.name(areas)
            if case .area = query.value {} else { page.place = try comparedPlace(query) }
            page.scope = comparedScope(query, areas)
            page.blocks = try comparedBlocks(query)
            page.detail = try comparedDetail(query)
        }
        return page
    }

    /// What the pane is about, where its area is on both sides.
    private func comparedPlace(_ query: ComparisonQuery) throws(TableError) -> String {
        let areas = try model.data.areas()
        switch state.pane {
        case .corridors: return areas.name(of: state.current.scope)
        case .remittances: return areas.name(of: chosenMoney.area)
        case .displacement: return areas.name(of: chosenDisplaced.area)
        default: return areas.name(of: chosenArea)
        }
    }

    /// The year with what stands against what, the sex, the editions.
    private func comparedScope(_ query: ComparisonQuery, _ areas: AreaTable) -> String {
        let year = state.pane == .displacement ? "end of \(comparedYear)" : String(comparedYear)
        let other = query.value.shortName(areas)
        let first =
            switch query.value {
            case .area, .year: "\(year) vs \(other)"
            case .sex, .edition: "\(year), \(query.own.shortName(areas)) vs \(other)"
            }
        var parts = [first]
        if state.pane == .subregions || state.pane == .corridors, query.value.isNoSex {
            parts.append(Naming.sex(state.sex))
        }
        if state.pane == .remittances { parts.append(chosenMoney.direction.rawValue + "s") }
        if case .edition = query.value { return parts.joined(separator: " · ") }
        return (parts + [comparedSource]).joined(separator: " · ")
    }

    /// The edition as the pane's scope has it.
    private var comparedSource: String {
        switch state.pane {
        case .remittances: chosenMoney.direction == .inflow ? "KNOMAD April 2020" : "WDI September 2021"
        case .displacement: chosenDisplaced.count.sources
        default: "UN DESA 2019 edition"
        }
    }

    // MARK: Figures

    private func comparedBlocks(_ query: ComparisonQuery) throws(TableError) -> [Page.Block] {
        let request = FigureRequest(
            form: state.form, chosenYear: comparedYear, chosenRow: chosenRow, width: figureSize.width,
            characters: state.characters)
        let view = View.comparison(query)
        let hasRows = try comparedFigureRows() > 0
        let drawing = try view.drawing(model: model, request: request)
        let natural = drawing.height(at: figureSize.width, in: state.characters)
        let first = Page.Block(
            drawing, minimum: min(max(9, natural), figureSize.height), choice: hasRows ? .row : .none)
        guard state.form != .table, let second = try comparedSecond(query) else { return [first] }
        var below = request
        below.form = state.form == .difference ? .difference : .pair
        below.chosenRow = nil
        return [first, Page.Block(try View.comparison(second).drawing(model: model, request: below), minimum: 6)]
    }

    /// What stands below: of the stock, who is at the other end; of a group's money or displaced, which areas.
    private func comparedSecond(_ query: ComparisonQuery) throws(TableError) -> ComparisonQuery? {
        let answer: ComparisonAnswer
        switch query.first {
        case .stock(let stock):
            let isIn = stock.side == .immigrants
            let question = CorridorQuestion(
                origin: isIn ? .world : stock.area, destination: isIn ? stock.area : .world,
                by: isIn ? .origin : .destination, year: state.stockYear, sex: stock.sex)
            answer = try comparison(.corridors(CorridorQuery(question, edition: stock.edition)), with: query.value)
        case .displacement(let displaced) where displaced.by == .subregion:
            var below = displaced
            (below.by, below.top) = (.area, 10)
            answer = try comparison(.displacement(below), with: query.value)
        case .remittances(let money) where money.area.isGroup && query.value.isYearOrEdition:
            let below = RemittanceQuery(
                area: money.area, direction: money.direction, by: .area, years: .one(state.moneyYear), top: 10)
            answer = try comparison(.remittances(below), with: query.value)
        default: return nil
        }
        if case .query(let second) = answer { return second }
        return nil
    }

    /// How many rows of the figure can be chosen.
    func comparedFigureRows() throws(TableError) -> Int {
        if state.pane == .profile { return try comparedTexts().count }
        return state.pane == .corridors || state.pane == .ages ? try comparedRows().count : 0
    }

    /// The rows of the table of two profiles; none where anything else is shown.
    private func comparedTexts() throws(TableError) -> [[String]] {
        if let texts = memo.ofChoice.comparedTexts { return texts }
        guard state.pane == .profile, state.form == .table, case .query(let query)? = try comparison() else {
            return []
        }
        let texts = try query.profileTexts(model)
        memo.ofChoice.comparedTexts = texts
        return texts
    }

    // MARK: Detail

    /// Of two profiles the numbers of the chosen row as the table has them.
    private func comparedDetail(of row: [String], _ names: (first: String, second: String)) -> [StyledText] {
        let label = String(row[0].drop { $0 == " " })
        var spans: [StyledText.Span] = [
            .init(label + "  ", .strong), .init("\(names.first): "), .init(row[1], .strong),
            .init("; \(names.second): "),
            .init(row[2], .strong), .init("."),
        ]
        if !row[3].isEmpty { spans += [.init(" Difference "), .init(row[3], .strong), .init(".")] }
        return [StyledText(spans)]
    }

    /// Both exact numbers and their difference: of the chosen row, of the pane's year, or of the first row.
    private func comparedDetail(_ query: ComparisonQuery) throws(TableError) -> [[StyledText]] {
        let rows = try comparedRows()
        let inYear = rows.firstIndex { $0.year == comparedYear && $0.selection == nil }
        let position = min(
            max(0, chosenRow ?? inYear ?? (state.pane == .ages ? state.current.figureRow : 0)), max(0, rows.count - 1))
        let end = StyledText("c or Esc ends the comparison.", .dim)
        let areas = try model.data.areas()
        let names = (first: query.own.shortName(areas), second: query.value.shortName(areas))
        let texts = try comparedTexts()
        if texts.indices.contains(chosenRow ?? -1) { return [comparedDetail(of: texts[chosenRow ?? 0], names), [end]] }
        guard rows.indices.contains(position) else {
            return [[StyledText("There is no row to compare.", .dim)], [end]]
        }
        let exact = try query.exact(rows[position], model)
        let numbers = StyledText([
            .init(rows[position].label + "  ", .strong), .init("\(names.first): "), .init(exact.first, .strong),
            .init("; \(names.second): "), .init(exact.second, .strong), .init("."),
        ])
        let difference = StyledText([
            .init(Self.capital("\(names.first) less \(names.second): ")), .init(exact.difference, .strong),
            .init(exact.relation.isEmpty ? "." : ", \(exact.relation)."),
        ])
        return [[numbers], [difference, end]]
    }

    /// Why there is no comparison, without the key that nobody typed here.
    static func sentence(refusing reason: String) -> String {
        let words =
            reason.hasPrefix("compare=") ? reason.split(separator: ": ", maxSplits: 1).last.map(String.init) : nil
        return capital(words ?? reason) + "."
    }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension ComparedValue {
    fileprivate var isNoSex: Bool {
        if case .sex = self { return false }
        return true
    }

    fileprivate var isYearOrEdition: Bool {
        switch self {
        case .year, .edition: true
        case .area, .sex: false
        }
    }
}

extension AreaSelection {
    fileprivate var isGroup: Bool {
        if case .group = self { return true }
        return false
    }
}

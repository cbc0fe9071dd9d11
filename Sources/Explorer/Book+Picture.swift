import Figures
import MigrationData
import Screen
import Views

extension Book {
    /// The matrix or the flow between subregions that is open.
    var matrixQuery: MatrixQuery {
        var query = MatrixQuery(year: state.stockYear, sex: state.sex)
        if state.form == .flow { query.figure = .flow }
        if state.form == .matrix { query.share = state.current.share }
        return query
    }

    /// The small charts: of the region's subregions, or of what is chosen.
    var multiplesQuery: StockQuery {
        var query = StockQuery(side: state.side, area: chosenArea, sex: state.sex)
        query.figure = .multiples
        return query
    }

    /// How many parts of the picture can be chosen.
    func pictureRowCount() throws(TableError) -> Int {
        switch state.form {
        case .matrix: MatrixNumbers.groups.count * MatrixNumbers.groups.count - 1
        case .flow: try flowShape().ribbons.count
        case .ranks: try ranks().ranked.count
        default: try multiplesQuery.panels(model).count
        }
    }

    /// The picture in the pane's form.
    func picture() throws(TableError) -> Figure {
        let request = request(chosenYear: state.stockYear, chosenRow: chosenRow)
        switch state.form {
        case .flow: return .flow(try flowChart())
        case .ranks: return .ranks(try rankedQuery().rankChart(model, request, known: ranks()))
        case .multiples: return try figure(.stock(multiplesQuery), request)
        default: return try figure(.matrix(matrixQuery), request)
        }
    }

    private func figure(_ view: View, _ request: FigureRequest) throws(TableError) -> Figure {
        if case .figure(let figure) = try view.drawing(model: model, request: request) { return figure }
        return .table(DataTable(heading: Heading(title: "Nothing is known here"), columns: [], rows: []))
    }

    // MARK: Flow

    func flowShape() throws(TableError) -> FlowShape {
        if let shape = memo.ofChoice.flow { return shape }
        let shape =
            state.pane == .corridors
            ? try CorridorQuery(corridorQuestion(lens)).flow(model, width: figureSize.width)
            : try matrixQuery.flow(model)
        memo.ofChoice.flow = shape
        return shape
    }

    func flowChart() throws(TableError) -> FlowChart {
        let request = request(chosenRow: chosenRow)
        if state.pane == .corridors {
            return try CorridorQuery(corridorQuestion(lens)).flowChart(model, request, shape: flowShape())
        }
        return try matrixQuery.flowChart(model, request, shape: flowShape())
    }

    // MARK: Ranks

    private func rankedQuery() throws(TableError) -> CorridorQuery { CorridorQuery(try corridorQuestion(lens)) }

    func ranks() throws(TableError) -> (years: [Int], ranked: [CorridorQuery.Ranked]) {
        if let ranks = memo.ofChoice.ranks { return ranks }
        let ranks = try rankedQuery().ranks(model)
        memo.ofChoice.ranks = ranks
        return ranks
    }

    // MARK: Detail

    /// What is chosen in the picture, in words; nil while the arrows are in the list.
    func pictureDetail() throws(TableError) -> [[StyledText]]? {
        guard state.hasPictureFocus else { return nil }
        switch state.form {
        case .matrix: return try matrixDetail()
        case .flow: return try flowDetail()
        case .ranks: return try rankDetail()
        default: return try panelDetail()
        }
    }

    private func title(_ name: String, _ persons: Int?, _ sentence: String) -> StyledText {
        StyledText([.init(name + "  ", .strong), .init(NumberText.exact(persons), .strong), .init(sentence)])
    }

    private func matrixDetail() throws(TableError) -> [[StyledText]] {
        guard let ends = MatrixNumbers.ends(at: state.current.figureRow) else { return [] }
        let numbers = try matrixQuery.numbers(model)
        return between(
            .selection(ends.origin), .selection(ends.destination), numbers.persons(ends.origin, ends.destination),
            from: numbers.row(ends.origin), to: numbers.column(ends.destination), try model.data.areas())
    }

    private func flowDetail() throws(TableError) -> [[StyledText]] {
        let shape = try flowShape()
        guard let place = chosenRow, shape.ribbons.indices.contains(place) else {
            return [[StyledText("0 persons.", .dim)]]
        }
        let ribbon = shape.ribbons[place]
        return between(
            ribbon.origin, ribbon.destination, ribbon.persons, from: shape.persons(from: ribbon.origin),
            to: shape.persons(to: ribbon.destination), try model.data.areas())
    }

    /// From one end to another: persons, and their shares of both.
    private func between(
        _ origin: FlowEnd, _ destination: FlowEnd, _ persons: Int?, from: Int?, to: Int?, _ areas: AreaTable
    ) -> [[StyledText]] {
        let isShort = state.size.width < Arrangement.wide
        let name = [(origin, true), (destination, false)]
            .map { FlowShape.name($0, isOrigin: $1, isShort: isShort, areas) }.joined(separator: " › ")
        func share(_ whole: Int?) -> String {
            guard let persons, let whole, whole > 0 else { return NumberText.unknown }
            return NumberText.percent(Double(persons) / Double(whole)) + " %"
        }
        let noun = Naming.noun(state.sex, persons)
        let into = Self.into(origin, destination, areas)
        return [
            [title(name, persons, " \(noun) in \(state.stockYear).")],
            [
                StyledText(
                    "\(share(from)) of all who left the first, \(share(to)) of all who came to the second.", .dim),
                StyledText(into, .dim),
            ],
        ]
    }

    /// Where Enter on a ribbon or a cell leads.
    private static func into(_ origin: FlowEnd, _ destination: FlowEnd, _ areas: AreaTable) -> String {
        switch (origin.selection, destination.selection) {
        case (nil, nil): ""
        case (.area(let index)?, .area?): "Enter shows all corridors from \(areas.name(of: .area(index)))."
        case (let selection?, nil): "Enter shows all corridors from \(areas.name(of: selection))."
        case (nil, let selection?): "Enter shows all corridors to \(areas.name(of: selection))."
        default: "Enter shows the corridors between them."
        }
    }

    private func rankDetail() throws(TableError) -> [[StyledText]] {
        let (years, ranked) = try ranks()
        guard let place = chosenRow, ranked.indices.contains(place), let first = years.first else { return [] }
        let item = ranked[place]
        let position = years.firstIndex(of: state.stockYear) ?? years.count - 1
        func rank(_ position: Int) -> String {
            guard item.ranks.indices.contains(position), let rank = item.ranks[position] else { return "no rank" }
            return "rank \(rank) with \(NumberText.exact(item.persons[position]))"
        }
        let name = try rankedQuery().names(item.corridor, model.data.areas()).whole
        let since = state.stockYear == first ? "" : ", \(rank(0)) in \(first)"
        let into = enteredArea(item.corridor)
        let naming = Naming(areas: try model.data.areas())
        return [
            [StyledText([.init(name + "  ", .strong), .init("\(rank(position)) in \(state.stockYear)\(since).")])],
            (into.map { [StyledText("Enter goes to \(naming.inSentence($0)).", .dim)] } ?? [])
                + [StyledText("Years stand as far apart as they lie in time.", .dim)],
        ]
    }

    private func panelDetail() throws(TableError) -> [[StyledText]] {
        let panels = try multiplesQuery.panels(model)
        guard let place = chosenRow, panels.indices.contains(place) else { return [] }
        let areas = try model.data.areas()
        let stock = try model.data.migrantStock()
        func total(_ side: StockSide) -> String {
            NumberText.exact(
                stock.total(panels[place], side: side, year: state.stockYear, sex: state.sex, areas: areas))
        }
        return [
            [
                StyledText([
                    .init(areas.name(of: panels[place]) + "  ", .strong), .init(total(.immigrants), .strong),
                    .init(" live here, "), .init(total(.emigrants), .strong),
                    .init(" come from here, \(state.stockYear)."),
                ])
            ],
            [
                StyledText("Who moved within it is in both numbers.", .dim),
                StyledText("Enter shows its corridors.", .dim),
            ],
        ]
    }
}

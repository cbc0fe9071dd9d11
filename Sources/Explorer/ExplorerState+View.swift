import Figures
import MigrationData
import ReportData
import Views

extension ExplorerState {
    /// Opens the explorer at a view; one of another edition than the report's lies over the pane, which can't show it.
    package mutating func open(_ view: View, model: Model) throws(TableError) {
        try show(view, model)
        overlay = view.isOfReport ? nil : .figure(try view.line(model: model))
    }

    private mutating func show(_ view: View, _ model: Model) throws(TableError) {
        isFiltering = false
        pane = view.pane
        current.filter = ""
        current.compared = nil
        if pane != .ages {
            current.focus = .list
            current.figureRow = 0
        }
        switch view {
        case .stock(let query): try open(query, model)
        case .corridors(let query):
            sex = query.question.sex
            stockYear = query.question.year
            since = query.question.since
            open(query.question)
            show(query.figure)
        case .matrix(let query):
            sex = query.sex
            stockYear = query.year
            current.share = query.share
            show(query.figure == .flow ? .flow : .matrix)
        case .pyramid(let query):
            stockYear = try model.data.migrantAges().years.last { $0 <= query.year } ?? stockYear
            try choose(query.area, model)
        case .remittances(let query):
            moneyYear = query.years.years(among: Array(Book.moneyYears)).last ?? moneyYear
            current.item = .money(query.area, query.direction)
        case .displacement(let query): try open(query, model)
        case .remittanceCost(let query):
            current.item = .money(query.area, .inflow)
        case .students(let query):
            let question = query.question
            open(
                CorridorQuestion(
                    origin: question.origin, destination: question.destination, by: question.by, year: stockYear))
        case .comparison(let query):
            try open(query.first, model: model)
            compare(with: query.value)
        case .area(let query):
            (pane, stockYear, sex) = (.profile, query.year, query.sex)
            current.focus = .figure
            try choose(query.area, model)
        case .covid(let query):
            if let category = query.category {
                current.item = .category(category)
                current.unfolded = [.category(category)]
            }
            current.filter = query.group ?? ""
        case .published(let query): try openChecks(query.filter.paragraphs, model)
        case .claims(let query): try openChecks(query.filter.paragraphs, model)
        case .paragraph(let query):
            leaveTable()
            try openReport(query.paragraphs, model)
        case .sources(let query):
            leaveTable()
            current.item = query.footnote.map { .footnote($0) } ?? .section("footnotes")
            current.unfolded.insert(.section("footnotes"))
        case .objectives(let query):
            current.item = query.number.map { .objective($0) } ?? query.cluster.map { .cluster($0) } ?? current.item
        case .measures(let query):
            if let objective = query.objective {
                current.item = .objective(objective)
            } else if pane == .report, let area = query.area {
                leaveTable()
                current.item = .area(area)
                current.unfolded.insert(.section("areas"))
            }
        case .recommendations(let query):
            current.item = .letter(query.letter ?? "a")
            if let letter = query.letter { current.unfolded = [.letter(letter)] }
        }
        try settle(model: model)
    }

    /// The form that a view asks for; without one no map stays, for the view says nothing of it.
    mutating func show(_ figure: FigureForm?) {
        if let figure { current.form = forms.firstIndex(of: figure) ?? current.form }
        if figure == nil, isMap || isPicture { current.form = 0 }
        (current.mapView, current.mapArea, current.choosesArc) = (.whole, nil, true)
        if isMap || isPicture { current.focus = .figure }
    }

    private mutating func open(_ query: StockQuery, _ model: Model) throws(TableError) {
        side = query.side
        sex = query.sex
        stockYear = query.years.years(among: try model.data.migrantStock().years).last ?? stockYear
        show(query.figure)
        try choose(query.area, model)
    }

    private mutating func open(_ question: CorridorQuestion) {
        let lens = CorridorLens(origin: question.origin, destination: question.destination, by: question.by)
        current.item = .lens(lens)
        current.focus = .figure
        let ends = [question.origin, question.destination]
        current.scope = ends.first { $0 != .world && $0 != .outside && $0 != .region } ?? .region
    }

    /// The numbers and claims of some paragraphs stand below each; all of them are the report's table.
    private mutating func openChecks(_ paragraphs: ParagraphRange?, _ model: Model) throws(TableError) {
        leaveTable()
        if paragraphs == nil { current.form = forms.firstIndex(of: .table) ?? 0 }
        try openReport(paragraphs, model)
    }

    private mutating func openReport(_ paragraphs: ParagraphRange?, _ model: Model) throws(TableError) {
        guard let paragraphs else { return }
        let outline = try model.report.outline()
        if paragraphs.first < paragraphs.last, let section = outline.first(where: { $0.range == paragraphs }) {
            current.item = .section(section.key)
            return
        }
        current.item = .paragraph(paragraphs.first)
        let section = try model.report.paragraphs().first { $0.number == paragraphs.first }?.section
        if let section { current.unfolded.insert(.section(section)) }
    }

    /// The report's table shows all numbers, whatever is chosen.
    private mutating func leaveTable() {
        if form == .table { current.form = 0 }
    }

    /// Chooses an area and shows it in the list by unfolding its subregion.
    private mutating func choose(_ selection: AreaSelection, _ model: Model) throws(TableError) {
        current.item = .area(selection)
        guard case .area(let index) = selection, let subregion = try model.data.areas()[index]?.subregion else {
            return
        }
        current.unfolded.insert(.area(.subregion(subregion)))
    }
}

extension View {
    /// The pane in which it opens.
    var pane: Pane {
        switch self {
        case .stock, .matrix: .subregions
        case .corridors, .students: .corridors
        case .pyramid: .ages
        case .remittances, .remittanceCost: .remittances
        case .displacement: .displacement
        case .covid: .covid
        case .published, .claims, .paragraph, .sources: .report
        // What an area did stands with what else the report says of it.
        case .measures(let query): query.isOfOneArea ? .report : .compact
        case .objectives: .compact
        case .recommendations: .recommendations
        case .area: .profile
        case .comparison(let query): query.first.pane
        }
    }
}

extension MeasureQuery {
    fileprivate var isOfOneArea: Bool {
        if case .area? = area { return objective == nil }
        return false
    }
}

import MigrationData
import ReportData
import Views

extension ExplorerState {
    /// Opens the explorer at a view.
    package mutating func open(_ view: View, model: Model) throws(TableError) {
        switch view {
        case .stock(let query): try open(query, model)
        case .corridors(let query):
            pane = .corridors
            sex = query.question.sex
            stockYear = query.question.year
            open(query.question)
        case .matrix(let query):
            pane = .subregions
            sex = query.sex
            stockYear = query.year
            current.form = Pane.subregions.forms.firstIndex(of: .matrix) ?? 0
        case .pyramid(let query):
            pane = .ages
            stockYear = try model.data.migrantAges().years.last { $0 <= query.year } ?? stockYear
            try choose(query.area, model)
        case .remittances(let query):
            pane = .remittances
            moneyYear = query.years.years(among: Array(Book.moneyYears)).last ?? moneyYear
            current.item = .money(query.area, query.direction)
        case .displacement(let query): try open(query, model)
        case .remittanceCost(let query):
            pane = .remittances
            current.item = .money(query.area, .inflow)
        case .students(let query):
            pane = .corridors
            let question = query.question
            open(
                CorridorQuestion(
                    origin: question.origin, destination: question.destination, by: question.by, year: stockYear))
        case .area(let query):
            (pane, stockYear, sex) = (.profile, query.year, query.sex)
            current.focus = .figure
            try choose(query.area, model)
        case .covid(let query):
            pane = .covid
            if let category = query.category {
                current.item = .category(category)
                current.unfolded = [.category(category)]
            }
            current.filter = query.group ?? ""
        case .published(let query): try openReport(query.filter.paragraphs, model)
        case .claims(let query): try openReport(query.filter.paragraphs, model)
        case .paragraph(let query): try openReport(query.paragraphs, model)
        case .sources(let query):
            pane = .report
            current.item = query.footnote.map { .footnote($0) } ?? .section("footnotes")
            current.unfolded.insert(.section("footnotes"))
        case .objectives(let query):
            pane = .compact
            current.item = query.number.map { .objective($0) } ?? query.cluster.map { .cluster($0) } ?? current.item
        case .measures(let query):
            pane = .compact
            current.item = query.objective.map { .objective($0) } ?? current.item
        case .recommendations(let query):
            pane = .recommendations
            current.item = .letter(query.letter ?? "a")
            if let letter = query.letter { current.unfolded = [.letter(letter)] }
        }
        try settle(model: model)
    }

    private mutating func open(_ query: StockQuery, _ model: Model) throws(TableError) {
        pane = .subregions
        side = query.side
        sex = query.sex
        stockYear = query.years.years(among: try model.data.migrantStock().years).last ?? stockYear
        try choose(query.area, model)
    }

    private mutating func open(_ question: CorridorQuestion) {
        let lens = CorridorLens(origin: question.origin, destination: question.destination, by: question.by)
        current.item = .lens(lens)
        current.focus = .figure
        let ends = [question.origin, question.destination]
        current.scope = ends.first { $0 != .world && $0 != .outside && $0 != .region } ?? .region
    }

    private mutating func openReport(_ paragraphs: ParagraphRange?, _ model: Model) throws(TableError) {
        pane = .report
        guard let paragraphs else { return }
        current.item = .paragraph(paragraphs.first)
        let section = try model.report.paragraphs().first { $0.number == paragraphs.first }?.section
        if let section { current.unfolded.insert(.section(section)) }
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

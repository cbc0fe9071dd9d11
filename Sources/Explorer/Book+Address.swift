import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The view that is on the screen: what lies over the pane, else what the pane shows of what is chosen.
    ///
    /// Its line leads back: opened, it shows the same pane, item, year, sex and side, as far as a view can name them.
    func view() throws(TableError) -> View? {
        if case .figure(let line)? = state.overlay { return try? View(line, model: model) }
        if let value = state.current.compared, case .query(let query) = try comparison(with: value, isAddress: true) {
            return .comparison(query)
        }
        switch state.pane {
        // The overview has no view of its own; its first number has.
        case .overview: return .stock(StockQuery(years: .one(state.stockYear), sex: state.sex))
        case .subregions: return try subregionView()
        case .corridors:
            var query = CorridorQuery(try corridorQuestion(lens))
            if state.isMap || state.isPicture { query.figure = state.form }
            // Flows are of one year, ranks of all.
            if state.isPicture { query.question.since = nil }
            return .corridors(query)
        case .ages: return .pyramid(PyramidQuery(area: chosenArea, year: state.stockYear))
        case .remittances: return remittanceView()
        case .displacement: return try displacementView()
        case .compact: return compactView()
        case .covid: return try covidView()
        case .recommendations: return .recommendations(RecommendationQuery(letter: chosenLetter))
        case .report: return try reportView()
        case .profile: return .area(profileQuery)
        }
    }

    // MARK: Statistics

    /// The years of a figure as a view names them: those that lead to the chosen one.
    static func years(to year: Int, of years: [Int]) -> YearChoice {
        guard let first = years.first, let last = years.last, first < year else { return .one(year) }
        return year == last ? .all : .range(first, year)
    }

    private func subregionView() throws(TableError) -> View {
        if state.form == .multiples {
            var query = multiplesQuery
            query.years = Self.years(to: state.stockYear, of: try model.data.migrantStock().years)
            return .stock(query)
        }
        if state.isPicture { return .matrix(matrixQuery) }
        if state.isMap { return .stock(stockMapQuery) }
        let years = Self.years(to: state.stockYear, of: try model.data.migrantStock().years)
        return .stock(
            StockQuery(side: state.side, area: chosenArea, by: stockBreakdown, years: years, sex: state.sex))
    }

    private func remittanceView() -> View {
        let (area, direction) = chosenMoney
        let first = Self.moneyYears.lowerBound
        let years = state.moneyYear > first ? YearChoice.range(first, state.moneyYear) : .one(state.moneyYear)
        return .remittances(
            RemittanceQuery(area: area, direction: direction, by: area == .region ? .subregion : .total, years: years))
    }

    private func displacementView() throws(TableError) -> View {
        let (area, count) = chosenDisplaced
        if state.isMap { return .displacement(displacementMapQuery(area, count)) }
        let isInRegion = try model.data.areas().isInRegion(area)
        let year = isInRegion ? state.displacementYear : Self.reportYear
        if count.hasCorridors, year == Self.reportYear, state.current.focus == .figure {
            var query = count.query(area, by: .corridor, years: DisplacementQuery.reportYear)
            query.top = CorridorQuery.defaultTop
            return .displacement(query)
        }
        let years = try displacementYears(count)
        if years.contains(year) || !isInRegion { return .displacement(count.query(area, years: .one(year))) }
        // Nobody counted in the chosen year; the years in which somebody did are what the figure shows.
        return .displacement(count.query(area, years: .range(years.first ?? year, years.last ?? year)))
    }

    // MARK: The report

    private func compactView() -> View {
        switch state.current.item {
        case .objective(let number)?: .objectives(ObjectiveQuery(number: number))
        case .cluster(let cluster)? where cluster != Self.principles: .objectives(ObjectiveQuery(cluster: cluster))
        default: .objectives(ObjectiveQuery())
        }
    }

    private func covidView() throws(TableError) -> View {
        let filter = state.current.filter
        let impacts = filter.isEmpty ? [] : try model.report.covidImpacts()
        let isGroup = impacts.contains { $0.groups.contains(filter) }
        return .covid(CovidQuery(category: try chosenCategory, group: isGroup ? filter : nil))
    }

    private func reportView() throws(TableError) -> View {
        if state.form == .table { return .published(PublishedQuery()) }
        switch state.current.item {
        case .paragraph(let number)?: return .paragraph(ParagraphQuery(paragraphs: ParagraphRange(number)))
        case .section("footnotes")?: return .sources(SourceQuery())
        case .footnote(let footnote)?: return .sources(SourceQuery(footnote: footnote))
        case .section(let key)?:
            let section = try model.report.outline().first { $0.key == key }
            return .paragraph(ParagraphQuery(paragraphs: section?.range))
        case .area(let area)?: return .measures(MeasureQuery(area: area))
        case .measure(let id)?:
            let paragraph = try model.report.measure(id)?.paragraphs.lazy.compactMap(Int.init).first
            return .paragraph(ParagraphQuery(paragraphs: paragraph.map { ParagraphRange($0) }))
        default: return .paragraph(ParagraphQuery())
        }
    }
}

extension OutlineSection {
    /// Its paragraphs as a view names them.
    var range: ParagraphRange { ParagraphRange(paragraphs.lowerBound, paragraphs.upperBound) }
}

extension ExplorerState {
    /// The line of the view that is on the screen; nil where there is none.
    package func address(model: Model) throws(TableError) -> String? {
        if let known = kept.address(of: self, model) { return known.isEmpty ? nil : known }
        return try Book(self, model: model, figureSize: figureSize).view()?.line(model: model)
    }
}

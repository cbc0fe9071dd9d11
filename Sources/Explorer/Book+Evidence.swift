import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The numbers of the open pane whose evidence can be shown, in the order in which the arrows pass them.
    func evidence() throws(TableError) -> [EvidenceItem] {
        switch state.pane {
        case .compact, .recommendations, .report: try evidenceOfLinks()
        case .covid: try evidenceOfImpact()
        case .profile: try evidenceOfProfile()
        default: try evidenceOfView()
        }
    }

    /// Where the evidence begins: with the row that the cursor stands on.
    func evidenceStart() throws(TableError) -> Int {
        guard let chosen = try chosenLink else { return 0 }
        let rows = try links().filter(Self.hasEvidence)
        return rows.firstIndex(of: chosen) ?? 0
    }

    private static func hasEvidence(_ link: Link) -> Bool {
        switch link {
        case .figure, .claim: true
        default: false
        }
    }

    func evidenceOfLinks() throws(TableError) -> [EvidenceItem] {
        var items: [EvidenceItem] = []
        for link in try links() {
            switch link {
            case .figure(let id): if let check = try model.verification.figure(id) { items.append(.printed(check)) }
            case .claim(let id): if let check = try model.verification.claim(id) { items.append(.said(check)) }
            default: break
            }
        }
        return items
    }

    private func evidenceOfImpact() throws(TableError) -> [EvidenceItem] {
        let paragraphs = try chosenImpact?.paragraphs ?? []
        return try model.verification.figures { paragraphs.contains($0.paragraph) }.map { .printed($0) }
            + model.verification.claims { paragraphs.contains($0.paragraph) }.map { .said($0) }
    }

    // MARK: Statistics

    /// The number of the pane's view, then what the report prints about the same.
    func evidenceOfView() throws(TableError) -> [EvidenceItem] {
        guard let view = try currentView() else { return [] }
        let line = try view.line(model: model)
        var exact: [EvidenceItem] = []
        var related: [EvidenceItem] = []
        for check in try model.verification.figures(where: { !$0.query.isEmpty }) {
            let views = try views(behindFigure: check.figure.id).compactMap { try? View($0, model: model) }
            if views == [view] || views.first == view.twin, views.count == 1 {
                exact.append(.printed(check))
            } else if views.contains(where: { $0.isAbout(view) }) {
                related.append(.printed(check))
            }
        }
        if exact.isEmpty { exact = [try computed(view, line)] }
        return exact + related
    }

    private func computed(_ view: View, _ line: String) throws(TableError) -> EvidenceItem {
        let caption = try view.caption(model: model)
        let value = try view.quantity(model)
        let isMoney = if case .remittances = view { true } else { false }
        let isCost = if case .remittanceCost = view { true } else { false }
        let number =
            isCost
            ? NumberText.fixed(value) + " %"
            : isMoney ? "$" + NumberText.fixed(value.map { $0 / 1_000 }) : NumberText.exact(value.map { Int($0) })
        // The number stands whole here, whatever the unit of the figure.
        let span = caption.unit.split(separator: ",", maxSplits: 1).dropFirst().joined()
        let isPyramid = if case .pyramid = view { true } else { false }
        return .computed(
            title: isPyramid ? caption.title + ", all ages" : caption.title,
            unit: (isCost ? "of 200 US dollars" : isMoney ? "billions of US dollars" : "persons")
                + (span.isEmpty ? "" : "," + span), number: number,
            line: line)
    }

    /// The view whose number the pane puts first; nil where it shows none.
    func currentView() throws(TableError) -> View? {
        switch (state.pane, state.current.item) {
        case (.overview, _): .stock(StockQuery(years: .one(state.stockYear), sex: state.sex))
        case (.subregions, .area(let area)?):
            .stock(StockQuery(side: state.side, area: area, years: .one(state.stockYear), sex: state.sex))
        case (.corridors, _): try currentCorridors()
        case (.ages, .area(let area)?): .pyramid(PyramidQuery(area: area, year: state.stockYear, of: .migrants))
        case (.remittances, .money(let area, let direction)?):
            .remittances(RemittanceQuery(area: area, direction: direction, years: .one(state.moneyYear)))
        case (.displacement, .displaced?): try currentDisplacement()
        case (.profile, _): try currentProfile()
        default: nil
        }
    }

    /// The corridor that the cursor stands on, or all that are looked at.
    private func currentCorridors() throws(TableError) -> View? {
        var question = try corridorQuestion(lens)
        question.since = nil
        // Rows of a comparison are no corridors of the pane's own ranking.
        if state.current.compared == nil, let row = chosenRow {
            let ranking = try corridorRanking()
            if ranking.indices.contains(row) {
                question.origin = ranking[row].origin
                question.destination = ranking[row].destination
                return .corridors(CorridorQuery(question, top: 1))
            }
        }
        return .corridors(CorridorQuery(question, top: CorridorQuery.all))
    }
}

extension CorridorQuery {
    /// More rows than there are corridors.
    static let all = 10_000
}

extension View {
    /// Another question with the same answer: all ages of the migrants are the stock.
    var twin: View? {
        guard case .pyramid(let query) = self, query.of == .migrants, query.range == nil else { return nil }
        return .stock(StockQuery(area: query.area, years: .one(query.year), sex: query.sex))
    }

    /// Whether it is about the same persons or money as another view, in whatever year, sex or breakdown.
    func isAbout(_ other: View) -> Bool {
        switch (self, other) {
        case (.stock(let left), .stock(let right)): left.side == right.side && left.area == right.area
        case (.corridors(let left), .corridors(let right)):
            left.question.origin == right.question.origin && left.question.destination == right.question.destination
        case (.pyramid(let left), .pyramid(let right)): left.area == right.area
        case (.remittances(let left), .remittances(let right)):
            left.area == right.area && left.direction == right.direction
        case (.displacement(let left), .displacement(let right)):
            left.area == right.area && left.kind == right.kind && left.side == right.side
        default: false
        }
    }
}

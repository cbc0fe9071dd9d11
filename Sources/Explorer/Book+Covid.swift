import Figures
import MigrationData
import ReportData
import Screen
import Views

extension Book {
    /// The impacts that match the filter.
    private func impacts() throws(TableError) -> [CovidImpact] {
        let all = try model.report.covidImpacts()
        let filter = FilterWord(state.current.filter)
        if filter.isEmpty { return all }
        return all.filter { impact in
            ([impact.label, impact.statement] + impact.groups + impact.areas + impact.areas.map(areaName))
                .contains(where: filter.isIn)
        }
    }

    var chosenImpact: CovidImpact? {
        get throws(TableError) {
            guard case .impact(let id)? = state.current.item else { return nil }
            return try model.report.covidImpacts().first { $0.id == id }
        }
    }

    var chosenCategory: CovidImpact.Category {
        get throws(TableError) {
            if case .category(let category)? = state.current.item { return category }
            return try chosenImpact?.category ?? .health
        }
    }

    // MARK: The list

    func covidRows() throws(TableError) -> [ListRow] {
        let all = try impacts()
        if all.isEmpty { return Self.nothingFound }
        var rows: [ListRow] = []
        for category in CovidImpact.Category.allCases {
            let members = ordered(all.filter { $0.category == category })
            if members.isEmpty { continue }
            if !rows.isEmpty { rows.append(.air) }
            let isUnfolded = state.current.unfolded.contains(.category(category)) || !state.current.filter.isEmpty
            rows.append(head(of: category, count: members.count, isUnfolded: isUnfolded))
            if isUnfolded {
                rows += members.map { .marked(.impact($0.id), $0.polarity.mark, label: $0.label) }
            }
        }
        return rows + [.air, .note("○ harm  ● response"), .note("■ contribution")]
    }

    private func head(of category: CovidImpact.Category, count: Int, isUnfolded: Bool) -> ListRow {
        var row = ListRow(.category(category), label: category.title, numbers: [String(count)], role: .heading)
        row.isUnfolded = isUnfolded
        return row
    }

    /// In the order of the report, or harms, responses and contributions one after the other.
    private func ordered(_ impacts: [CovidImpact]) -> [CovidImpact] {
        let kinds = CovidImpact.Polarity.allCases
        let sorted =
            state.current.order == 0 ? impacts : kinds.flatMap { kind in impacts.filter { $0.polarity == kind } }
        return state.current.isReversed ? sorted.reversed() : sorted
    }

    // MARK: Links

    /// What the chosen impact touches: advice, objectives, paragraphs, areas, sources.
    func covidGroups() throws(TableError) -> [LinkGroup] {
        guard state.form == .card, let impact = try chosenImpact else { return [] }
        return [
            LinkGroup(title: "Taken up by recommendation", links: impact.recommendations.map { .letter($0) }),
            LinkGroup(title: "Objectives", links: impact.objectives.compactMap(Int.init).map { .objective($0) }),
            LinkGroup(title: "Paragraphs", links: impact.paragraphs.compactMap(Int.init).map { .paragraph($0) }),
            LinkGroup(title: "Measures of the same paragraph", links: try measures(in: impact.paragraphs)),
            LinkGroup(title: "Areas", links: try areas(impact.areas)),
            LinkGroup(title: "Footnotes", links: impact.footnotes.map { .footnote($0) }),
        ]
    }

    // MARK: The page

    func covidPage() throws(TableError) -> Page {
        var page = Page()
        page.scope = "impacts as of January 2021 · ESCAP/GCM/2021/1"
        if state.form == .table {
            let category = try chosenCategory
            let impacts = try model.report.covidImpacts().filter { $0.category == category }
            page.blocks = [
                Page.Block(.figure(.table(try impactTable(impacts))), choice: .item(impacts.map { .impact($0.id) }))
            ]
        } else if state.form == .bars {
            page.scope = "numbers to \(try afterwards.years(.inflow).last ?? 0) · later than the report of January 2021"
            page.blocks = [Page.Block(.text(try afterwardsText().page(rows: figureSize.height)))]
            page.detail = try afterwardsDetail()
            return page
        } else {
            let card: [StyledText]
            if let impact = try chosenImpact {
                card = self.card(impact)
            } else {
                card = try categoryCard(chosenCategory)
            }
            page.blocks =
                state.current.focus == .figure
                ? [Page.Block(.text(card), minimum: card.count), try linkBlock()] : try cardBlocks(card)
        }
        page.detail = try covidDetail()
        if let detail = try linkDetail() { page.detail = detail }
        page.matches = state.current.filter.isEmpty ? nil : try impacts().count
        return page
    }

    /// The card, who is hit and what was answered, and what the numbers did afterwards.
    private func cardBlocks(_ card: [StyledText]) throws(TableError) -> [Page.Block] {
        // Where rows are short a category's numbers, which stand in the list and in the matrix, go first.
        let isShown = try chosenImpact != nil || figureSize.height >= 12
        let above = isShown ? [Page.Block(.text(card), minimum: card.count)] : []
        let after = try afterwardsBlock()
        let room = figureSize.height - card.count - after.count - 3
        guard figureSize.width >= Self.widthOfBlock, room >= Self.leastRows,
            case .text(let overview)? = try covidOverview(rows: room).first?.drawing
        else { return try above + covidOverview(rows: nil) }
        let lines = card + [StyledText("")] + overview
        return [
            Page.Block(.text(lines), minimum: lines.count), Page.Block(.text(after), minimum: after.count),
        ]
    }

    private func afterwardsBlock() throws(TableError) -> [StyledText] {
        if let known = memo.ofPane.covid.afterwards[figureSize.width] { return known }
        let lines = try afterwardsText().block()
        memo.ofPane.covid.afterwards[figureSize.width] = lines
        return lines
    }

    private static let widthOfBlock = 80
    /// Below so many rows who is hit can't be told.
    private static let leastRows = 12

    private var afterwards: Afterwards { Afterwards(model: model) }

    /// The money that came in over the same areas, and the edition that says so.
    private func afterwardsDetail() throws(TableError) -> [[StyledText]] {
        let years = try afterwards.comparedYears()
        let received = try afterwards.money(.region, .inflow, years: years)
        let amounts = received.money.map { "$" + NumberText.scaled($0?.billions) + " bn" }
        let words = zip(amounts, years).map { "\($0) in \($1)" }.joined(separator: ", ")
        let first = StyledText([
            .init(words, .strong), .init(" came in; \(received.areas) areas report all of these years."),
        ])
        let editions = try afterwards.editions().map { "\($0.publisher) \($0.published)" }.joined(separator: ", ")
        return [
            [first],
            [
                StyledText("Editions \(editions), not the report’s.", .byEdition),
                StyledText("None of it is joined with the report’s numbers.", .dim),
            ],
        ]
    }

    private func afterwardsText() throws(TableError) -> AfterwardsText {
        AfterwardsText(
            numbers: afterwards, areas: try model.data.areas(), width: figureSize.width,
            characters: state.characters)
    }

    private func covidDetail() throws(TableError) -> [[StyledText]] {
        let source = StyledText("In our own words, after \(Model.reportNumber).", .dim)
        if let impact = try chosenImpact {
            let first = StyledText([
                .init(Self.places(impact.paragraphs) + "  ", .dim), .init(impact.statement + "."),
            ])
            let into = "Enter goes to the advice, objectives and measures that it touches."
            return [[first], [source, StyledText(into, .dim)]]
        }
        let all = try model.report.covidImpacts()
        let counts = CovidImpact.Polarity.allCases.map { kind in all.filter { $0.polarity == kind }.count }
        let sum = StyledText([
            .init(String(all.count), .strong),
            .init(" statements: \(counts[0]) harms, \(counts[1]) responses, \(counts[2]) contributions."),
        ])
        return [
            [sum, StyledText("¶59–68 and elsewhere.")],
            [source, StyledText("Enter folds or unfolds a category.", .dim)],
        ]
    }

    /// Paragraph numbers as they are cited.
    static func places(_ paragraphs: [String]) -> String {
        paragraphs.map { $0 == "summary" ? "summary" : "¶" + $0 }.joined(separator: ", ")
    }

    /// The name of a code of the report's tables; the code itself where it is none.
    func areaName(_ code: String) -> String { Self.areaName(code, model) }

    static func areaName(_ code: String, _ model: Model) -> String {
        guard let areas = try? model.data.areas() else { return code }
        if let index = areas.area(iso: code) { return areas[index]?.name ?? code }
        return AreaGroup.all.first { $0.word == code }?.title ?? code
    }
}
